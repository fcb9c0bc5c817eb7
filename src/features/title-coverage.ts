import {terms} from '../language/index.js';
import type {Feature} from '../types.js';
import {termVectors} from './vectors.js';

/** Share of the title's terms, weighed by rarity, that the sentence takes up; unlike the cosine it does not fall with length. */
export const titleCoverage: Feature = {
  description: 'takes up much of the title',
  measure(article, language) {
    const {idf} = termVectors(article);
    const title = new Set(article.titleOrigin === 'file-name' ? [] : terms(article.title, language));
    const weigh = (found: Iterable<string>): number => [...found].reduce((sum, term) => sum + idf(term), 0);
    const whole = weigh(title);
    return Float64Array.from(article.sentences, (sentence) =>
      whole > 0 ? weigh([...new Set(sentence.terms)].filter((term) => title.has(term))) / whole : 0,
    );
  },
};
