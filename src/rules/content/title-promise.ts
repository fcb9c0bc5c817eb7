import {terms} from '../../text/index.js';
import {titlePosition} from '../finding-positions.js';
import {defineRule} from '../rule.js';
import {uncoveredTerms} from '../uncovered-terms.js';

/** Words, not sense: a title that plays on words keeps its promise in other ones, so a share of it may stay untaken. */
export const titlePromise = defineRule({
  description: 'titles whose words the article never takes up',
  why: 'The title is why a reader opened the page. What it names and the text does not is a promise that is not kept.',
  severity: 'off', // most titles that it finds play on words, or talk to the reader
  options: {
    share: {description: "how much of the title's words the article must take up, 0…1", default: 0.5, minimum: 0},
  },
  check({article, language}, {share}) {
    const {title, titleOrigin, sentences} = article;
    if (titleOrigin === 'file-name' || sentences.length === 0) return [];
    const told = new Set(terms(title, language));
    const untaken = uncoveredTerms(title, article, language);
    if (told.size < 2 || 1 - untaken.length / told.size >= share) return [];
    const words = untaken.map((word) => `"${word}"`).join(', ');
    return [
      {
        message: `Unexpected ${words} in the title, expected words that the article takes up`,
        position: titlePosition(article),
      },
    ];
  },
});
