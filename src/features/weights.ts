import type {Traits} from './traits.js';

/** A feature's weight: its base, and what each trait of the article adds to it in full. */
export type Weight = {readonly base: number} & {readonly [trait in keyof Traits]?: number};

/**
 * Written by `npm run tune` on 2026-11-23; do not edit by hand.
 * Held-out folds, ROUGE-1 / ROUGE-2 / ROUGE-1 recall within 75 words:
 * cnndm         30.74 / 11.98 / 49.46
 * md            30.59 / 13.12 / 50.39
 * dailymail     39.10 / 18.00 / 51.62
 * sci-long      40.51 / 13.28 / 32.40
 * lang-ar       18.27 / 8.79 / 35.96
 * lang-de       24.01 / 9.07 / 46.30
 * lang-es       25.58 / 10.86 / 54.99
 * lang-fr-news  26.72 / 9.10 / 42.73
 * lang-fr       26.33 / 9.56 / 45.38
 * lang-ja       26.22 / 11.44 / 57.48
 * lang-ko       16.00 / 5.91 / 34.13
 * lang-pt       25.71 / 10.04 / 48.00
 * lang-ru       20.40 / 9.38 / 41.93
 * lang-tr       20.52 / 8.03 / 38.98
 * lang-zh       25.50 / 11.15 / 56.11
 */
export const weights = {
  lead: {base: 2.95, sectioned: 1.65, unbroken: 0.31, untitled: 1.98, foreign: 1.81},
  'first-section': {base: 1.67, sectioned: 1.63, unbroken: 0.05, untitled: 0, foreign: 0.08},
  'section-start': {base: 1.32, sectioned: -0.11, unbroken: -0.61, untitled: 1.18, foreign: 1.53},
  'section-rank': {base: 1.29, sectioned: 1.33, unbroken: -0.09, untitled: 0, foreign: 0.05},
  'block-start': {base: 0.34, sectioned: 0.78, unbroken: 0.18, untitled: -0.63, foreign: 0.29},
  'title-overlap': {base: 2.38, sectioned: 0.6, unbroken: 0.84, untitled: 0, foreign: 0.64},
  'title-coverage': {base: 3.73, sectioned: 1.02, unbroken: 2.04, untitled: 0, foreign: 0.51},
  'heading-overlap': {base: 1.75, sectioned: 1.41, unbroken: 0.47, untitled: 0, foreign: 1.55},
  'key-terms': {base: 2.68, sectioned: 1.66, unbroken: 0.64, untitled: 0.31, foreign: 1.06},
  'forward-centrality': {base: 3.35, sectioned: 0.71, unbroken: 2.13, untitled: 2.12, foreign: -0.51},
  'cue-phrases': {base: 0.06, sectioned: -0.62, unbroken: 1.55, untitled: -0.13, foreign: -1.09},
  'self-reference': {base: 2.17, sectioned: 0.91, unbroken: 1.81, untitled: 0.17, foreign: 1.66},
  stigma: {base: -0.29, sectioned: -0.02, unbroken: -0.1, untitled: 0.23, foreign: -0.34},
  length: {base: -1.57, sectioned: -1.8, unbroken: 1.76, untitled: -0.9, foreign: -2.86},
  names: {base: 0.99, sectioned: -0.08, unbroken: -0.11, untitled: 1.1, foreign: 0.06},
  figures: {base: -0.12, sectioned: -0.32, unbroken: 0.14, untitled: 1.05, foreign: -0.83},
  quotation: {base: -0.77, sectioned: 0.17, unbroken: 0.02, untitled: -0.68, foreign: 0.54},
  'list-item': {base: 0.27, sectioned: 0.78, unbroken: -0.29, untitled: 0, foreign: -0.27},
  label: {base: -0.75, sectioned: 0.66, unbroken: -0.16, untitled: -1.09, foreign: 0.38},
  dangling: {base: 0.4, sectioned: 0.04, unbroken: 0.74, untitled: 0.18, foreign: 0.03},
  address: {base: -0.72, sectioned: 0.1, unbroken: -0.43, untitled: -0.13, foreign: 0.01},
};
