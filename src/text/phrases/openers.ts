import type {Language, Opener, Token} from '../../types.js';
import {letterPattern} from '../letter-pattern.js';
import {perLanguage} from '../per-language.js';
import {foldCase, tokenize} from '../tokens/tokens.js';
import {PhraseTable} from './phrase-table.js';

/**
 * The connective or pronoun that opens a sentence and points back, or undefined. "This guide" points at the article
 * itself and "This week" at a date: neither leans on a sentence.
 */
export function openerOf(
  sentence: string,
  language: Language,
  tokens: readonly Token[] = tokenize(sentence.slice(0, longestOpening)),
): Opener | undefined {
  const {start, connective, preposition, pronoun} = openingPhrases(sentence, language, tokens);
  const open = (phrase: string): string => sentence.slice(start, start + phrase.length);
  const next = (phrase: string): string => sentence.slice(start + phrase.length);
  const isOne = connective.length > 0 && connective.length >= preposition.length;
  if (isOne && (!language.beforeComma?.includes(connective) || /^\s*,/.test(next(connective))))
    return {
      kind: 'connective',
      text: open(connective),
      drop: start > 0 ? 0 : dropLength(sentence, connective, language),
    };
  if (!pronoun || pointsAtItself(next(pronoun), language)) return undefined;
  return {kind: 'pronoun', text: open(pronoun), drop: 0};
}

const longestOpening = 80; // characters; marks and phrase

interface Openings {
  /** Where the sentence begins behind its quotation marks and brackets. */
  start: number;
  /** The longest phrase of each kind; '' for none. "Instead of a bridge" only begins like a connective. */
  connective: string;
  preposition: string;
  pronoun: string;
}

function openingPhrases(sentence: string, language: Language, tokens: readonly Token[]): Openings {
  const start = /^["“”'‘’«„([¿¡*_\s]*/.exec(sentence)![0].length;
  const table = openingsOf(language);
  const openings: Openings = {start, connective: '', preposition: '', pronoun: ''};
  const take = ({kind, phrase}: {kind: keyof Omit<Openings, 'start'>; phrase: string}): void => {
    if (phrase.length > openings[kind].length) openings[kind] = phrase;
  };
  const folded = foldCase(sentence.slice(0, start + longestOpening));
  if (tokens[0]?.start === start) for (const {entry} of table.startingAt(tokens, 0, folded)) take(entry);
  for (const entry of table.anywhere) if (folded.startsWith(entry.phrase, start)) take(entry);
  return openings;
}

const openingsOf = perLanguage(({connectives, prepositions = [], pronouns}: Language) => {
  const list = <Kind extends string>(kind: Kind, phrases: readonly string[]) =>
    phrases.map((phrase) => ({kind, phrase}));
  return new PhraseTable([
    ...list('connective', connectives),
    ...list('preposition', prepositions),
    ...list('pronoun', pronouns),
  ]);
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
  const written = nextWord(rest).exec(rest)?.[1];
  if (written === undefined) return false;
  const noun = written.toLocaleLowerCase(language.casing ?? 'en');
  return language.selfNouns.some(
    (own) => own === noun || (own.length >= longEnough && endsCompound(noun, own, language)),
  );
}

const longEnough = 8; // letters; the end of a compound may be a shorter noun by chance ("Folge" of "Erfolge")

function endsCompound(noun: string, own: string, {compounds}: Language): boolean {
  return compounds === true && noun.endsWith(own);
}
