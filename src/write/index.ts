export {clearFrontMatter, isNothing, setFrontMatter} from './edit-front-matter.js';
