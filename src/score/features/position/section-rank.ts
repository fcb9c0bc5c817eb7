import type {Feature} from '../../../types.js';
import {measureEach} from '../../measure-each.js';

/** Early and late sections frame an article. Source: Dong et al. 2021, HipoRank (section-level boundary function). */
export const sectionRank: Feature = {
  description: 'stands in one of the first or the last sections',
  measure({article: {sentences, sections}}) {
    const last = sections.length - 1;
    return measureEach(sentences, ({section}) => 1 / (1 + Math.min(section, 2 * (last - section))));
  },
};
