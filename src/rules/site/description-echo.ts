import {terms} from '../../text/index.js';
import {descriptionKey, descriptionOf} from '../description.js';
import {keyOrTitlePosition} from '../finding-positions.js';
import {defineRule} from '../rule.js';

export const descriptionEcho = defineRule({
  description: 'descriptions that only repeat the title; not where one file alone is checked',
  why: 'Where both stand together, in search results and link previews, a reader learns nothing from the second line.',
  severity: 'warning',
  options: {
    key: descriptionKey,
    share: {description: 'how much of the description may be new, 0…1', default: 0.25, minimum: 0},
  },
  ofSite: true,
  check({article, language, site}, {key, share}) {
    const value = descriptionOf(article, key);
    if (!site || value === undefined) return [];
    const said = new Set(terms(article.title, language));
    const told = [...new Set(terms(value, language))];
    if (told.length === 0 || told.filter((term) => !said.has(term)).length > share * told.length) return [];
    return [
      {
        message: `Unexpected ${key} that only repeats the title, expected what the title does not say`,
        position: keyOrTitlePosition(article, key),
      },
    ];
  },
});
