export {type BatchDocument, type BatchError, type BatchResult, summarizeLine} from './batch.js';
export {type CheckOptions, check} from './check.js';
export {BriefError, type ErrorCode} from './errors.js';
export type {Options} from './options.js';
export {parseArticle} from './read/index.js';
export {Site} from './rules/index.js';
export {summarize} from './summarize.js';
export {readingTime, splitSentences} from './text/index.js';
export type * from './types.js';
