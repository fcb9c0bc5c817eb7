export {type Address, addressOf, isInContentFolder, slugOf, slugReplacesDate} from './address.js';
export {type ArticleDate, dateOf} from './date.js';
export {distinctiveLines, type LineCandidate, lineCandidates} from './distinctive-lines.js';
export {groupByFolder} from './group-by-folder.js';
export {groupBySubject} from './group-by-subject.js';
export {type Folded, foldNearDuplicates, shinglesOf} from './near-duplicates.js';
export {type Subject, subjectsOf} from './subjects.js';
