import {letterTest} from '../../../text/index.js';
import type {Feature} from '../../../types.js';
import {measureEach} from '../../measure-each.js';

const opening = letterTest(String.raw`^['"‘“]?[\p{L}\p{N}][^.,:;!?]{1,40}:\s`);

/** A label and a colon in front ("Warning: …"), as captions and lists of terms have it. */
export const label: Feature = {
  description: 'opens with a label',
  measure({article: {sentences}}) {
    return measureEach(sentences, ({text}) => (text.includes(': ') && opening(text) ? 1 : 0));
  },
};
