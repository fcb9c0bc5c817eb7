import {countMatches} from '../../../text/index.js';
import type {Feature} from '../../../types.js';
import {measureEach} from '../../measure-each.js';

const marks = {
  comma: {mark: /[,、，،]/g, description: 'has commas', most: 4},
  parenthesis: {mark: /[(（]/g, description: 'has an aside in parentheses', most: 1},
  exclamation: {mark: /[!！]$/g, description: 'ends with an exclamation mark', most: 1},
};

/** How a sentence is put together. */
export const punctuation = Object.fromEntries(
  Object.entries(marks).map(([id, {mark, description, most}]) => [
    id,
    {
      description,
      measure: ({article: {sentences}}) =>
        measureEach(sentences, ({text}) => Math.min(1, countMatches(text, mark) / most)),
    } satisfies Feature,
  ]),
) as Readonly<Record<keyof typeof marks, Feature>>;
