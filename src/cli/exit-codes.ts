/** How the process ends: a script can tell findings, which its user does not want, from a failure. */
export const exitCodes = {success: 0, findings: 1, failure: 2} as const;

/** What each of them means; a bug is a failure as well. */
export const exitMeanings = [
  [exitCodes.success, 'Everything came out.'],
  [exitCodes.findings, 'The command ran and found something to report.'],
  [exitCodes.failure, 'A wrong call, an article that could not be read, or an output that could not be written.'],
] as const;
