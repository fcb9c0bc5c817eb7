import type {FeatureId} from './index.js';
import type {Traits} from './traits.js';

/** A feature's weight: its base, and what each trait of the article adds to it. */
export type Weight = {readonly base: number} & {readonly [trait in keyof Traits]?: number};

// Prior weights; `npm run tune` replaces them.
export const weights: Readonly<Record<FeatureId, Weight>> = {
  lead: {base: 1},
  opening: {base: 0.3},
  'section-start': {base: 0.2},
  'section-rank': {base: 0.2},
  'block-start': {base: 0.1},
  ending: {base: 0.1},
  'title-overlap': {base: 0.8},
  'heading-overlap': {base: 0.2},
  'key-terms': {base: 0.4},
  centrality: {base: 0.5},
  'forward-centrality': {base: 0.4},
  'section-centrality': {base: 0.1},
  'cue-phrases': {base: 0.2},
  stigma: {base: -0.3},
  length: {base: 0.4},
  names: {base: 0.1},
  figures: {base: 0.05},
  quotation: {base: -0.3},
  'list-item': {base: -0.2},
  dangling: {base: -0.2},
  fragment: {base: -0.3},
  address: {base: -0.1},
};
