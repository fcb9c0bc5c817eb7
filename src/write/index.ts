export {setFrontMatter} from './edit-front-matter.js';
