import type {Feature} from '../../../types.js';
import {reasonLabelOf} from '../../headings-and-labels.js';
import {measureEach} from '../../measure-each.js';

const maybe = 0.5; // for a label that as often introduces a summary: "TL;DR"

/** The author's own label or heading over it: "Why it matters". */
export const reasonLabel: Feature = {
  description: 'stands where the author says why it matters',
  measure({article, language}) {
    return measureEach(article.sentences, (sentence) => {
      const label = reasonLabelOf(sentence, article, language);
      if (!label) return 0;
      return label.doubtful ? maybe : 1;
    });
  },
};
