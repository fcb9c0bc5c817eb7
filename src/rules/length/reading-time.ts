import {counted} from '../../text/index.js';
import {titlePosition} from '../finding-positions.js';
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
  check({article, summary}, {min, max}) {
    const {minutes} = summary.readingTime;
    if (minutes >= min && minutes <= max) return [];
    const expected = minutes < min ? `at least ${min}` : `at most ${max}`;
    const message = `Unexpected reading time of ${counted(minutes, 'minute')}, expected ${expected}`;
    return [{message, position: titlePosition(article)}];
  },
});
