import type {Feature} from '../types.js';

const ends = /[.!…。．！。؟।۔։።]["'”’»)\]』」）]*$/u;

/** No sentence-final mark, a colon or a question mark at the end: a label, an introduction or a question, not a statement. */
export const fragment: Feature = {
  description: 'does not end as a statement does',
  measure({sentences}) {
    return Float64Array.from(sentences, ({text}) => (ends.test(text) ? 0 : 1));
  },
};
