import type {Traits} from './traits.js';

/** A feature's weight: its base, and what each trait of the article adds to it in full. */
export type Weight = {readonly base: number} & {readonly [trait in keyof Traits]?: number};

/**
 * Written by `npm run tune` on 2026-11-23; do not edit by hand.
 * Held-out folds, ROUGE-1 / ROUGE-2 / ROUGE-1 recall within 75 words:
 * cnndm         30.63 / 11.72 / 48.85
 * md            30.39 / 13.03 / 49.94
 * dailymail     37.75 / 16.06 / 48.76
 * sci-long      39.03 / 13.21 / 31.64
 * lang-ar       17.71 / 8.17 / 36.39
 * lang-de       23.91 / 8.77 / 46.96
 * lang-es       25.51 / 11.29 / 57.48
 * lang-fr-news  25.58 / 8.36 / 42.84
 * lang-fr       25.46 / 9.22 / 45.88
 * lang-ja       26.52 / 11.88 / 59.80
 * lang-ko       15.67 / 5.85 / 34.52
 * lang-pt       26.25 / 10.50 / 50.41
 * lang-ru       20.67 / 9.35 / 42.88
 * lang-tr       19.78 / 7.11 / 38.63
 * lang-zh       25.04 / 11.00 / 57.94
 */
export const weights = {
  lead: {base: 2.49, sectioned: 1.18, long: 0.92, untitled: 0.68},
  'first-section': {base: 0.71, sectioned: 0.58, long: 0.61, untitled: 0},
  'section-start': {base: 1.55, sectioned: 0.72, long: 0, untitled: 0.21},
  'section-rank': {base: 0.53, sectioned: 0.49, long: 0.43, untitled: 0},
  'block-start': {base: 0.01, sectioned: 0.38, long: -0.11, untitled: -0.57},
  'title-overlap': {base: 2.11, sectioned: 0.75, long: 1.06, untitled: 0},
  'title-coverage': {base: 3.35, sectioned: 1.02, long: 1.93, untitled: 0},
  'heading-overlap': {base: 0.87, sectioned: 0.75, long: 0.4, untitled: 0},
  'key-terms': {base: 2.05, sectioned: 0.96, long: 0.95, untitled: 0.63},
  centrality: {base: 1.14, sectioned: -0.31, long: 0.77, untitled: 0.82},
  'forward-centrality': {base: 2.07, sectioned: -0.07, long: 1.01, untitled: 1.37},
  'cue-phrases': {base: 0.18, sectioned: -0.46, long: 0.79, untitled: -0.23},
  'self-reference': {base: 1.81, sectioned: 0.05, long: 1.55, untitled: -0.07},
  stigma: {base: -0.28, sectioned: -0.27, long: 0.06, untitled: -0.3},
  length: {base: -1.93, sectioned: -1.9, long: -0.32, untitled: -0.21},
  names: {base: 0.98, sectioned: 0.01, long: 0.12, untitled: 0.6},
  figures: {base: 0.03, sectioned: 0.11, long: 0.2, untitled: 0.52},
  quotation: {base: -0.56, sectioned: -0.11, long: -0.36, untitled: -0.29},
  'list-item': {base: -0.79, sectioned: -0.31, long: -0.37, untitled: 0},
  dangling: {base: 0.04, sectioned: -0.24, long: 0.22, untitled: -0.35},
  address: {base: -0.56, sectioned: 0.17, long: -0.26, untitled: -0.48},
};
