import {phraseMatcher} from '../language/index.js';
import type {Feature} from '../types.js';

/** Words that announce substance. Source: Edmundson 1969 (bonus words); Kupiec et al. 1995 (fixed phrases). */
export const cuePhrases: Feature = {
  description: 'has a phrase that announces substance',
  measure({sentences}, language) {
    const matches = phraseMatcher(language.bonus);
    return Float64Array.from(sentences, ({text}) => (matches(text) ? 1 : 0));
  },
};
