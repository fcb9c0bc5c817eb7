import type {Analysis, Article, Feature, Score, Sentence} from '../types.js';

export type {FoundCue} from './reasons/cue-finder.js';
export {type Label, statedLabel} from './reasons/labels.js';
export {mannerOf} from './reasons/manner.js';
export {likelihood, type ReasonWeights, reasonWorths} from './reasons/reason-worth.js';
export {type Evidence, significanceOf} from './reasons/significance.js';

import {forwardCentrality} from './features/content/forward-centrality.js';
import {headingOverlap} from './features/content/heading-overlap.js';
import {keyTerms} from './features/content/key-terms.js';
import {titleCoverage} from './features/content/title-coverage.js';
import {titleOverlap} from './features/content/title-overlap.js';
import {blockStart} from './features/position/block-start.js';
import {firstSection} from './features/position/first-section.js';
import {lead} from './features/position/lead.js';
import {listItem} from './features/position/list-item.js';
import {sectionRank} from './features/position/section-rank.js';
import {sectionStart} from './features/position/section-start.js';
import {address} from './features/wording/address.js';
import {cuePhrases} from './features/wording/cue-phrases.js';
import {dangling} from './features/wording/dangling.js';
import {figures} from './features/wording/figures.js';
import {label} from './features/wording/label.js';
import {length} from './features/wording/length.js';
import {names} from './features/wording/names.js';
import {quotation} from './features/wording/quotation.js';
import {selfReference} from './features/wording/self-reference.js';
import {stigma} from './features/wording/stigma.js';
import {traits} from './traits.js';
import {weights as fitted, type Weight} from './weights.js';

/** Every feature by its id. A new one is a file, a line here, and a run of `npm run tune`. */
export const features = {
  lead,
  'first-section': firstSection,
  'section-start': sectionStart,
  'section-rank': sectionRank,
  'block-start': blockStart,
  'title-overlap': titleOverlap,
  'title-coverage': titleCoverage,
  'heading-overlap': headingOverlap,
  'key-terms': keyTerms,
  'forward-centrality': forwardCentrality,
  'cue-phrases': cuePhrases,
  'self-reference': selfReference,
  stigma,
  length,
  names,
  figures,
  quotation,
  'list-item': listItem,
  label,
  dangling,
  address,
} satisfies Record<string, Feature>;

type FeatureId = keyof typeof features;

// Typed here, where the ids are known: a feature without a weight, or a weight without a feature, does not compile.
const weights: Readonly<Record<FeatureId, Weight>> = fitted;

const ids = Object.keys(features) as FeatureId[];

/**
 * Scores every sentence: the sum over all features of weight times measure, the weight being what this article's
 * traits make of it. Each share is kept, so that a total can be explained.
 */
export function scoreSentences(analysis: Analysis): Score[] {
  const {article} = analysis;
  const weight = weightsFor(article);
  const measures = measureFeatures(analysis);
  const rows = ids.map((id) => ({id, weight: weight[id], measure: measures[id]}));
  const totals = new Float64Array(article.sentences.length);
  for (const {weight, measure} of rows) {
    for (let index = 0; index < totals.length; index++) totals[index]! += weight * measure[index]!;
  }
  return article.sentences.map((sentence) => new SumOfShares(sentence, totals[sentence.index]!, rows));
}

type Row = {id: FeatureId; weight: number; measure: Float64Array};

/** Works its shares out when somebody asks: few do, and those of a long article would fill the memory. */
class SumOfShares implements Score {
  constructor(
    readonly sentence: Sentence,
    readonly total: number,
    readonly rows: readonly Row[],
  ) {}

  get shares(): Record<FeatureId, number> {
    return Object.fromEntries(
      this.rows.map(({id, weight, measure}) => [id, weight * measure[this.sentence.index]!]),
    ) as Record<FeatureId, number>;
  }
}

/** Every feature's measure of every sentence. */
export function measureFeatures(analysis: Analysis): Record<FeatureId, Float64Array> {
  return Object.fromEntries(ids.map((id) => [id, features[id].measure(analysis)])) as Record<FeatureId, Float64Array>;
}

/** What each feature weighs in this article: its base weight plus, for each trait, the trait's measure times its weight there. */
export function weightsFor(article: Article): Record<FeatureId, number> {
  const measured = traits(article);
  return Object.fromEntries(
    ids.map((id) => {
      const {base, ...byTrait} = weights[id];
      const added = Object.entries(byTrait).reduce(
        (sum, [trait, value]) => sum + value * measured[trait as keyof typeof measured],
        0,
      );
      return [id, base + added];
    }),
  ) as Record<FeatureId, number>;
}

export {traits} from './traits.js';
