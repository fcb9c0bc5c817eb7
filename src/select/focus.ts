import {largest, terms} from '../text/index.js';
import type {Analysis, Language, Score} from '../types.js';
import {extremes} from './point.js';

const focusWeight = 2; // times what best and worst differ by, more than any loss of leaning on another sentence
const neighborShare = 0.25; // of a hit's measure, for a sentence next to it in its paragraph: what it says may be about the same

/**
 * How much each sentence is about the wanted words: the share of them that it has, inflections folded, "words in quotes"
 * as a phrase; a little for a neighbour. Undefined when no sentence has any. Source: Tombros and Sanderson 1998.
 */
export function focusMeasures({article, language}: Analysis, focus: string): number[] | undefined {
  const wanted = phrasesOf(focus, language);
  const hits = article.sentences.map(
    ({terms}) => wanted.filter((phrase) => contains(terms, phrase)).length / Math.max(1, wanted.length),
  );
  if (hits.every((share) => share === 0)) return undefined;
  return article.sentences.map(({index, block}) => {
    const near = [index - 1, index + 1].filter((other) => article.sentences[other]?.block === block);
    return hits[index] || neighborShare * Math.max(0, largest(near.map((other) => hits[other]!)));
  });
}

/**
 * Adds the measures as a share that outweighs all others: who has the words comes before who stands beside them, and
 * among those equally in focus the best still comes first.
 */
export function focusScores(scores: readonly Score[], measures: readonly number[]): Score[] {
  const [least, most] = extremes(scores);
  const weight = (focusWeight * Math.max(1, most - least)) / (1 - neighborShare);
  return scores.map(({sentence, total, shares}, index) => {
    const focus = weight * measures[index]!;
    return {sentence, total: total + focus, shares: {...shares, focus}};
  });
}

function phrasesOf(focus: string, language: Language): string[][] {
  const pieces = focus.match(/["“„«][^"”“»]+["”“»]|[^\s"“”„«»]+/gu) ?? [];
  return pieces.map((piece) => terms(piece, language)).filter((phrase) => phrase.length > 0);
}

function contains(text: readonly string[], phrase: readonly string[]): boolean {
  return text.some((_, start) => phrase.every((term, offset) => text[start + offset] === term));
}
