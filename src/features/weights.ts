import type {Traits} from './traits.js';

/** A feature's weight: its base, and what each trait of the article adds to it in full. */
export type Weight = {readonly base: number} & {readonly [trait in keyof Traits]?: number};

/**
 * Written by `npm run tune` on 2026-11-23; do not edit by hand.
 * Held-out folds, ROUGE-1 / ROUGE-2 / ROUGE-1 recall within 75 words:
 * cnndm         30.88 / 12.01 / 49.00
 * md            30.35 / 12.89 / 49.66
 * dailymail     38.72 / 17.52 / 50.69
 * sci-long      39.34 / 13.19 / 31.77
 * lang-ar       17.42 / 8.30 / 35.70
 * lang-de       23.79 / 8.65 / 46.83
 * lang-es       26.09 / 11.45 / 57.77
 * lang-fr-news  26.11 / 8.64 / 43.90
 * lang-fr       25.38 / 9.30 / 45.69
 * lang-ja       26.67 / 11.97 / 59.80
 * lang-ko       15.81 / 5.92 / 35.14
 * lang-pt       26.51 / 10.56 / 50.72
 * lang-ru       20.87 / 9.36 / 43.15
 * lang-tr       19.46 / 7.11 / 38.01
 * lang-zh       25.51 / 11.17 / 58.29
 */
export const weights = {
  lead: {base: 2.51, sectioned: 1.42, long: 1.03, untitled: 1.04},
  'first-section': {base: 0.73, sectioned: 0.69, long: 0.8, untitled: 0},
  'section-start': {base: 1.67, sectioned: 0.94, long: -0.07, untitled: 0.37},
  'section-rank': {base: 0.52, sectioned: 0.51, long: 0.47, untitled: 0},
  'block-start': {base: -0.09, sectioned: 0.3, long: -0.05, untitled: -0.8},
  'title-overlap': {base: 2.62, sectioned: 0.7, long: 1.26, untitled: 0},
  'title-coverage': {base: 3.8, sectioned: 1.11, long: 2.48, untitled: 0},
  'heading-overlap': {base: 1.1, sectioned: 0.93, long: 0.46, untitled: 0},
  'key-terms': {base: 2.59, sectioned: 1.25, long: 1.4, untitled: 0.82},
  'forward-centrality': {base: 2.64, sectioned: -0.09, long: 1.5, untitled: 2.08},
  'cue-phrases': {base: 0.13, sectioned: -0.73, long: 1.1, untitled: -0.28},
  'self-reference': {base: 1.75, sectioned: -0.01, long: 1.6, untitled: -0.17},
  stigma: {base: -0.31, sectioned: -0.3, long: -0.01, untitled: 0.07},
  length: {base: -2.02, sectioned: -2.44, long: -0.09, untitled: -0.12},
  names: {base: 1.23, sectioned: -0.24, long: 0.03, untitled: 0.79},
  figures: {base: -0.09, sectioned: 0.24, long: 0.21, untitled: 0.85},
  quotation: {base: -0.47, sectioned: -0.02, long: -0.42, untitled: -0.39},
  'list-item': {base: -0.99, sectioned: -0.43, long: -0.49, untitled: 0},
  label: {base: -0.61, sectioned: 0.01, long: -0.05, untitled: -0.4},
  dangling: {base: -0.16, sectioned: -0.33, long: 0.22, untitled: -0.62},
  address: {base: -0.67, sectioned: 0.2, long: -0.33, untitled: -0.6},
};
