/** How the process ends: a script can tell findings from a failure. */
export const exitCodes = {
  success: 0,
  /** It ran to the end, and found what its user does not want. */
  findings: 1,
  /** A wrong call, an article that could not be read, an output that could not be written, a bug. */
  failure: 2,
} as const;
