import type {Article, Sentence} from '../../types.js';
import {intercept, weights} from './reason-weights.js';
import type {Evidence, SignId} from './significance.js';

/** What each sign weighs, and what a sentence without any has, in log-odds. */
export interface ReasonWeights {
  intercept: number;
  weights: Readonly<Record<SignId, number>>;
}

const company = 0.25; // share of a neighbour's worth; tried 0 to 0.5 on the labelled sets, flat from 0.2 to 0.35

/**
 * How likely each sentence is a reason, as log-odds: the sum of its signs' weights, and a share of what its neighbours
 * in the same block are worth, because an author who starts to argue goes on.
 */
export function reasonWorths(
  article: Article,
  evidenceOf: (sentence: Sentence) => Evidence,
  by: ReasonWeights = {intercept, weights},
  share = company,
): number[] {
  const own = article.sentences.map((sentence) => sumOf(evidenceOf(sentence).measures, by.weights));
  return own.map((worth, index) => {
    const {first, count} = article.blocks[article.sentences[index]!.block]!;
    const before = index > first ? own[index - 1]! : undefined;
    const after = index + 1 < first + count ? own[index + 1]! : undefined;
    const beside = before === undefined ? after : after === undefined ? before : (before + after) / 2;
    return by.intercept + worth + share * (beside ?? 0);
  });
}

function sumOf(measures: Evidence['measures'], weights: Readonly<Record<SignId, number>>): number {
  let sum = 0;
  measures.forEach((measure, id) => {
    sum += weights[id] * measure;
  });
  return sum;
}

/** Log-odds as a share of 1. */
export function likelihood(worth: number): number {
  return 1 / (1 + Math.exp(-worth));
}
