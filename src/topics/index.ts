export {horizon} from './horizon.js';
export {keyphrases} from './keyphrases.js';
export {categoriesAndTags, topic} from './topic.js';
