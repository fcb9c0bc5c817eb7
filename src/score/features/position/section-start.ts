import type {Feature} from '../../../types.js';
import {measureEach} from '../../measure-each.js';

/** Nearness to the start of its own section. Source: Dong et al. 2021, HipoRank (boundary function). */
export const sectionStart: Feature = {
  description: 'opens its section',
  measure({article: {sentences, sections}}) {
    return measureEach(sentences, ({index, section}) => 1 / (1 + index - sections[section]!.first));
  },
};
