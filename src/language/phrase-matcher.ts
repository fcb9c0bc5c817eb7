import {foldCase} from './fold-case.js';

/** Finds the first phrase of a list in a text; undefined when there is none. */
export type PhraseMatcher = (text: string) => string | undefined;

const matchers = new WeakMap<readonly string[], PhraseMatcher>();

/**
 * A matcher for a list of lower-case phrases: whole words only, in any case; "^" in front of a phrase means at the very
 * start. Phrases in scripts without spaces match anywhere. One pass over the text, however long the list.
 */
export function phraseMatcher(phrases: readonly string[]): PhraseMatcher {
  let matcher = matchers.get(phrases);
  if (!matcher) {
    matcher = build(phrases);
    matchers.set(phrases, matcher);
  }
  return matcher;
}

interface Phrase {
  phrase: string;
  folded: string;
  initial: boolean;
}

const unspaced = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Thai}]/u;
const wordAt = /[\p{L}\p{N}]+/gu;
const letterOrDigit = /^[\p{L}\p{N}]/u;

function build(phrases: readonly string[]): PhraseMatcher {
  const anywhere: string[] = [];
  const byFirstWord = new Map<string, Phrase[]>();
  for (const entry of phrases) {
    const initial = entry.startsWith('^');
    const phrase = initial ? entry.slice(1) : entry;
    const folded = foldCase(phrase);
    const first = /^[\p{L}\p{N}]+/u.exec(folded)?.[0];
    if (first === undefined || unspaced.test(phrase)) anywhere.push(phrase);
    else byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), {phrase, folded, initial}]);
  }
  return (text) => {
    const lower = foldCase(text);
    for (const {0: word, index} of lower.matchAll(wordAt)) {
      const found = byFirstWord.get(word)?.find((candidate) => stands(candidate, lower, index));
      if (found) return found.phrase;
    }
    return anywhere.find((phrase) => lower.includes(phrase));
  };
}

function stands({folded, initial}: Phrase, text: string, index: number): boolean {
  if (!text.startsWith(folded, index) || (initial && /[\p{L}\p{N}]/u.test(text.slice(0, index)))) return false;
  return !letterOrDigit.test(text.slice(index + folded.length, index + folded.length + 2));
}
