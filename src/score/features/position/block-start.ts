import type {Feature} from '../../../types.js';
import {measureEach} from '../../measure-each.js';

/** A paragraph's first sentence tends to state its topic. Source: Baxendale 1958; Edmundson 1969. */
export const blockStart: Feature = {
  description: 'opens its paragraph',
  measure({article: {sentences, blocks}}) {
    return measureEach(sentences, ({index, block}) => (blocks[block]!.first === index ? 1 : 0));
  },
};
