import type {Feature} from '../types.js';

/** The first sentence and, half each further on, those behind it: the decay is steeper than `lead`. */
export const opening: Feature = {
  description: 'is one of the very first sentences',
  measure({sentences}) {
    return Float64Array.from(sentences, ({index}) => 2 ** -index);
  },
};
