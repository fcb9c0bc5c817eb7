import type {Feature} from '../../../types.js';
import {measureEach} from '../../measure-each.js';

/** The part above the first heading, or the first section: where an article with sections introduces itself. */
export const firstSection: Feature = {
  description: 'stands in the first section',
  measure({article: {sentences, sections}}) {
    return measureEach(sentences, ({section}) => (section === 0 && sections.length > 1 ? 1 : 0));
  },
};
