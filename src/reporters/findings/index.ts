import type {CheckReporter} from './report.js';

/** The reporters of findings by the name that `--format` takes, each loaded when it is asked for. */
export const checkReporters = {
  text: async (): Promise<CheckReporter> => (await import('./text.js')).reportCheckText,
  json: async (): Promise<CheckReporter> => (await import('./json.js')).reportCheckJson,
  github: async (): Promise<CheckReporter> => (await import('./github.js')).reportCheckGithub,
  sarif: async (): Promise<CheckReporter> => (await import('./sarif.js')).reportCheckSarif,
  junit: async (): Promise<CheckReporter> => (await import('./junit.js')).reportCheckJunit,
  codeclimate: async (): Promise<CheckReporter> => (await import('./codeclimate.js')).reportCheckCodeclimate,
  rdjson: async (): Promise<CheckReporter> => (await import('./rdjson.js')).reportCheckRdjson,
};

export type CheckReporterId = keyof typeof checkReporters;
