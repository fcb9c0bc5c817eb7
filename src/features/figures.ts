import type {Feature} from '../types.js';

const maybeFigure = /[\d\u0080-\uffff]/; // costs less to look for than \p{N}

/** Numbers make a statement checkable. */
export const figures: Feature = {
  description: 'has figures',
  measure({sentences}) {
    return Float64Array.from(sentences, ({text}) => {
      if (!maybeFigure.test(text)) return 0;
      const found = text.match(/(?<![\p{L}\p{N}.])\p{N}+(?:[.,:]\p{N}+)*/gu)?.length ?? 0;
      return Math.min(1, found / 2);
    });
  },
};
