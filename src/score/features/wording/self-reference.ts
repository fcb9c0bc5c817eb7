import {firstPhrase} from '../../../text/index.js';
import type {Feature} from '../../../types.js';
import {measureEach} from '../measure-each.js';

/** The article says what it is or does ("this paper shows"). Source: Teufel and Moens 2002 (aim and own zones). */
export const selfReference: Feature = {
  description: 'speaks of the article itself',
  measure({phrases}) {
    return measureEach(phrases, (found) => (firstPhrase(found, 'selfReferences') ? 1 : 0));
  },
};
