import type {Traits} from './traits.js';

/** A feature's weight: its base, and what each trait of the article adds to it in full. */
export type Weight = {readonly base: number} & {readonly [trait in keyof Traits]?: number};

/**
 * Written by `npm run tune` on 2026-11-23; do not edit by hand.
 * Held-out folds, ROUGE-1 / ROUGE-2 / ROUGE-1 recall within 75 words:
 * cnndm         30.89 / 12.02 / 49.02
 * md            30.30 / 12.83 / 49.47
 * dailymail     38.77 / 17.56 / 50.73
 * sci-long      39.26 / 13.11 / 31.79
 * lang-ar       17.46 / 8.31 / 35.70
 * lang-de       23.84 / 8.68 / 46.83
 * lang-es       26.02 / 11.42 / 57.58
 * lang-fr-news  26.30 / 8.73 / 43.85
 * lang-fr       25.27 / 9.30 / 45.51
 * lang-ja       26.67 / 11.97 / 59.80
 * lang-ko       15.82 / 5.92 / 35.14
 * lang-pt       26.01 / 10.50 / 48.88
 * lang-ru       21.14 / 9.53 / 43.15
 * lang-tr       19.52 / 7.24 / 38.05
 * lang-zh       25.45 / 11.10 / 58.12
 */
export const weights = {
  lead: {base: 2.53, sectioned: 1.4, long: 1.04, untitled: 1.05},
  'first-section': {base: 0.72, sectioned: 0.65, long: 0.8, untitled: 0},
  'section-start': {base: 1.67, sectioned: 0.92, long: -0.07, untitled: 0.38},
  'section-rank': {base: 0.53, sectioned: 0.5, long: 0.47, untitled: 0},
  'block-start': {base: -0.09, sectioned: 0.29, long: -0.05, untitled: -0.77},
  'title-overlap': {base: 2.62, sectioned: 0.7, long: 1.26, untitled: 0},
  'title-coverage': {base: 3.8, sectioned: 1.12, long: 2.48, untitled: 0},
  'heading-overlap': {base: 1.11, sectioned: 0.95, long: 0.47, untitled: 0},
  'key-terms': {base: 2.6, sectioned: 1.31, long: 1.42, untitled: 0.81},
  'forward-centrality': {base: 2.64, sectioned: -0.08, long: 1.49, untitled: 2.09},
  'cue-phrases': {base: 0.1, sectioned: -0.74, long: 1.07, untitled: -0.33},
  'self-reference': {base: 1.75, sectioned: -0.01, long: 1.6, untitled: -0.16},
  stigma: {base: -0.27, sectioned: -0.3, long: 0.02, untitled: 0.08},
  length: {base: -2.02, sectioned: -2.42, long: -0.1, untitled: -0.12},
  names: {base: 1.22, sectioned: -0.28, long: 0.03, untitled: 0.8},
  figures: {base: -0.09, sectioned: 0.26, long: 0.21, untitled: 0.81},
  quotation: {base: -0.45, sectioned: -0.04, long: -0.38, untitled: -0.35},
  'list-item': {base: -0.99, sectioned: -0.42, long: -0.48, untitled: 0},
  label: {base: -0.62, sectioned: 0.01, long: -0.06, untitled: -0.41},
  dangling: {base: -0.17, sectioned: -0.34, long: 0.21, untitled: -0.62},
  address: {base: -0.65, sectioned: 0.18, long: -0.38, untitled: -0.63},
};
