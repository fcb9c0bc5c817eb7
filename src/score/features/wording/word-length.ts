import {sumOf} from '../../../text/index.js';
import type {Feature} from '../../../types.js';
import {measureEach} from '../../measure-each.js';

const [shortest, longest] = [3.5, 6.5]; // letters; the mean of nearly every English sentence lies between

/** Mean length of its words: long ones are specific, short ones are talk. Source: Flesch 1948. */
export const wordLength: Feature = {
  description: 'has long words',
  measure({tokens}) {
    return measureEach(tokens, (words) => {
      const letters = sumOf(words, ({start, end}) => end - start);
      return Math.max(0, Math.min(1, (letters / Math.max(1, words.length) - shortest) / (longest - shortest)));
    });
  },
};
