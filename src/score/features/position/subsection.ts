import type {Feature} from '../../../types.js';
import {measureEach} from '../../measure-each.js';

const deep = 3; // the depth at which headings open parts of a section

/** What stands under a heading of the third level or below is a detail more often. */
export const subsection: Feature = {
  description: 'stands in a section inside a section',
  measure({article: {sentences, sections}}) {
    return measureEach(sentences, ({section}) => (sections[section]!.depth >= deep ? 1 : 0));
  },
};
