export {clearFrontMatter, isNothing, setFrontMatter} from './edit-front-matter.js';
export {numbersOf, readRecipe, spellRecipe} from './recipe.js';
