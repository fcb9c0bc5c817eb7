import type {Feature} from '../../../types.js';
import {measureEach} from '../../measure-each.js';

/** Openings that lean on the sentence before. Source: Zhang, Wan and Bansal 2022, Extractive is not faithful (incomplete coreference and discourse). */
export const dangling: Feature = {
  description: 'opens with a word that points back',
  measure({openers}) {
    return measureEach(openers, (opener) => (opener ? 1 : 0));
  },
};
