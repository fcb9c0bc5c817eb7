export {clearFrontMatter, isNothing, setFrontMatter} from './edit-front-matter.js';
export {numericOptionsOf, readRecipe, spellRecipe} from './recipe.js';
