import type {Feature} from '../../../types.js';
import {measureEach} from '../../measure-each.js';

/** The first sentence of a list item names what the item is about. */
export const itemStart: Feature = {
  description: 'opens a list item',
  measure({article: {sentences, blocks}}) {
    return measureEach(sentences, ({index, block}) => {
      const {kind, first} = blocks[block]!;
      return kind === 'list-item' && index === first ? 1 : 0;
    });
  },
};
