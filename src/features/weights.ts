import type {Traits} from './traits.js';

/** A feature's weight: its base, and what each trait of the article adds to it in full. */
export type Weight = {readonly base: number} & {readonly [trait in keyof Traits]?: number};

/**
 * Written by `npm run tune` on 2026-11-23; do not edit by hand.
 * Held-out folds, ROUGE-1 / ROUGE-2 / ROUGE-1 recall within 75 words:
 * cnndm         30.59 / 11.66 / 48.74
 * md            30.37 / 13.02 / 49.84
 * dailymail     38.05 / 16.50 / 49.32
 * sci-long      39.05 / 13.19 / 31.82
 * lang-ar       17.62 / 8.13 / 36.39
 * lang-de       23.70 / 8.53 / 47.02
 * lang-es       25.71 / 11.33 / 57.74
 * lang-fr-news  25.76 / 8.42 / 43.24
 * lang-fr       24.98 / 8.96 / 44.87
 * lang-ja       26.36 / 11.85 / 59.67
 * lang-ko       15.74 / 5.85 / 34.71
 * lang-pt       26.15 / 10.44 / 50.13
 * lang-ru       20.67 / 9.35 / 42.88
 * lang-tr       19.51 / 7.11 / 38.14
 * lang-zh       24.97 / 11.04 / 57.52
 */
export const weights = {
  lead: {base: 2.47, sectioned: 1.14, long: 0.9, untitled: 0.7},
  'first-section': {base: 0.71, sectioned: 0.57, long: 0.62, untitled: 0},
  'section-start': {base: 1.57, sectioned: 0.76, long: 0.04, untitled: 0.22},
  'section-rank': {base: 0.53, sectioned: 0.48, long: 0.42, untitled: 0},
  'block-start': {base: 0, sectioned: 0.36, long: -0.07, untitled: -0.64},
  'title-overlap': {base: 2.12, sectioned: 0.75, long: 1.06, untitled: 0},
  'title-coverage': {base: 3.34, sectioned: 1, long: 1.93, untitled: 0},
  'heading-overlap': {base: 0.85, sectioned: 0.74, long: 0.39, untitled: 0},
  'key-terms': {base: 2.03, sectioned: 0.97, long: 0.95, untitled: 0.62},
  centrality: {base: 1.15, sectioned: -0.29, long: 0.82, untitled: 0.79},
  'forward-centrality': {base: 2.06, sectioned: -0.11, long: 1.03, untitled: 1.4},
  'cue-phrases': {base: 0.15, sectioned: -0.46, long: 0.76, untitled: -0.26},
  'self-reference': {base: 1.8, sectioned: 0.06, long: 1.52, untitled: -0.07},
  stigma: {base: -0.22, sectioned: -0.32, long: 0.02, untitled: -0.03},
  length: {base: -1.95, sectioned: -1.91, long: -0.3, untitled: -0.26},
  names: {base: 1.01, sectioned: -0.01, long: 0.14, untitled: 0.68},
  figures: {base: 0.03, sectioned: 0.09, long: 0.16, untitled: 0.51},
  quotation: {base: -0.57, sectioned: -0.11, long: -0.37, untitled: -0.29},
  'list-item': {base: -0.81, sectioned: -0.34, long: -0.39, untitled: 0},
  label: {base: -0.43, sectioned: 0, long: -0.08, untitled: -0.19},
  dangling: {base: -0.04, sectioned: -0.38, long: 0.04, untitled: -0.33},
  address: {base: -0.54, sectioned: 0.16, long: -0.23, untitled: -0.46},
};
