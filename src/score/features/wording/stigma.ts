import {firstPhrase} from '../../../text/index.js';
import type {Feature} from '../../../types.js';
import {measureEach} from '../measure-each.js';

/** Words of examples, asides and calls to click. Source: Edmundson 1969 (stigma words). */
export const stigma: Feature = {
  description: 'has a phrase of asides, examples or calls to click',
  measure({phrases}) {
    return measureEach(phrases, (found) => (firstPhrase(found, 'stigma') ? 1 : 0));
  },
};
