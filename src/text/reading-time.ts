import {BriefError} from '../errors.js';
import type {Article, ReadingTime} from '../types.js';
import {letterPattern} from './letter-pattern.js';
import {sumOf} from './totals.js';

/** Silent reading of English non-fiction. Source: Brysbaert 2019, Journal of Memory and Language 109, 104047. */
export const defaultWordsPerMinute = 238;

/** Han and Kana characters a minute, the rate that Medium and Hugo use too. */
const charactersPerMinute = 500;

/** Seconds to read so many words of spaced scripts and so many Han or Kana characters. */
export function readingSeconds(words: number, characters: number, wordsPerMinute = defaultWordsPerMinute): number {
  return Math.round(60 * (words / wordsPerMinute + characters / charactersPerMinute));
}

/**
 * The time an article takes to read: its prose without code, tables and markup; a value in the front matter wins.
 * `words` counts a Han or Kana character as one word. Throws a BriefError 'usage' for what is no article or no speed.
 */
export function readingTime(
  article: Pick<Article, 'sections' | 'frontMatter'>,
  wordsPerMinute = defaultWordsPerMinute,
): ReadingTime {
  if (!Array.isArray(article?.sections)) {
    throw new BriefError('usage', 'readingTime takes an article, as parseArticle gives it');
  }
  if (!(Number.isFinite(wordsPerMinute) && wordsPerMinute > 0)) {
    throw new BriefError('usage', `wordsPerMinute must be a number above 0, not ${wordsPerMinute}`);
  }
  const words = sumOf(article.sections, (section) => section.words);
  const characters = sumOf(article.sections, (section) => section.characters);
  const stated = statedMinutes(article.frontMatter);
  const seconds = stated === undefined ? readingSeconds(words, characters, wordsPerMinute) : Math.round(60 * stated);
  return {
    minutes: Math.max(1, Math.ceil(seconds / 60)),
    seconds,
    words: words + characters,
    wordsPerMinute,
    origin: stated === undefined ? 'computed' : 'front-matter',
  };
}

const keys = [
  'readingTime',
  'reading_time',
  'reading-time',
  'readingtime',
  'readTime',
  'read_time',
  'timeToRead',
  'time_to_read',
];

/** Minutes that the author wrote: 4, "4", "4 min read", {minutes: 4}. */
function statedMinutes(frontMatter: Readonly<Record<string, unknown>>): number | undefined {
  const key = keys.find((candidate) => Object.hasOwn(frontMatter, candidate));
  const value = key === undefined ? undefined : frontMatter[key];
  const minutes = typeof value === 'object' && value !== null && 'minutes' in value ? value.minutes : value;
  const number = typeof minutes === 'string' ? minutesIn(minutes) : minutes;
  return typeof number === 'number' && number > 0 && number <= mostMinutes ? number : undefined;
}

const mostMinutes = 100_000; // minutes; ten weeks, which is a slip or no number of minutes

const numberAndUnit = letterPattern(String.raw`^[^\d-]*(\d+(?:\.\d+)?)\s*(\p{L}*)`);

/** The first number of a text, unless it counts hours or seconds. */
function minutesIn(text: string): number {
  const [, number, unit] = numberAndUnit(text).exec(text) ?? [];
  return number && !/^[hs]/i.test(unit!) ? Number(number) : Number.NaN;
}
