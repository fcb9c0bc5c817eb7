import {openerOf} from '../../../text/index.js';
import type {Feature} from '../../../types.js';
import {measureEach} from '../../measure-each.js';

/** The next sentence of the paragraph points back: what it goes on to explain stands here. */
export const antecedent: Feature = {
  description: 'is what the next sentence points back to',
  measure({article: {sentences}, language, tokens}) {
    return measureEach(sentences, ({index, block}) => {
      const next = sentences[index + 1];
      return next?.block === block && openerOf(next.text, language, tokens[index + 1]) ? 1 : 0;
    });
  },
};
