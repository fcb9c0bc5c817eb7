import type {Feature} from '../../../types.js';
import {measureEach} from '../../measure-each.js';

/** The next sentence of the paragraph points back: what it goes on to explain stands here. */
export const antecedent: Feature = {
  description: 'is what the next sentence points back to',
  measure({article: {sentences}, openers}) {
    return measureEach(sentences, ({index, block}) => {
      const isFollowed = sentences[index + 1]?.block === block;
      return isFollowed && openers[index + 1] ? 1 : 0;
    });
  },
};
