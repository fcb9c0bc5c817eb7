import type {Feature} from '../../../types.js';
import {measureEach} from '../../measure-each.js';

/** "saveFile", "max_size", "a=b", "std::map", "main.ts", "call()", "--all", "<select"; neither "iPhone" nor "macOS". */
const codeWord =
  /\b[a-z]{2,}[A-Z][a-z]|[A-Za-z]_[A-Za-z]|[\w)]=|\w::\w|[a-z]\.[a-z]{2,4}\b(?!\.\s)|\w\(\)|(?:^|[ (])(?:--?|[.@#])[a-z]|<[a-z]/;

/** File names, members and options: how it is done, more than what or why. */
export const code: Feature = {
  description: 'has file names, paths or code',
  measure({article: {sentences}}) {
    return measureEach(sentences, ({text}) => (codeWord.test(text) ? 1 : 0));
  },
};
