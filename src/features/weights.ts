import type {Traits} from './traits.js';

/** A feature's weight: its base, and what each trait of the article adds to it in full. */
export type Weight = {readonly base: number} & {readonly [trait in keyof Traits]?: number};

/**
 * Written by `npm run tune` on 2026-11-23; do not edit by hand.
 * Held-out folds, ROUGE-1 / ROUGE-2 / ROUGE-1 recall within 75 words:
 * cnndm         31.13 / 12.04 / 48.93
 * md            30.51 / 12.99 / 49.71
 * dailymail     38.82 / 17.70 / 50.78
 * sci-long      38.98 / 13.09 / 31.57
 * lang-ar       17.41 / 8.29 / 35.70
 * lang-de       23.82 / 8.71 / 46.80
 * lang-es       25.87 / 11.32 / 57.54
 * lang-fr-news  26.11 / 8.64 / 43.94
 * lang-fr       25.23 / 9.11 / 45.57
 * lang-ja       26.57 / 11.92 / 59.90
 * lang-ko       15.81 / 5.92 / 35.14
 * lang-pt       26.34 / 10.48 / 50.72
 * lang-ru       20.70 / 9.37 / 42.46
 * lang-tr       19.70 / 7.13 / 38.44
 * lang-zh       24.92 / 11.05 / 57.38
 */
export const weights = {
  lead: {base: 2.37, sectioned: 1.15, long: 0.92, untitled: 0.76},
  'first-section': {base: 0.66, sectioned: 0.6, long: 0.65, untitled: 0},
  'section-start': {base: 1.47, sectioned: 0.75, long: 0.06, untitled: 0.31},
  'section-rank': {base: 0.5, sectioned: 0.48, long: 0.43, untitled: 0},
  'block-start': {base: -0.05, sectioned: 0.3, long: -0.05, untitled: -0.51},
  'title-overlap': {base: 2.14, sectioned: 0.73, long: 1.09, untitled: 0},
  'title-coverage': {base: 3.35, sectioned: 0.97, long: 1.96, untitled: 0},
  'heading-overlap': {base: 0.85, sectioned: 0.73, long: 0.39, untitled: 0},
  'key-terms': {base: 2.44, sectioned: 0.99, long: 1.15, untitled: 0.78},
  'forward-centrality': {base: 2.57, sectioned: -0.03, long: 1.31, untitled: 1.62},
  'cue-phrases': {base: 0.11, sectioned: -0.47, long: 0.72, untitled: -0.25},
  'self-reference': {base: 1.77, sectioned: 0.04, long: 1.49, untitled: -0.06},
  stigma: {base: -0.25, sectioned: -0.27, long: 0.03, untitled: -0.05},
  length: {base: -1.86, sectioned: -1.87, long: -0.3, untitled: -0.24},
  names: {base: 1.01, sectioned: -0.08, long: 0.14, untitled: 0.68},
  figures: {base: 0.02, sectioned: 0.11, long: 0.18, untitled: 0.6},
  quotation: {base: -0.42, sectioned: -0.04, long: -0.32, untitled: -0.26},
  'list-item': {base: -0.8, sectioned: -0.35, long: -0.4, untitled: 0},
  label: {base: -0.49, sectioned: 0, long: -0.08, untitled: -0.28},
  dangling: {base: -0.16, sectioned: -0.27, long: 0.08, untitled: -0.36},
  address: {base: -0.59, sectioned: 0.11, long: -0.26, untitled: -0.49},
};
