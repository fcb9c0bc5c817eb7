import type {Feature} from '../../../types.js';
import {measureEach} from '../../measure-each.js';

const question = /[?？؟]["'”’»)\]]*$/;

/** What follows a question answers it. */
export const afterQuestion: Feature = {
  description: 'follows a question',
  measure({article: {sentences}}) {
    return measureEach(sentences, ({index}) => (index > 0 && question.test(sentences[index - 1]!.text) ? 1 : 0));
  },
};
