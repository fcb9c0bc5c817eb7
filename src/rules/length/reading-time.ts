import {titlePosition} from '../finding-positions.js';
import {lengthProblem} from '../length-limits.js';
import {defineRule} from '../rule.js';

/** Minutes as every summary states them, those of the author's own front matter first. */
export const readingTime = defineRule({
  description: 'articles that take too long to read, or hardly any time',
  why: 'A reader who sees half an hour puts the article off, and most articles that are put off are never read.',
  severity: 'info',
  options: {
    min: {description: 'least minutes', default: 0, minimum: 0},
    max: {description: 'most minutes', default: 20, minimum: 1},
  },
  check({article, summary}, bounds) {
    const problem = lengthProblem(summary.readingTime.minutes, 'minute', bounds);
    return problem ? [{message: `Unexpected reading time of ${problem}`, position: titlePosition(article)}] : [];
  },
});
