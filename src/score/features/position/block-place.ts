import type {Feature} from '../../../types.js';
import {measureEach} from '../../measure-each.js';

/** How far into its paragraph: facts open one, and what they mean closes it. */
export const blockPlace: Feature = {
  description: 'stands late in its paragraph',
  measure({article: {sentences, blocks}}) {
    return measureEach(sentences, ({index, block}) => {
      const {first, count} = blocks[block]!;
      return count > 1 ? (index - first) / (count - 1) : 0;
    });
  },
};
