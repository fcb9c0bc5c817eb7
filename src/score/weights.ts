import type {Traits} from './traits.js';

/** A feature's weight: its base, and what each trait of the article adds to it in full. */
export type Weight = {readonly base: number} & {readonly [trait in keyof Traits]?: number};

/**
 * Written by `npm run tune` on 2026-11-23; do not edit by hand.
 * Held-out folds, ROUGE-1 / ROUGE-2 / ROUGE-1 recall within 75 words:
 * cnndm         30.76 / 12.05 / 49.41
 * md            30.34 / 12.99 / 50.16
 * dailymail     38.97 / 17.86 / 51.62
 * sci-long      40.56 / 13.29 / 32.37
 * lang-ar       18.07 / 8.76 / 35.86
 * lang-de       24.08 / 8.92 / 46.10
 * lang-es       25.88 / 11.16 / 55.39
 * lang-fr-news  26.70 / 9.10 / 43.13
 * lang-fr       26.18 / 9.38 / 44.60
 * lang-ja       26.28 / 11.45 / 57.60
 * lang-ko       16.09 / 5.81 / 34.20
 * lang-pt       26.02 / 10.61 / 49.49
 * lang-ru       19.95 / 8.85 / 40.60
 * lang-tr       20.71 / 8.57 / 39.35
 * lang-zh       25.56 / 10.94 / 56.28
 */
export const weights = {
  lead: {base: 2.92, sectioned: 1.62, unbroken: 0.24, untitled: 1.97, foreign: 1.83},
  'first-section': {base: 1.69, sectioned: 1.62, unbroken: 0.11, untitled: 0, foreign: 0.07},
  'section-start': {base: 1.29, sectioned: -0.15, unbroken: -0.59, untitled: 1.18, foreign: 1.44},
  'section-rank': {base: 1.29, sectioned: 1.32, unbroken: -0.05, untitled: 0, foreign: 0.02},
  'block-start': {base: 0.36, sectioned: 0.78, unbroken: 0.2, untitled: -0.61, foreign: 1.27},
  'title-overlap': {base: 2.38, sectioned: 0.58, unbroken: 0.85, untitled: 0, foreign: 0.65},
  'title-coverage': {base: 3.73, sectioned: 1.01, unbroken: 2.03, untitled: 0, foreign: 0.54},
  'heading-overlap': {base: 1.78, sectioned: 1.49, unbroken: 0.48, untitled: 0, foreign: 1.59},
  'key-terms': {base: 2.67, sectioned: 1.69, unbroken: 0.66, untitled: 0.33, foreign: 1.07},
  'forward-centrality': {base: 3.34, sectioned: 0.71, unbroken: 2.09, untitled: 2.13, foreign: -0.48},
  'cue-phrases': {base: 0.11, sectioned: -0.65, unbroken: 1.55, untitled: -0.1, foreign: -2.01},
  'self-reference': {base: 2.19, sectioned: 0.91, unbroken: 1.84, untitled: 0.18, foreign: 1.65},
  stigma: {base: -0.3, sectioned: -0.05, unbroken: -0.08, untitled: 0.24, foreign: -0.38},
  length: {base: -1.53, sectioned: -1.84, unbroken: 1.75, untitled: -0.91, foreign: -2.94},
  names: {base: 0.91, sectioned: -0.23, unbroken: -0.15, untitled: 1.06, foreign: 0.03},
  figures: {base: -0.13, sectioned: -0.34, unbroken: 0.13, untitled: 1, foreign: -0.8},
  quotation: {base: -0.77, sectioned: 0.23, unbroken: -0.02, untitled: -0.73, foreign: 0.55},
  'list-item': {base: 0.24, sectioned: 0.76, unbroken: -0.28, untitled: 0, foreign: -0.81},
  label: {base: -0.79, sectioned: 0.5, unbroken: -0.14, untitled: -1.08, foreign: 0.25},
  dangling: {base: 0.39, sectioned: 0.03, unbroken: 0.76, untitled: 0.21, foreign: 0},
  address: {base: -0.7, sectioned: 0.11, unbroken: -0.46, untitled: -0.18, foreign: 0.1},
};
