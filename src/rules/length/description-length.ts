import {descriptionKey, descriptionOf} from '../description.js';
import {keyOrTitlePosition, titlePosition} from '../finding-positions.js';
import {lengthProblem} from '../length-limits.js';
import {defineRule} from '../rule.js';

/** The length of any text in the front matter, in characters as a reader counts them. */
export const descriptionLength = defineRule({
  description: 'descriptions that are too short or too long, and with `required` articles without one',
  why: 'Search results, feeds and link previews cut a long description off, and a short one does not tell what waits.',
  severity: 'warning',
  options: {
    key: descriptionKey,
    min: {description: 'least characters', default: 30, minimum: 0},
    max: {description: 'most characters', default: 300, minimum: 1},
    required: {description: 'whether an article without it is a finding', default: false},
  },
  check({article}, {key, min, max, required}) {
    const value = descriptionOf(article, key);
    if (value === undefined) {
      if (!required) return [];
      return [
        {
          message: `Unexpected article without "${key}" in its front matter, expected one`,
          position: titlePosition(article),
        },
      ];
    }
    const problem = lengthProblem([...value.trim()].length, 'character', {min, max});
    return problem ? [{message: `Unexpected ${key} of ${problem}`, position: keyOrTitlePosition(article, key)}] : [];
  },
});
