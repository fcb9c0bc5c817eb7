import {cosine, vectorOf} from '../../../text/index.js';
import type {Feature} from '../../../types.js';
import {measureEach} from '../../measure-each.js';

/** Cosine with the title, which names the topic. Source: Edmundson 1969 (title method). */
export const titleOverlap: Feature = {
  description: 'shares terms with the title',
  measure({article, titleTerms, vectors}) {
    const title = vectorOf(titleTerms, vectors);
    return measureEach(article.sentences, ({index}) => cosine(vectors, index, title));
  },
};
