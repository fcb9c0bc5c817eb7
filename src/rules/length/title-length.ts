import {titlePosition} from '../finding-positions.js';
import {lengthProblem} from '../length-limits.js';
import {defineRule} from '../rule.js';

/** Only of titles that somebody wrote: a file's name is none. */
export const titleLength = defineRule({
  description: 'titles that are too short or too long',
  why: 'Lists, tabs and search results cut a long title off, and a title of one word could stand above anything.',
  severity: 'warning',
  options: {
    min: {description: 'least characters', default: 0, minimum: 0},
    max: {description: 'most characters', default: 100, minimum: 1},
  },
  check({article}, bounds) {
    const {title, titleOrigin} = article;
    if (titleOrigin === 'file-name' || titleOrigin === 'none') return [];
    const problem = lengthProblem([...title].length, 'character', bounds);
    return problem ? [{message: `Unexpected title of ${problem}`, position: titlePosition(article)}] : [];
  },
});
