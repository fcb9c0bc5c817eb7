import {openerOf} from '../language/index.js';
import type {Feature} from '../types.js';

/** Openings that lean on the sentence before. Source: Zhang, Wan and Bansal 2022, Extractive is not faithful (incomplete coreference and discourse). */
export const dangling: Feature = {
  description: 'opens with a word that points back',
  measure({sentences}, language) {
    return Float64Array.from(sentences, ({text}) => (openerOf(text, language) ? 1 : 0));
  },
};
