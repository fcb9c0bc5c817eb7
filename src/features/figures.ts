import type {Feature} from '../types.js';

/** Numbers make a statement checkable. */
export const figures: Feature = {
  description: 'has figures',
  measure({sentences}) {
    return Float64Array.from(sentences, ({text}) => {
      const found = text.match(/(?<![\p{L}\p{N}.])\p{N}+(?:[.,:]\p{N}+)*/gu)?.length ?? 0;
      return Math.min(1, found / 2);
    });
  },
};
