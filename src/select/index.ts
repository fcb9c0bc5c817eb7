export {candidatesOf} from './candidates.js';
export {focusMeasures, focusScores} from './focus.js';
export {isReason} from './reasons.js';
export {sectionPoints} from './section-points.js';
export {select} from './select.js';
export type {Verdict} from './verdicts.js';
export {worths} from './worth.js';
