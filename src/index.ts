export {parseArticle, readingTime, splitSentences} from './article/index.js';
export {BriefError, type ErrorCode} from './errors.js';
export {summarize} from './summarize.js';
export type * from './types.js';
