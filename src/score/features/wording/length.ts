import type {Feature} from '../../../types.js';
import {measureEach} from '../measure-each.js';

const most = 50; // words; beyond it a sentence is as long as any

/** Words that a point would cost its reader: long sentences pay. Source: Kupiec et al. 1995 use a cut-off at both ends. */
export const length: Feature = {
  description: 'takes many words',
  measure({article: {sentences}}) {
    return measureEach(sentences, ({wordCount}) => Math.min(1, wordCount / most));
  },
};
