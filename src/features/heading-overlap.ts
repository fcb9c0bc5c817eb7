import {terms} from '../language/index.js';
import type {Feature} from '../types.js';
import {dot, termVectors, vectorOf} from './vectors.js';

/** Cosine with the headings above it. Source: Edmundson 1969 (headings of sections). */
export const headingOverlap: Feature = {
  description: 'shares terms with its heading',
  measure(article, language) {
    const {sentences, idf} = termVectors(article);
    const headings = article.sections.map(({heading}) => vectorOf(terms(heading, language), idf));
    return Float64Array.from(sentences, (vector, index) =>
      Math.min(1, dot(vector, headings[article.sentences[index]!.section]!)),
    );
  },
};
