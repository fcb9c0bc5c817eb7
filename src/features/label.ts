import type {Feature} from '../types.js';

/** A label and a colon in front ("Warning: …"), as captions and lists of terms have it. */
export const label: Feature = {
  description: 'opens with a label',
  measure({sentences}) {
    return Float64Array.from(sentences, ({text}) => (/^['"‘“]?[\p{L}\p{N}][^.,:;!?]{1,40}:\s/u.test(text) ? 1 : 0));
  },
};
