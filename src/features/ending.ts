import type {Feature} from '../types.js';

/** Nearness to the end, where authors conclude. */
export const ending: Feature = {
  description: 'stands at the end of the article',
  measure({sentences}) {
    const count = sentences.length;
    return Float64Array.from(sentences, ({index}) => (count > 3 ? 1 / (count - index) : 0));
  },
};
