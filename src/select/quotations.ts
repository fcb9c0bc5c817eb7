import {openerOf, words} from '../text/index.js';
import type {Language} from '../types.js';

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
