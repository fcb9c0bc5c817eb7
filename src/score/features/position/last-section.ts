import type {Feature} from '../../../types.js';
import {measureEach} from '../../measure-each.js';

/** Where an article with sections concludes, or sends its readers elsewhere. */
export const lastSection: Feature = {
  description: 'stands in the last section',
  measure({article: {sentences, sections}}) {
    const last = sections.findLastIndex(({count}) => count > 0);
    return measureEach(sentences, ({section}) => (section === last && last > 0 ? 1 : 0));
  },
};
