import type {Feature} from '../../../types.js';
import {measureEach} from '../../measure-each.js';

/** One of those that a line with a colon announces. */
export const afterIntroduction: Feature = {
  description: 'follows a line that ends with a colon',
  measure({article: {sentences}}) {
    return measureEach(sentences, ({index}) => (index > 0 && /[:：]$/.test(sentences[index - 1]!.text) ? 1 : 0));
  },
};
