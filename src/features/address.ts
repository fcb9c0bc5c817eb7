import {letterPattern} from '../language/index.js';
import type {Feature} from '../types.js';

const speaker = letterPattern(
  String.raw`(?<![\p{L}\p{N}'’])(?:I(?:['’](?:m|ve|d|ll))?|[Yy]ou(?:r|['’](?:re|ll|ve))?|[Mm]y|[Mm]e|[Ll]et['’]s)(?![\p{L}\p{N}])`,
);

/** The author talks to the reader or about herself: an aside more often than a statement. */
export const address: Feature = {
  description: 'speaks of "I" or "you"',
  measure({sentences}) {
    return Float64Array.from(sentences, ({text}) => (speaker(text).test(text) ? 1 : 0));
  },
};
