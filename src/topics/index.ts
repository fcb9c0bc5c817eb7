export {type ArticleDate, dateOf} from './collection/date.js';
export {type Label, labelsOf} from './collection/labels.js';
export {type Folded, foldNearDuplicates, shinglesOf} from './collection/near-duplicates.js';
export {byCodeUnit} from './collection/order.js';
export {groupByTopic} from './collection/topics.js';
export {horizon} from './horizon.js';
export {keyphrases} from './keyphrases.js';
export {topic} from './topic.js';
