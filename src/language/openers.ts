import type {Language} from '../types.js';

/** How a sentence opens when it leans on the sentences before it. */
export interface Opener {
  kind: 'connective' | 'pronoun';
  /** The words as they stand in the sentence, without the comma. */
  text: string;
  /** For a connective that can go: how many characters to drop, comma and space included; else 0. */
  drop: number;
}

/**
 * The connective or pronoun that opens a sentence and points back, or undefined. "This guide" points at the article
 * itself and "This week" at a date: neither leans on a sentence.
 */
export function openerOf(sentence: string, language: Language): Opener | undefined {
  const lead = /^["“”'‘’«„([¿¡*_\s]*/.exec(sentence)![0].length;
  const lower = sentence
    .slice(lead, lead + 80)
    .toLowerCase()
    .replaceAll('’', "'");
  const connective = longestStart(lower, language.connectives);
  if (connective)
    return {
      kind: 'connective',
      text: sentence.slice(lead, lead + connective.length),
      drop: droppable(sentence, lead, connective, language),
    };
  const pronoun = longestStart(lower, language.pronouns);
  if (!pronoun || pointsAtItself(lower.slice(pronoun.length), language)) return undefined;
  return {kind: 'pronoun', text: sentence.slice(lead, lead + pronoun.length), drop: 0};
}

const unspaced = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]$/u;

function longestStart(lower: string, phrases: readonly string[]): string | undefined {
  let longest: string | undefined;
  for (const phrase of phrases) {
    if (phrase.length <= (longest?.length ?? 0) || !lower.startsWith(phrase)) continue;
    const next = lower[phrase.length] ?? ' ';
    if (unspaced.test(phrase) || !/[\p{L}\p{N}]/u.test(next)) longest = phrase;
  }
  return longest;
}

// Only with its comma is a connective an aside that the sentence can lose; an opening quotation mark would be left alone.
function droppable(sentence: string, lead: number, connective: string, language: Language): number {
  if (lead > 0 || !language.droppable.includes(connective)) return 0;
  const comma = /^\s*[,،、，]\s*/.exec(sentence.slice(connective.length))?.[0].length ?? 0;
  return comma > 0 ? connective.length + comma : 0;
}

function pointsAtItself(rest: string, language: Language): boolean {
  const noun = /^\s+([\p{L}-]+)/u.exec(rest)?.[1];
  return noun !== undefined && language.selfNouns.includes(noun);
}
