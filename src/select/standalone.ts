import {openerOf, words} from '../text/index.js';
import type {Language, Opener, Sentence, Token} from '../types.js';

/** A sentence as it can be shown on its own. */
interface Standalone {
  text: string;
  /** True when a leading connective was dropped and the next word capitalised. */
  repaired: boolean;
  /** What still points at a sentence that is not shown; undefined when the sentence stands alone. */
  opener: Opener | undefined;
}

/**
 * Makes a sentence stand alone where that takes no more than dropping connectives in front ("However, "), and tells
 * what still points back. `tokens` are those of its text, where they are known.
 * Source of the fault classes: Zhang, Wan and Bansal 2022, Extractive is not faithful.
 */
export function standalone({text}: Pick<Sentence, 'text'>, language: Language, tokens?: readonly Token[]): Standalone {
  const opener = openerOf(text, language, tokens);
  if (!opener || opener.drop === 0) return {text, repaired: false, opener};
  const rest = standalone({text: capitalised(text.slice(opener.drop), language)}, language);
  // A repair that leaves another word pointing back has cured nothing: better keep the author's own words.
  return rest.opener?.kind === 'connective'
    ? {text, repaired: false, opener}
    : {text: rest.text, repaired: true, opener: rest.opener};
}

function capitalised(text: string, {casing}: Language): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase(casing ?? 'en') + text.slice(first.length);
}

const quoted = /"[^"]*"|“[^“”]*”|„[^„“”]*[“”]|«[^«»]*»|»[^«»]*«|「[^「」]*」|『[^『』]*』/gu;
const mostWordsOfSpeaker = 4; // words; "he said on Friday" still names nobody, "said the mayor of the town" does

/**
 * Whether a sentence is a quotation that does not say whose: nothing stands beside it ("It works."), or no more than
 * that somebody said it ("It works," she said). Inside a sentence of its own a quoted phrase needs no speaker.
 */
export function lacksSpeaker(text: string, language: Language): boolean {
  const rest = text.replace(quoted, ' ').trim();
  if (rest.length === text.length || !/^["“„«»「『]/u.test(text)) return false;
  const said = words(rest, language);
  if (said.length === 0) return true;
  if (language.namelessReport) return language.namelessReport.test(rest);
  return said.length <= mostWordsOfSpeaker && said.some((word) => openerOf(word, language)?.kind === 'pronoun');
}
