import {terms} from '../language/index.js';
import type {Article, KeyPoint, Language, Score, Sentence} from '../types.js';
import {locate} from './locate.js';
import {overlap, repeats} from './similarity.js';
import {standalone} from './standalone.js';
import {unfitness} from './statements.js';

/** What became of one sentence. */
export interface Verdict {
  score: Score;
  picked: boolean;
  /** Why it was not picked, in words for a reader ("repeats point 1"); '' for a picked one. */
  because: string;
}

/** The points of an article and, for whoever asks, what became of every other sentence. */
export interface KeyPoints {
  points: KeyPoint[];
  sentences: Sentence[];
  verdicts: Verdict[];
}

interface Candidate {
  score: Score;
  text: string;
  repaired: boolean;
  dangling: string;
}

const newSectionBonus = 0.05; // share of the spread of totals; decides between near equals only

/**
 * The best `count` sentences that are whole statements, do not repeat each other or the title, and can stand alone, in
 * reading order. A sentence that leans on another one serves only when too few stand alone.
 */
export function keyPoints(article: Article, scores: readonly Score[], language: Language, count: number): KeyPoints {
  const because = new Map<Sentence, string>();
  const candidates: Candidate[] = [];
  for (const score of byTotal(scores)) {
    const {sentence} = score;
    const reason = unfitness(sentence, article, language) ?? restatement(sentence, article, language);
    if (reason) because.set(sentence, reason);
    else candidates.push({score, ...standalone(sentence, language)});
  }
  const picked = pick(article, candidates, count, because);
  const inOrder = picked.sort((left, right) => left.score.sentence.index - right.score.sentence.index);
  const scale = scaleOf(scores);
  return {
    points: inOrder.map(({score, text, repaired}) => ({...locate(article, score.sentence, text), score: scale(score.total), repaired})),
    sentences: inOrder.map(({score}) => score.sentence),
    verdicts: byTotal(scores).map((score) => verdictOf(score, inOrder, because)),
  };
}

function byTotal(scores: readonly Score[]): Score[] {
  return [...scores].sort((left, right) => right.total - left.total || left.sentence.index - right.sentence.index);
}

function restatement(sentence: Sentence, article: Article, language: Language): string | undefined {
  if (article.titleOrigin === 'file-name' || article.titleOrigin === 'none') return undefined;
  const title = new Set(terms(article.title, language));
  const own = new Set(sentence.terms);
  const added = [...own].filter((term) => !title.has(term)).length;
  return own.size > 0 && added <= 1 && own.size - added >= 2 ? 'only restates the title' : undefined;
}

function pick(article: Article, candidates: readonly Candidate[], count: number, because: Map<Sentence, string>): Candidate[] {
  const spread = spreadOf(candidates);
  const picked: Candidate[] = [];
  // First those that stand alone; then, if they are too few, those that lean on another sentence.
  for (const leaning of [false, true]) {
    const open = candidates.filter(({dangling}) => (dangling !== '') === leaning);
    while (picked.length < count) {
      const next = best(open, picked, article, spread);
      if (!next) break;
      picked.push(next);
    }
  }
  for (const {score, dangling} of candidates) {
    if (dangling) because.set(score.sentence, `opens with "${dangling}"`);
  }
  return picked;
}

function best(open: readonly Candidate[], picked: readonly Candidate[], article: Article, spread: number): Candidate | undefined {
  let best: Candidate | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const candidate of open) {
    // Sorted by total: nothing further on can win even with the bonus.
    if (candidate.score.total + newSectionBonus * spread <= most) break;
    if (picked.some((other) => other === candidate || repeatsPoint(candidate, other))) continue;
    const isNew = picked.every((other) => other.score.sentence.section !== candidate.score.sentence.section);
    const total = candidate.score.total + (isNew && article.sections.length > 1 ? newSectionBonus * spread : 0);
    if (total > most) {
      best = candidate;
      most = total;
    }
  }
  return best;
}

function repeatsPoint(candidate: Candidate, other: Candidate): boolean {
  return overlap(candidate.score.sentence.terms, other.score.sentence.terms) > repeats;
}

function verdictOf(score: Score, picked: readonly Candidate[], because: ReadonlyMap<Sentence, string>): Verdict {
  if (picked.some((candidate) => candidate.score === score)) return {score, picked: true, because: ''};
  const known = because.get(score.sentence);
  if (known) return {score, picked: false, because: known};
  const repeated = picked.findIndex((other) => overlap(score.sentence.terms, other.score.sentence.terms) > repeats);
  return {score, picked: false, because: repeated >= 0 ? `repeats point ${repeated + 1}` : 'others score higher'};
}

function spreadOf(candidates: readonly Candidate[]): number {
  return candidates.length > 1 ? candidates[0]!.score.total - candidates.at(-1)!.score.total : 0;
}

/** Maps totals to 0…1 within the article, three decimals, the best sentence 1. */
function scaleOf(scores: readonly Score[]): (total: number) => number {
  const totals = scores.map(({total}) => total);
  const least = totals.reduce((low, total) => Math.min(low, total), Number.POSITIVE_INFINITY);
  const most = totals.reduce((high, total) => Math.max(high, total), Number.NEGATIVE_INFINITY);
  return (total) => (most > least ? Math.round((1000 * (total - least)) / (most - least)) / 1000 : 1);
}
