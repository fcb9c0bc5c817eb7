import {letterPattern} from '../../../text/index.js';
import type {Feature} from '../../../types.js';
import {measureEach} from '../../measure-each.js';

/** A number, perhaps with points, commas and colons in it. */
const figure = letterPattern(String.raw`(?<![\p{L}\p{N}.])\p{N}+(?:[.,:]\p{N}+)*`, 'g');

/** Numbers make a statement checkable. */
export const figures: Feature = {
  description: 'has figures',
  measure({article}) {
    return measureEach(article.sentences, ({text}) => Math.min(1, (text.match(figure(text))?.length ?? 0) / 2));
  },
};
