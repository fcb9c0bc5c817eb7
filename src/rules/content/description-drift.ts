import {terms} from '../../text/index.js';
import {descriptionKey, descriptionOf} from '../description.js';
import {keyOrTitlePosition} from '../finding-positions.js';
import {defineRule} from '../rule.js';
import {uncoveredTerms} from '../uncovered-terms.js';

const leastTerms = 4; // terms; of fewer, one unlucky synonym would be a quarter

/** Measured by words: a description of the same thing in other words is not told from one of another thing. */
export const descriptionDrift = defineRule({
  description: 'descriptions that say what the article does not',
  why: 'A reader who came for what the description said and does not find it feels deceived, rightly.',
  severity: 'off', // it took six of eight descriptions in other words for wrong ones
  options: {
    key: descriptionKey,
    share: {description: 'how much of the description the article must take up, 0…1', default: 0.5, minimum: 0},
  },
  check({article, language}, {key, share}) {
    const value = descriptionOf(article, key);
    if (value === undefined) return [];
    const told = new Set(terms(value, language));
    // What the title says is the article's own, whether or not its text says it again.
    const titled = new Set(terms(article.title, language));
    const isTitled = (word: string): boolean => terms(word, language).every((term) => titled.has(term));
    const untaken = uncoveredTerms(value, article, language).filter((word) => !isTitled(word));
    if (told.size < leastTerms || 1 - untaken.length / told.size >= share) return [];
    const words = untaken.slice(0, 5).map((word) => `"${word}"`);
    return [
      {
        message: `Unexpected ${key} that the article does not take up (${words.join(', ')}), expected its own words`,
        position: keyOrTitlePosition(article, key),
      },
    ];
  },
});
