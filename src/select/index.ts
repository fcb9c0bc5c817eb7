export {type Candidates, candidatesOf} from './candidates.js';
export {focusMeasures, focusScores} from './focus.js';
export {type KeyPoints, keyPoints} from './key-points.js';
export {sectionPoints} from './section-points.js';
export {type ReasonCandidate, type Reasons, reasonCandidates, whyItMatters} from './why-it-matters.js';
