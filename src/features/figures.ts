import {letterPattern} from '../language/index.js';
import type {Feature} from '../types.js';

const figure = letterPattern(String.raw`(?<![\p{L}\p{N}.])\p{N}+(?:[.,:]\p{N}+)*`, 'g');

/** Numbers make a statement checkable. */
export const figures: Feature = {
  description: 'has figures',
  measure({sentences}) {
    return Float64Array.from(sentences, ({text}) => {
      const found = text.match(figure(text))?.length ?? 0;
      return Math.min(1, found / 2);
    });
  },
};
