export {focusMeasures, focusScores} from './focus.js';
export {type KeyPoints, keyPoints} from './key-points.js';
export {sectionPoints} from './section-points.js';
export {type Reasons, whyItMatters} from './why-it-matters.js';
