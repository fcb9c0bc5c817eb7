import type {Analysis, Feature, Question, Score, Sentence} from '../types.js';
import {commonTerms} from './features/content/common-terms.js';
import {forwardCentrality} from './features/content/forward-centrality.js';
import {headingOverlap} from './features/content/heading-overlap.js';
import {newTerms} from './features/content/new-terms.js';
import {repeatsOpening} from './features/content/repeats-opening.js';
import {repeatedByNext, repeatsPrevious} from './features/content/repeats-previous.js';
import {titleCoverage} from './features/content/title-coverage.js';
import {headings} from './features/headings/headings.js';
import {reasonLabel} from './features/headings/reason-label.js';
import {blockPlace} from './features/position/block-place.js';
import {blockStart} from './features/position/block-start.js';
import {ending} from './features/position/ending.js';
import {firstSection} from './features/position/first-section.js';
import {itemStart} from './features/position/item-start.js';
import {lead} from './features/position/lead.js';
import {listItem} from './features/position/list-item.js';
import {ownParagraph} from './features/position/own-paragraph.js';
import {sectionStart} from './features/position/section-start.js';
import {subsection} from './features/position/subsection.js';
import {amounts} from './features/wording/amounts.js';
import {code} from './features/wording/code.js';
import {contentWords} from './features/wording/content-words.js';
import {initials} from './features/wording/initials.js';
import {label} from './features/wording/label.js';
import {lengthSteps} from './features/wording/length.js';
import {names} from './features/wording/names.js';
import {phraseLists} from './features/wording/phrase-lists.js';
import {punctuation} from './features/wording/punctuation.js';
import {quotation} from './features/wording/quotation.js';
import {wordLength} from './features/wording/word-length.js';
import {entriesIn, type FoundEntry} from './lexicon.js';
import {measureEach} from './measure-each.js';
import {weights as fitted, weightsWithoutLexicon} from './weights.js';

export {reasonLabelOf} from './headings-and-labels.js';
export {entriesIn, ngramsOf} from './lexicon.js';

/** Every feature by its id. A new one is a file, a line here, and a run of `npm run tune`. */
export const features: Readonly<Record<string, Feature>> = {
  lead,
  ending,
  'first-section': firstSection,
  'section-start': sectionStart,
  subsection,
  'block-start': blockStart,
  'block-place': blockPlace,
  'own-paragraph': ownParagraph,
  'list-item': listItem,
  'item-start': itemStart,
  'title-coverage': titleCoverage,
  'heading-overlap': headingOverlap,
  'common-terms': commonTerms,
  'forward-centrality': forwardCentrality,
  'new-terms': newTerms,
  'repeats-opening': repeatsOpening,
  'repeats-previous': repeatsPrevious,
  'repeated-by-next': repeatedByNext,
  ...lengthSteps,
  'word-length': wordLength,
  'content-words': contentWords,
  names,
  initials,
  amounts,
  quotation,
  label,
  code,
  ...punctuation,
  ...headings,
  'reason-label': reasonLabel,
  ...phraseLists,
};

/** A feature's weights, one for each question. */
export type Weights = Readonly<Record<string, Readonly<Record<Question, number>>>>;

/** A score for each of the article's sentences and for each question, in their order. */
export type Scores = Readonly<Record<Question, readonly Score[]>>;

/**
 * Scores every sentence for both questions: the sum over all features of weight times measure, and what the entries of
 * the language's lexicon add. Each share is kept, so that a total can be explained.
 */
export function scoreSentences(
  analysis: Analysis,
  weights: Weights = analysis.language.lexicon ? fitted : weightsWithoutLexicon,
): Scores {
  const rows = Object.entries(measureFeatures(analysis)).map(([id, measure]) => ({id, measure, weight: weights[id]!}));
  const {sentences} = analysis.article;
  const words = sentences.map(({index}) => sharesOf(entriesIn(index, analysis)));
  const scoresFor = (question: Question): Score[] => {
    const own = measureEach(words, (shares) => shares[question]);
    for (const {measure, weight} of rows) addTimes(own, measure, weight[question]);
    const neighbours = question === 'reasons' ? neighboursOf(own) : undefined;
    return sentences.map((sentence) => {
      const {index} = sentence;
      const beside = neighbours ? {neighbours: neighbours[index]!} : {};
      const total = own[index]! + (neighbours?.[index] ?? 0);
      return new SumOfShares(sentence, total, question, rows, {lexicon: words[index]![question], ...beside});
    });
  };
  return {points: scoresFor('points'), reasons: scoresFor('reasons')};
}

// Of what a neighbour has above the mean. Chosen on the graded articles, held out: flat for a half of it, worse for twice.
const [before, behind] = [0.12, 0.08];

/** What the sentences beside each one add to it as a reason: an author says why it matters in a few sentences at once. */
export function neighboursOf(totals: Float64Array): Float64Array {
  const mean = totals.reduce((sum, total) => sum + total, 0) / totals.length;
  const above = (index: number): number => (totals[index] ?? mean) - mean;
  return totals.map((_, index) => before * above(index - 1) + behind * above(index + 1));
}

/** Adds to each sum a value times a factor. */
function addTimes(sums: Float64Array, values: Float64Array, factor: number): void {
  for (let index = 0; index < sums.length; index++) sums[index]! += factor * values[index]!;
}

/** Every feature's measure of every sentence. */
export function measureFeatures(analysis: Analysis): Record<string, Float64Array> {
  return Object.fromEntries(Object.entries(features).map(([id, {measure}]) => [id, measure(analysis)]));
}

function sharesOf(entries: readonly FoundEntry[]): Record<Question, number> {
  const sum = {points: 0, reasons: 0};
  for (const {entry} of entries) {
    sum.points += entry.points;
    sum.reasons += entry.reasons;
  }
  return sum;
}

interface Row {
  id: string;
  measure: Float64Array;
  weight: Readonly<Record<Question, number>>;
}

/** Works its shares out when somebody asks: few do, and those of a long article would fill the memory. */
class SumOfShares implements Score {
  constructor(
    readonly sentence: Sentence,
    readonly total: number,
    readonly question: Question,
    readonly rows: readonly Row[],
    readonly others: Readonly<Record<string, number>>,
  ) {}

  get shares(): Record<string, number> {
    return {
      ...this.others,
      ...Object.fromEntries(
        this.rows.map(({id, measure, weight}) => [id, weight[this.question] * measure[this.sentence.index]!]),
      ),
    };
  }
}
