import type {Feature} from '../../../types.js';
import {measureEach} from '../../measure-each.js';

/** Items of lists are details of the sentence that introduces them. */
export const listItem: Feature = {
  description: 'stands in a list',
  measure({article: {sentences, blocks}}) {
    return measureEach(sentences, ({block}) => (blocks[block]!.kind === 'list-item' ? 1 : 0));
  },
};
