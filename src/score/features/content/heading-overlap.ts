import {cosine, terms, vectorOf} from '../../../text/index.js';
import type {Feature} from '../../../types.js';
import {measureEach} from '../../measure-each.js';

/** Cosine with the headings above it. Source: Edmundson 1969 (headings of sections). */
export const headingOverlap: Feature = {
  description: 'shares terms with its heading',
  measure({article, language, vectors}) {
    const headings = article.sections.map(({heading}) => vectorOf(terms(heading, language), vectors));
    return measureEach(article.sentences, ({index, section}) => cosine(vectors, index, headings[section]!));
  },
};
