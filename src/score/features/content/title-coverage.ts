import {sumOf} from '../../../text/index.js';
import type {Feature} from '../../../types.js';
import {measureEach} from '../../measure-each.js';

/** Share of the title's terms, weighed by rarity, that the sentence takes up; unlike the cosine it does not fall with length. */
export const titleCoverage: Feature = {
  description: 'takes up much of the title',
  measure({article, titleTerms, vectors: {termIndex, idf}}) {
    const title = new Set(titleTerms);
    const worths = new Map([...title].map((term) => [termIndex.numbers.get(term) ?? -1, idf(term)]));
    const whole = sumOf(title, idf);
    return measureEach(article.sentences, ({index: sentence}) => {
      if (whole === 0) return 0;
      let taken = 0;
      for (let at = termIndex.starts[sentence]!; at < termIndex.starts[sentence + 1]!; at++)
        taken += worths.get(termIndex.terms[at]!) ?? 0;
      return taken / whole;
    });
  },
};
