import type {Language} from '../../types.js';
import {classAt, letter, number} from '../characters.js';
import {isPlain, letterPattern} from '../letter-pattern.js';
import {memoize} from '../memoize.js';
import {isAsciiLetter, type Pieces, textNote} from '../tokens/pieces.js';

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
  if (opensOtherwise(sentence, language)) return undefined;
  const lead = /^["“”'‘’«„([¿¡*_\s]*/.exec(sentence)![0].length;
  const head = sentence.slice(lead, lead + 80).replaceAll('’', "'");
  const lower = head.toLocaleLowerCase(language.casing ?? 'en');
  const connective = longestStart(lower, language.connectives);
  if (connective && isOne(connective, lower, language))
    return {
      kind: 'connective',
      text: openingWords(sentence, lead, connective),
      drop: lead > 0 ? 0 : dropLength(sentence, connective, language),
    };
  const pronoun = longestStart(lower, language.pronouns);
  if (!pronoun || pointsAtItself(lower.slice(pronoun.length), language)) return undefined;
  return {kind: 'pronoun', text: openingWords(sentence, lead, pronoun), drop: 0};
}

/** The same for a sentence that was cut into pieces, worked out once for each. */
export function openerIn(sentence: Pieces, language: Language): Opener | undefined {
  return openersOf(language)(sentence) ?? undefined;
}

const openersOf = memoize((language: Language) =>
  textNote((sentence: Pieces) => openerOf(sentence.given, language) ?? null),
);

/** Whether the first word, of ASCII letters, is none of those with which openers begin: most sentences are known by it. */
function opensOtherwise(sentence: string, {casing, connectives, pronouns}: Language): boolean {
  const first = openingLetters(sentence);
  // A language with a casing of its own may have another small letter for I.
  if (casing || first === '' || sentence.charCodeAt(first.length) >= 0x80) return false;
  const lower = first.toLowerCase();
  return !byOpening(connectives).has(lower) && !byOpening(pronouns).has(lower);
}

/** "Last spring" and "Instead of a bridge" only begin like a connective. */
function isOne(connective: string, lower: string, {beforeComma = none, prepositions = none}: Language): boolean {
  if ((longestStart(lower, prepositions)?.length ?? 0) > connective.length) return false;
  return !beforeComma.includes(connective) || /^\s*,/.test(lower.slice(connective.length));
}

const none: readonly string[] = [];

function openingWords(sentence: string, lead: number, phrase: string): string {
  return sentence.slice(lead, lead + phrase.length);
}

const unspaced = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]$/u;

function longestStart(lower: string, phrases: readonly string[]): string | undefined {
  let longest: string | undefined;
  for (const phrase of byOpening(phrases).get(openingLetters(lower)) ?? none) {
    if (phrase.length <= (longest?.length ?? 0) || !lower.startsWith(phrase)) continue;
    const next = lower[phrase.length] ?? ' ';
    if ((classAt(next, 0) & (letter | number)) === 0 || (!isPlain(phrase) && unspaced.test(phrase))) longest = phrase;
  }
  return longest;
}

/** The ASCII letters with which a text begins, up to the first other character. */
function openingLetters(text: string): string {
  let end = 0;
  while (end < text.length && isAsciiLetter(text.charCodeAt(end))) end++;
  return text.slice(0, end);
}

/** A list by the ASCII letters with which its phrases begin, since by them most can be left out at a glance. */
const byOpening = memoize((phrases: readonly string[]): ReadonlyMap<string, readonly string[]> => {
  const index = new Map<string, string[]>();
  for (const phrase of phrases) {
    const opening = openingLetters(phrase);
    const others = index.get(opening);
    if (others) others.push(phrase);
    else index.set(opening, [phrase]);
  }
  return index;
});

/** With its comma a connective is an aside that the sentence can lose; "and" and "but" it can lose without one. */
function dropLength(sentence: string, connective: string, language: Language): number {
  const rest = sentence.slice(connective.length);
  const comma = /^\s*[,،、，]\s*/.exec(rest)?.[0].length ?? 0;
  if (language.coordinators.includes(connective)) return connective.length + (comma || /^\s*/.exec(rest)![0].length);
  return comma > 0 && language.droppable.includes(connective) ? connective.length + comma : 0;
}

const nextWord = letterPattern(String.raw`^\s+([\p{L}-]+)`);

function pointsAtItself(rest: string, language: Language): boolean {
  const noun = nextWord(rest).exec(rest)?.[1];
  if (noun === undefined) return false;
  return language.selfNouns.some(
    (own) => own === noun || (own.length >= longEnough && endsCompound(noun, own, language)),
  );
}

const longEnough = 8; // letters; the end of a compound may be a shorter noun by chance ("Folge" of "Erfolge")

function endsCompound(noun: string, own: string, {compounds}: Language): boolean {
  return compounds === true && noun.endsWith(own);
}
