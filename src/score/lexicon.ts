import {possessive} from '../language/index.js';
import {partitionPoint, perLanguage, perWord, stemOf} from '../text/index.js';
import type {Analysis, Language, Question, Token} from '../types.js';

/** A word, or a pair of words that follow each other, as the lexicon has it, and where it stands in the sentence. */
interface Ngram {
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
  return linesIn(lexicon).map(entryOf);
}

function linesIn(lexicon: string): string[] {
  return lexicon === '' ? [] : lexicon.trim().split('\n');
}

function entryOf(line: string): LexiconEntry {
  const last = line.lastIndexOf(' ');
  const first = line.lastIndexOf(' ', last - 1);
  return {form: line.slice(0, first), points: Number(line.slice(first, last)), reasons: Number(line.slice(last))};
}

/** The lines of a language's lexicon, sorted by their forms. */
const linesOf = perLanguage(({lexicon = ''}: Language): readonly string[] => linesIn(lexicon));

/** The entries that begin with a word: their lines follow each other, and few articles need more than a third of all. */
function entriesFrom(word: string, lines: readonly string[]): LexiconEntry[] {
  const opening = `${word} `;
  const first = partitionPoint(lines.length, (index) => lines[index]! < opening);
  let last = first;
  while (lines[last]?.startsWith(opening)) last++;
  return lines.slice(first, last).map(entryOf);
}

const noPairs: Word['pairs'] = new Map();

/** What a word is to the lexicon: a stop word itself, of all others the stem, "#" for a number. */
const wordIn = perWord((folded, language): Word => wordOf(formOf(folded, language), linesOf(language)));

function wordOf(form: string, lines: readonly string[]): Word {
  const entries = entriesFrom(form, lines);
  if (entries.length === 0) return {form, alone: undefined, pairs: noPairs};
  const pairs = entries.filter((entry) => entry.form !== form);
  return {
    form,
    alone: entries.find((entry) => entry.form === form),
    pairs: new Map(pairs.map((entry) => [entry.form.slice(form.length + 1), entry])),
  };
}

function formOf(folded: string, language: Language): string {
  if (language.stopWords.has(folded)) return folded;
  return /^\d/.test(folded) ? '#' : stemOf(folded.replace(possessive, ''), language);
}

/** The words and word pairs of a sentence in the form in which a lexicon has them. */
export function ngramsOf(text: string, tokens: readonly Token[], language: Language): Ngram[] {
  const [opening, ...words] = wordsOf(text, tokens, language);
  return words.flatMap(({word, start, end}, index) => {
    const before = words[index - 1] ?? opening!;
    return [
      {form: word.form, start, end},
      {form: `${before.word.form} ${word.form}`, start: before.start, end},
    ];
  });
}

/** A word, and where it stands in the sentence. */
interface FoundWord {
  word: Word;
  start: number;
  end: number;
}

/** The words of a sentence behind "^", which stands for its start; what an apostrophe joins is one. */
function wordsOf(text: string, tokens: readonly Token[], language: Language): FoundWord[] {
  const find = wordIn(language);
  const words: FoundWord[] = [{word: find('^'), start: 0, end: 0}];
  for (let at = 0; at < tokens.length; at++) {
    const {folded, start, end} = tokens[at]!;
    const next = tokens[at + 1];
    if (next?.start === end + 1 && /['’]/.test(text[end]!)) {
      words.push({word: find(`${folded}'${next.folded}`), start, end: next.end});
      at++;
    } else words.push({word: find(folded), start, end});
  }
  return words;
}

/** An entry, and where a sentence has it. */
export interface FoundEntry {
  entry: LexiconEntry;
  start: number;
  end: number;
}

/** Each entry of the lexicon that a sentence has, once, where it first stands. */
export function entriesIn(sentence: number, {article, tokens, language}: Analysis): FoundEntry[] {
  if (!language.lexicon) return [];
  return entriesAmong(wordsOf(article.sentences[sentence]!.text, tokens[sentence]!, language));
}

function entriesAmong(words: readonly FoundWord[]): FoundEntry[] {
  const found = new Map<string, FoundEntry>();
  const take = (entry: LexiconEntry | undefined, start: number, end: number): void => {
    if (entry && !found.has(entry.form)) found.set(entry.form, {entry, start, end});
  };
  let before: FoundWord | undefined;
  for (const word of words) {
    if (before) {
      take(word.word.alone, word.start, word.end);
      take(before.word.pairs.get(word.word.form), before.start, word.end);
    }
    before = word;
  }
  return [...found.values()];
}
