import type {Feature} from '../../../types.js';
import {measureEach} from '../../measure-each.js';

/** Lead position. Source: Edmundson 1969, New methods in automatic extracting (location); log scale after its decay in news. */
export const lead: Feature = {
  description: 'stands early in the article',
  measure({article: {sentences}}) {
    const last = Math.log(1 + sentences.length);
    return measureEach(sentences, ({index}) => 1 - Math.log(1 + index) / last);
  },
};
