export {parseArticle, readingTime, splitSentences} from './article/index.js';
export {type BatchDocument, type BatchError, type BatchResult, summarizeLine} from './batch.js';
export {type CheckOptions, check} from './check.js';
export {BriefError, type ErrorCode} from './errors.js';
export {summarize} from './summarize.js';
export type * from './types.js';
