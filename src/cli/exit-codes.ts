/** How the process ends; 1 is left for findings, so that a script can tell them from a failure. */
export const exitCodes = {
  success: 0,
  /** A wrong call, an article that could not be read, an output that could not be written, a bug. */
  failure: 2,
} as const;
