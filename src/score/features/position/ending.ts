import type {Feature} from '../../../types.js';
import {measureEach} from '../../measure-each.js';

/** Nearness to the end of the article, on the log scale of `lead`. Source: Baxendale 1958 (first and last sentences). */
export const ending: Feature = {
  description: 'stands late in the article',
  measure({article: {sentences}}) {
    const last = Math.log(1 + sentences.length);
    return measureEach(sentences, ({index}) => 1 - Math.log(sentences.length - index) / last);
  },
};
