import {letterPattern} from '../language/index.js';
import type {Feature} from '../types.js';

const name = letterPattern(String.raw`(?<=[\p{L}\p{N},;:’'")]\s(?:["“‘(])?)\p{Lu}[\p{L}\p{N}]+`, 'g');

/** Share of capitalised words inside the sentence, in scripts with case: who and what it is about. Source: Kupiec et al. 1995 (uppercase words). */
export const names: Feature = {
  description: 'names people, places or products',
  measure({sentences, language}) {
    // German writes every noun with a capital.
    if (language === 'de') return new Float64Array(sentences.length);
    return Float64Array.from(sentences, ({text, wordCount}) => {
      const found = text.match(name(text))?.length ?? 0;
      return Math.min(1, (3 * found) / Math.max(8, wordCount));
    });
  },
};
