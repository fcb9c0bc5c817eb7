import type {Feature} from '../../../types.js';
import {measureEach} from '../../measure-each.js';

/** Nearness to the end of its own section. Source: Dong et al. 2021, HipoRank (boundary function). */
export const sectionEnd: Feature = {
  description: 'closes its section',
  measure({article: {sentences, sections}}) {
    return measureEach(sentences, ({index, section}) => {
      const {first, count} = sections[section]!;
      return 1 / (first + count - index);
    });
  },
};
