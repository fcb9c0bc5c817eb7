import type {Feature} from '../../../types.js';
import {measureEach} from '../../measure-each.js';

const amount = /\d\s?[%％]|\d[x×]\b|[$€£¥]\s?\d|\d\s?[€₽]/;

/** A share, a price or a multiple: how much it is about. */
export const amounts: Feature = {
  description: 'has a share, a price or a multiple',
  measure({article: {sentences}}) {
    return measureEach(sentences, ({text}) => (amount.test(text) ? 1 : 0));
  },
};
