import {countMatches, letterPattern} from '../../../text/index.js';
import type {Feature} from '../../../types.js';
import {measureEach} from '../../measure-each.js';

/** A word with a capital behind another word: what opens a sentence has one in any case. */
const name = letterPattern(String.raw`(?<=[\p{L}\p{N},;:’'")] )["“‘(]?\p{Lu}[\p{L}\p{N}]`, 'g');

/** Share of capitalised words inside the sentence, in scripts with case: who and what it is about. Source: Kupiec et al. 1995 (uppercase words). */
export const names: Feature = {
  description: 'names people, places or products',
  measure({article, language}) {
    if (language.capitalNouns) return new Float64Array(article.sentences.length);
    return measureEach(article.sentences, ({text, wordCount}) => {
      const found = countMatches(text, name(text));
      return Math.min(1, (3 * found) / Math.max(8, wordCount));
    });
  },
};
