import {perLanguage, perWord, stemOf} from '../text/index.js';
import type {Analysis, Language, Question, Token} from '../types.js';

/** A word, or a pair of words that follow each other, as the lexicon has it, and where it stands in the sentence. */
export interface Ngram {
  form: string;
  start: number;
  end: number;
}

/** A form, and what it adds to a sentence's score. */
type LexiconEntry = {form: string} & Readonly<Record<Question, number>>;

/** A word as the lexicon has it: its own entry, if it has one, and those of its pairs by the second word. */
interface Word {
  form: string;
  alone: LexiconEntry | undefined;
  pairs: Map<string, LexiconEntry>;
}

/** The entries of a language's lexicon, in its order. */
export function entriesOf({lexicon = ''}: Language): LexiconEntry[] {
  return Array.from(lexicon.matchAll(/^(.+) (\S+) (\S+)$/gm), ([, form, points, reasons]) => ({
    form: form!,
    points: Number(points),
    reasons: Number(reasons),
  }));
}

/** A language's lexicon by the first word of each form. */
const lexiconOf = perLanguage((language: Language): ReadonlyMap<string, Word> => {
  const words = new Map<string, Word>();
  for (const entry of entriesOf(language)) {
    const [first, second] = entry.form.split(' ') as [string, string?];
    const word = words.get(first) ?? {form: first, alone: undefined, pairs: new Map()};
    words.set(first, word);
    if (second === undefined) word.alone = entry;
    else word.pairs.set(second, entry);
  }
  return words;
});

const noPairs: Word['pairs'] = new Map();

/** What a word is to the lexicon: a stop word itself, of all others the stem, "#" for a number. */
const wordIn = perWord((folded, language): Word => {
  const form = formOf(folded, language);
  return lexiconOf(language).get(form) ?? {form, alone: undefined, pairs: noPairs};
});

function formOf(folded: string, language: Language): string {
  if (language.stopWords.has(folded)) return folded;
  return /^\d/.test(folded) ? '#' : stemOf(folded.replace(/'s$/, ''), language);
}

/** The words and word pairs of a sentence in the form in which a lexicon has them. */
export function ngramsOf(text: string, tokens: readonly Token[], language: Language): Ngram[] {
  return pairsOf(text, tokens, language).flatMap(([before, {word, start, end}]) => [
    {form: word.form, start, end},
    {form: `${before.word.form} ${word.form}`, start: before.start, end},
  ]);
}

/** A word, and where it stands in the sentence. */
interface FoundWord {
  word: Word;
  start: number;
  end: number;
}

/** Each word of a sentence with the one before it, "^" at its start. */
function pairsOf(text: string, tokens: readonly Token[], language: Language): [before: FoundWord, word: FoundWord][] {
  const words = wordsOf(text, tokens, language);
  return words.slice(1).map((word, index) => [words[index]!, word]);
}

/** The words of a sentence behind "^", which stands for its start; what an apostrophe joins is one. */
function wordsOf(text: string, tokens: readonly Token[], language: Language): FoundWord[] {
  const wordOf = wordIn(language);
  const words: FoundWord[] = [{word: wordOf('^'), start: 0, end: 0}];
  for (let at = 0; at < tokens.length; at++) {
    const {folded, start, end} = tokens[at]!;
    const next = tokens[at + 1];
    if (next?.start === end + 1 && /['’]/.test(text[end]!)) {
      words.push({word: wordOf(`${folded}'${next.folded}`), start, end: next.end});
      at++;
    } else words.push({word: wordOf(folded), start, end});
  }
  return words;
}

/** An entry, and where a sentence has it. */
interface FoundEntry {
  entry: LexiconEntry;
  start: number;
  end: number;
}

/** Each entry of the lexicon that a sentence has, once, where it first stands. */
export function entriesIn(sentence: number, {article, tokens, language}: Analysis): FoundEntry[] {
  if (!language.lexicon) return [];
  const found: FoundEntry[] = [];
  const take = (entry: LexiconEntry | undefined, start: number, end: number): void => {
    if (entry && !found.some((other) => other.entry === entry)) found.push({entry, start, end});
  };
  for (const [before, {word, start, end}] of pairsOf(article.sentences[sentence]!.text, tokens[sentence]!, language)) {
    take(word.alone, start, end);
    take(before.word.pairs.get(word.form), before.start, end);
  }
  return found;
}
