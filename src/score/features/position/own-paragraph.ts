import type {Feature} from '../../../types.js';
import {measureEach} from '../../measure-each.js';

/** A paragraph of one sentence: its author wanted it to be seen. */
export const ownParagraph: Feature = {
  description: 'is a paragraph of its own',
  measure({article: {sentences, blocks}}) {
    return measureEach(sentences, ({block}) => (blocks[block]!.count === 1 ? 1 : 0));
  },
};
