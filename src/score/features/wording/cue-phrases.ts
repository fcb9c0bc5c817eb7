import {firstPhrase} from '../../../text/index.js';
import type {Feature} from '../../../types.js';
import {measureEach} from '../measure-each.js';

/** Words that announce substance. Source: Edmundson 1969 (bonus words); Kupiec et al. 1995 (fixed phrases). */
export const cuePhrases: Feature = {
  description: 'has a phrase that announces substance',
  measure({phrases}) {
    return measureEach(phrases, (found) => (firstPhrase(found, 'bonus') ? 1 : 0));
  },
};
