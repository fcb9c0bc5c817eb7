export {horizon} from './horizon.js';
export {keyPoints} from './key-points.js';
export {keyphrases} from './keyphrases.js';
export {topic} from './topic.js';
export {whyItMatters} from './why-it-matters.js';
