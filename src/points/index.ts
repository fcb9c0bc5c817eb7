export {focusMeasures, focusScores} from './focus.js';
export {horizon} from './horizon.js';
export {type KeyPoints, keyPoints} from './key-points.js';
export {keyphrases} from './keyphrases.js';
export {sectionPoints} from './section-points.js';
export {topic} from './topic.js';
export {type Reasons, whyItMatters} from './why-it-matters.js';
