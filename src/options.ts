import {BriefError} from './errors.js';
import {defaultWordsPerMinute} from './text/index.js';
import type {Options} from './types.js';

/** What the code relies on: every default resolved. */
export interface Settings {
  points: number;
  why: number;
  wordsPerMinute: number;
  /** What the points may have together; undefined without a limit. */
  limit?: {words: number | undefined; characters: number | undefined};
}

export const defaults: Settings = {points: 3, why: 3, wordsPerMinute: defaultWordsPerMinute};

/** What each option may be; a key that is not here is a slip of the pen. */
const kinds: Readonly<Record<keyof Options, 'string' | 'number' | 'boolean' | 'object'>> = {
  path: 'string',
  format: 'string',
  encoding: 'string',
  kind: 'string',
  title: 'string',
  language: 'string',
  frontMatter: 'object',
  points: 'number',
  why: 'number',
  maxWords: 'number',
  maxCharacters: 'number',
  wordsPerMinute: 'number',
  topics: 'object',
  focus: 'string',
  explain: 'boolean',
  sections: 'boolean',
  text: 'boolean',
};

/** Resolves defaults and refuses what cannot be meant. Throws a BriefError 'usage'. */
export function settingsOf(options: Options): Settings {
  if (typeof options !== 'object' || options === null || Array.isArray(options)) {
    throw new BriefError('usage', `the options must be an object, not ${options === null ? 'null' : typeof options}`);
  }
  for (const [name, value] of Object.entries(options)) demandKind(name, value);
  demandPhrases(options.topics ?? {});
  if (options.kind !== undefined && options.kind !== 'article') {
    throw new BriefError('usage', `kind must be "article" or left out, not "${options.kind}"`);
  }
  const {points = defaults.points, why = defaults.why, wordsPerMinute = defaults.wordsPerMinute} = options;
  atLeast('points', points, 1);
  atLeast('why', why, 0);
  if (!(Number.isFinite(wordsPerMinute) && wordsPerMinute > 0)) {
    throw new BriefError('usage', `wordsPerMinute must be a number above 0, not ${wordsPerMinute}`);
  }
  const {maxWords, maxCharacters} = options;
  if (maxWords === undefined && maxCharacters === undefined) return {points, why, wordsPerMinute};
  if (maxWords !== undefined) atLeast('maxWords', maxWords, 1);
  if (maxCharacters !== undefined) atLeast('maxCharacters', maxCharacters, 1);
  // A field has no room for a second list.
  return {points, why: 0, wordsPerMinute, limit: {words: maxWords, characters: maxCharacters}};
}

function demandKind(name: string, value: unknown): void {
  if (!Object.hasOwn(kinds, name)) {
    throw new BriefError('usage', `there is no option "${name}"; the options are ${Object.keys(kinds).join(', ')}`);
  }
  const kind = kinds[name as keyof Options];
  if (value !== undefined && (typeof value !== kind || value === null)) {
    throw new BriefError('usage', `${name} must be of the type ${kind}, not ${value === null ? 'null' : typeof value}`);
  }
}

function demandPhrases(topics: Readonly<Record<string, unknown>>): void {
  for (const [name, phrases] of Object.entries(topics)) {
    if (Array.isArray(phrases) && phrases.every((phrase) => typeof phrase === 'string')) continue;
    throw new BriefError('usage', `topics.${name} must be a list of strings`);
  }
}

function atLeast(name: string, value: number, least: number): void {
  if (!Number.isInteger(value) || value < least) {
    throw new BriefError('usage', `${name} must be a whole number of at least ${least}, not ${value}`);
  }
}
