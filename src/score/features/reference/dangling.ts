import {openerOf} from '../../../text/index.js';
import type {Feature} from '../../../types.js';
import {measureEach} from '../../measure-each.js';

/** Openings that lean on the sentence before. Source: Zhang, Wan and Bansal 2022, Extractive is not faithful (incomplete coreference and discourse). */
export const dangling: Feature = {
  description: 'opens with a word that points back',
  measure({article, language, tokens}) {
    return measureEach(article.sentences, ({text, index}) => (openerOf(text, language, tokens[index]) ? 1 : 0));
  },
};
