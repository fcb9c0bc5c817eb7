import {letterPattern} from '../../../text/index.js';
import type {Feature} from '../../../types.js';
import {measureEach} from '../measure-each.js';

const speaker = letterPattern(
  String.raw`(?<![\p{L}\p{N}'’])(?:I(?:['’](?:m|ve|d|ll))?|[Yy]ou(?:r|['’](?:re|ll|ve))?|[Mm]y|[Mm]e|[Ll]et['’]s)(?![\p{L}\p{N}])`,
);

/** The author talks to the reader or about herself: an aside more often than a statement. */
export const address: Feature = {
  description: 'speaks of "I" or "you"',
  measure({article}) {
    return measureEach(article.sentences, ({text}) => (speaker(text).test(text) ? 1 : 0));
  },
};
