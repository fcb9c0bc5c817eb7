import {defaultWordsPerMinute} from './article/index.js';
import {BriefError} from './errors.js';
import type {Options} from './types.js';

/** What the code relies on: every default resolved. */
export interface Settings {
  points: number;
  why: number;
  wordsPerMinute: number;
}

export const defaults: Settings = {points: 3, why: 3, wordsPerMinute: defaultWordsPerMinute};

/** Resolves defaults and refuses what cannot be meant. Throws a BriefError 'usage'. */
export function settingsOf(options: Options): Settings {
  const {points = defaults.points, why = defaults.why, wordsPerMinute = defaults.wordsPerMinute} = options;
  atLeast('points', points, 1);
  atLeast('why', why, 0);
  if (!(Number.isFinite(wordsPerMinute) && wordsPerMinute > 0)) {
    throw new BriefError('usage', `wordsPerMinute must be a number above 0, not ${wordsPerMinute}`);
  }
  return {points, why, wordsPerMinute};
}

function atLeast(name: string, value: number, least: number): void {
  if (!Number.isInteger(value) || value < least) {
    throw new BriefError('usage', `${name} must be a whole number of at least ${least}, not ${value}`);
  }
}
