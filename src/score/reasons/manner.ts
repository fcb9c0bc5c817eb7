import {perLanguage} from '../../text/index.js';
import type {Analysis, Token} from '../../types.js';
import {voicesOf} from './grammar.js';

/** How an article speaks, each 0…1. */
export interface Manner {
  /** How much of it speaks to its reader, as guides do. */
  guide: number;
  /** How much of it its writers tell of themselves. */
  account: number;
  /** How far it is a report (a bulletin, an advisory, a digest): nobody in it speaks, and it is short or mostly lists. */
  report: number;
}

const sample = 400; // sentences; a book does not change its voice
const personal = 0.4; // share of sentences in which someone speaks: the median of posts; of the labelled articles it is 0.1
const listed = 0.5; // share of sentences in lists that makes a list of an article
const brief = 20; // sentences; two in five of the labelled articles have no more, one in twelve of the posts
const notBrief = 30;

/** The manner of an article. In a language without words that tell voices apart, everything is a report. */
export function mannerOf({article: {sentences, blocks}, language, tokens}: Analysis): Manner {
  const {reader, writer, writers} = voices(language);
  if (reader.size === 0) return {guide: 0, account: 0, report: 1};
  const sampled = tokens.slice(0, sample);
  const share = (...speaking: readonly ReadonlySet<string>[]): number =>
    sampled.filter((sentence) => speaking.some((words) => speaks(sentence, words))).length /
    Math.max(1, sampled.length);
  const impersonal = within(1 - share(reader, writer, writers) / personal);
  const items = sentences.filter(({block}) => blocks[block]!.kind === 'list-item').length;
  const lists = within(items / Math.max(1, sentences.length) / listed);
  const short = within((notBrief - sentences.length) / (notBrief - brief));
  return {
    guide: share(reader),
    account: share(writers),
    report: Math.max((impersonal + lists) / 2, Math.min(1, 2 * impersonal) * short),
  };
}

const voices = perLanguage(voicesOf);

function speaks(sentence: readonly Token[], words: ReadonlySet<string>): boolean {
  return sentence.some(({folded}) => words.has(folded));
}

function within(share: number): number {
  return Math.max(0, Math.min(1, share));
}
