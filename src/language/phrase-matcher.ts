import {memoize} from '../memoize.js';
import {isPlain} from './letter-pattern.js';
import {phraseStands, scanWords} from './word-scan.js';

/** Finds the first phrase of a list in a text; undefined when there is none. */
type PhraseMatcher = (text: string) => string | undefined;

/**
 * A matcher for a list of lower-case phrases: whole words only, in any case. Phrases in scripts without spaces match
 * anywhere. One pass over the text, however long the list.
 */
export const phraseMatcher: (phrases: readonly string[]) => PhraseMatcher = memoize(build);

interface Phrase {
  phrase: string;
  folded: string;
}

const unspaced = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Thai}]/u;

function build(phrases: readonly string[]): PhraseMatcher {
  const anywhere: string[] = [];
  const byFirstWord = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    const {folded, words, starts} = scanWords(phrase);
    if (starts[0] !== 0 || (!isPlain(phrase) && unspaced.test(phrase))) anywhere.push(phrase);
    else byFirstWord.set(words[0]!, [...(byFirstWord.get(words[0]!) ?? []), {phrase, folded}]);
  }
  return (text) => {
    const {folded, words, starts} = scanWords(text);
    for (let index = 0; index < words.length; index++) {
      const candidates = byFirstWord.get(words[index]!);
      const found = candidates?.find((candidate) => phraseStands(candidate.folded, folded, starts[index]!));
      if (found) return found.phrase;
    }
    return anywhere.find((phrase) => folded.includes(phrase));
  };
}
