import type {Traits} from './traits.js';

/** A feature's weight: its base, and what each trait of the article adds to it in full. */
export type Weight = {readonly base: number} & {readonly [trait in keyof Traits]?: number};

export const weights = {
  lead: {base: 1},
  'first-section': {base: 0},
  'section-start': {base: 0.2},
  'section-rank': {base: 0.2},
  'block-start': {base: 0.1},
  'title-overlap': {base: 0.8},
  'title-coverage': {base: 0},
  'heading-overlap': {base: 0.2},
  'key-terms': {base: 0.4},
  centrality: {base: 0.5},
  'forward-centrality': {base: 0.4},
  'cue-phrases': {base: 0.2},
  'self-reference': {base: 0},
  stigma: {base: -0.3},
  length: {base: 0.4},
  names: {base: 0.1},
  figures: {base: 0.05},
  quotation: {base: -0.3},
  'list-item': {base: -0.2},
  dangling: {base: -0.2},
  address: {base: -0.1},
};
