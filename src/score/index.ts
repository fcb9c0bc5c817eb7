import type {Analysis, Feature, Question, Score, Sentence} from '../types.js';
import {commonTerms} from './features/content/common-terms.js';
import {forwardCentrality} from './features/content/forward-centrality.js';
import {headingOverlap} from './features/content/heading-overlap.js';
import {newTerms} from './features/content/new-terms.js';
import {recurringNewTerms} from './features/content/recurring-new-terms.js';
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
import {lastSection} from './features/position/last-section.js';
import {lead} from './features/position/lead.js';
import {listItem} from './features/position/list-item.js';
import {ownParagraph} from './features/position/own-paragraph.js';
import {sectionEnd} from './features/position/section-end.js';
import {sectionRank} from './features/position/section-rank.js';
import {sectionStart} from './features/position/section-start.js';
import {subsection} from './features/position/subsection.js';
import {amounts} from './features/wording/amounts.js';
import {code} from './features/wording/code.js';
import {contentWords} from './features/wording/content-words.js';
import {figures} from './features/wording/figures.js';
import {initials} from './features/wording/initials.js';
import {label} from './features/wording/label.js';
import {lengthSteps} from './features/wording/length.js';
import {names} from './features/wording/names.js';
import {phraseLists} from './features/wording/phrase-lists.js';
import {punctuation} from './features/wording/punctuation.js';
import {quotation} from './features/wording/quotation.js';
import {wordLength} from './features/wording/word-length.js';
import {entriesIn} from './lexicon.js';
import {measureEach} from './measure-each.js';
import {weights as fitted, weightsWithoutLexicon} from './weights.js';

export {type ReasonLabel, reasonLabelOf} from './headings-and-labels.js';
export {entriesIn, ngramsOf} from './lexicon.js';

/** Every feature by its id. A new one is a file, a line here, and a run of `npm run tune`. */
export const features: Readonly<Record<string, Feature>> = {
  lead,
  ending,
  'first-section': firstSection,
  'last-section': lastSection,
  'section-start': sectionStart,
  'section-end': sectionEnd,
  'section-rank': sectionRank,
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
  'recurring-new-terms': recurringNewTerms,
  'repeats-opening': repeatsOpening,
  'repeats-previous': repeatsPrevious,
  'repeated-by-next': repeatedByNext,
  ...lengthSteps,
  'word-length': wordLength,
  'content-words': contentWords,
  names,
  initials,
  figures,
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
  const words = sentences.map(({index}) => lexiconShares(index, analysis));
  const scoresFor = (question: Question): Score[] => {
    const totals = measureEach(words, (shares) => shares[question]);
    for (const {measure, weight} of rows) addTimes(totals, measure, weight[question]);
    return sentences.map((sentence) => {
      const {index} = sentence;
      return new SumOfShares(sentence, totals[index]!, question, rows, words[index]![question]);
    });
  };
  return {points: scoresFor('points'), reasons: scoresFor('reasons')};
}

/** Adds to each sum a value times a factor. */
function addTimes(sums: Float64Array, values: Float64Array, factor: number): void {
  for (let index = 0; index < sums.length; index++) sums[index]! += factor * values[index]!;
}

/** Every feature's measure of every sentence. */
export function measureFeatures(analysis: Analysis): Record<string, Float64Array> {
  return Object.fromEntries(Object.entries(features).map(([id, {measure}]) => [id, measure(analysis)]));
}

function lexiconShares(sentence: number, analysis: Analysis): Record<Question, number> {
  const sum = {points: 0, reasons: 0};
  for (const {entry} of entriesIn(sentence, analysis)) {
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
    readonly lexicon: number,
  ) {}

  get shares(): Record<string, number> {
    return {
      lexicon: this.lexicon,
      ...Object.fromEntries(
        this.rows.map(({id, measure, weight}) => [id, weight[this.question] * measure[this.sentence.index]!]),
      ),
    };
  }
}
