/** Everything that can be wrong with a call, an input or a setting; anything else that is thrown is a bug in brief. */
export type ErrorCode =
  | 'usage'
  | 'config'
  | 'not-found'
  | 'no-articles'
  | 'unreadable'
  | 'empty'
  | 'binary'
  | 'unsupported'
  | 'encoding'
  | 'too-large'
  | 'front-matter'
  | 'unwritable'
  | 'output'
  | 'invalid-document';

/** A failure that its reader can mend: `message` says in one line what, where and what to do. */
export class BriefError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: {cause?: unknown}) {
    super(message, options);
    this.name = 'BriefError';
    this.code = code;
  }
}
