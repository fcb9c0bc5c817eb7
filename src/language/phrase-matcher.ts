import {isPlain} from './letter-pattern.js';
import {phraseStands, scanWords} from './word-scan.js';

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

function build(phrases: readonly string[]): PhraseMatcher {
  const anywhere: string[] = [];
  const byFirstWord = new Map<string, Phrase[]>();
  for (const entry of phrases) {
    const initial = entry.startsWith('^');
    const phrase = initial ? entry.slice(1) : entry;
    const {folded, words, starts} = scanWords(phrase);
    if (starts[0] !== 0 || (!isPlain(phrase) && unspaced.test(phrase))) anywhere.push(phrase);
    else byFirstWord.set(words[0]!, [...(byFirstWord.get(words[0]!) ?? []), {phrase, folded, initial}]);
  }
  return (text) => {
    const {folded, words, starts} = scanWords(text);
    for (let index = 0; index < words.length; index++) {
      const candidates = byFirstWord.get(words[index]!);
      const found = candidates?.find(
        (candidate) => (!candidate.initial || index === 0) && phraseStands(candidate.folded, folded, starts[index]!),
      );
      if (found) return found.phrase;
    }
    return anywhere.find((phrase) => folded.includes(phrase));
  };
}
