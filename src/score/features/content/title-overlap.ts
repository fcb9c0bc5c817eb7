import {terms} from '../../../text/index.js';
import type {Feature} from '../../../types.js';
import {measureEach} from '../measure-each.js';
import {cosine, termVectors, vectorOf} from '../vectors.js';

/** Cosine with the title, which names the topic. Source: Edmundson 1969 (title method). */
export const titleOverlap: Feature = {
  description: 'shares terms with the title',
  measure(article, language) {
    const vectors = termVectors(article);
    // A title of the file's name says nothing about the text.
    const title = vectorOf(article.titleOrigin === 'file-name' ? [] : terms(article.title, language), vectors);
    return measureEach(article.sentences, ({index}) => cosine(vectors, index, title));
  },
};
