import type {Feature} from '../../../types.js';
import {measureEach} from '../../measure-each.js';

const marks = {
  comma: {mark: /[,、，،]/g, description: 'has commas', most: 4},
  semicolon: {mark: /[;；؛]/g, description: 'has a semicolon', most: 1},
  colon: {mark: /[:：]\s/g, description: 'has a colon', most: 1},
  dash: {mark: /[–—]/g, description: 'has a dash', most: 1},
  parenthesis: {mark: /[(（]/g, description: 'has an aside in parentheses', most: 1},
  exclamation: {mark: /[!！]$/g, description: 'ends with an exclamation mark', most: 1},
  'quotation-marks': {mark: /["“”«»„]/g, description: 'quotes words', most: 2},
};

/** How a sentence is put together. */
export const punctuation = Object.fromEntries(
  Object.entries(marks).map(([id, {mark, description, most}]) => [
    id,
    {
      description,
      measure: ({article: {sentences}}) =>
        measureEach(sentences, ({text}) => Math.min(1, (text.match(mark)?.length ?? 0) / most)),
    } satisfies Feature,
  ]),
) as Readonly<Record<keyof typeof marks, Feature>>;
