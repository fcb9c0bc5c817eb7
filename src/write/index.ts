export {clearBriefBlock, normalized, setBriefBlock} from './edit-block.js';
export {clearFrontMatter, isNothing, setFrontMatter} from './edit-front-matter.js';
export {numericOptionsOf, readRecipe, spellRecipe} from './recipe.js';
