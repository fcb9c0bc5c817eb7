import type {Feature} from '../types.js';

/** Words of somebody else, which need their speaker to be understood. */
export const quotation: Feature = {
  description: 'is a quotation',
  measure({sentences, blocks}) {
    return Float64Array.from(sentences, ({text, block}) => {
      if (blocks[block]!.kind === 'quote') return 1;
      const marks = text.match(/["“”«»„]/g)?.length ?? 0;
      return /^["“«„]/.test(text) ? 1 : Math.min(1, marks / 4);
    });
  },
};
