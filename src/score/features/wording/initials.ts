import {letterTest} from '../../../text/index.js';
import type {Feature} from '../../../types.js';
import {measureEach} from '../../measure-each.js';

const initialism = letterTest(String.raw`(?<!\p{L})\p{Lu}{2,}(?!\p{L})`);

/** "TLS", "NASA": names of the trade. */
export const initials: Feature = {
  description: 'has a word of capitals only',
  measure({article: {sentences}}) {
    return measureEach(sentences, ({text}) => (initialism(text) ? 1 : 0));
  },
};
