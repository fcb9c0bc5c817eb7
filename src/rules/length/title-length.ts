import {counted} from '../../text/index.js';
import {titlePosition} from '../finding-positions.js';
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
  check({article}, {min, max}) {
    const {title, titleOrigin} = article;
    const {length} = [...title];
    if (titleOrigin === 'file-name' || titleOrigin === 'none' || (length >= min && length <= max)) return [];
    const expected = length < min ? `at least ${min}` : `at most ${max}`;
    const message = `Unexpected title of ${counted(length, 'character')}, expected ${expected}`;
    return [{message, position: titlePosition(article)}];
  },
});
