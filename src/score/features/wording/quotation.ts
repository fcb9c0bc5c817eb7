import {countMatches} from '../../../text/index.js';
import type {Feature} from '../../../types.js';
import {measureEach} from '../../measure-each.js';

/** Words of somebody else, which need their speaker to be understood. */
export const quotation: Feature = {
  description: 'is a quotation',
  measure({article: {sentences, blocks}}) {
    return measureEach(sentences, ({text, block}) => {
      if (blocks[block]!.kind === 'quote' || /^["“«„]/.test(text)) return 1;
      return Math.min(1, countMatches(text, /["“”«»„]/g) / 4);
    });
  },
};
