import {perLanguage, stemOf} from '../text/index.js';
import type {Analysis, Language, Question, Token} from '../types.js';

/** A word, or a pair of words that follow each other, as the lexicon has it, and where it stands in the sentence. */
export interface Ngram {
  form: string;
  start: number;
  end: number;
}

/** What an entry adds to a sentence's score. */
type Entry = Readonly<Record<Question, number>>;

/** A language's lexicon by form. */
export const lexiconOf: (language: Language) => ReadonlyMap<string, Entry> = perLanguage(({lexicon = ''}: Language) => {
  const entries = new Map<string, Entry>();
  for (const line of lexicon.split('\n')) {
    const [reasons, points, ...form] = line.split(' ').reverse();
    if (form.length > 0) entries.set(form.reverse().join(' '), {points: Number(points), reasons: Number(reasons)});
  }
  return entries;
});

/**
 * The words and word pairs of a sentence in the form in which a lexicon has them: stop words as they are, stems of all
 * others, "#" for a number. What an apostrophe joins is one word.
 */
export function ngramsOf(text: string, tokens: readonly Token[], language: Language): Ngram[] {
  const phrases: Ngram[] = [];
  let before: Ngram | undefined;
  for (let at = 0; at < tokens.length; at++) {
    const {start} = tokens[at]!;
    const joined = isJoined(text, tokens, at + 1);
    const {end} = tokens[joined ? at + 1 : at]!;
    const word = joined ? `${tokens[at]!.folded}'${tokens[++at]!.folded}` : tokens[at]!.folded;
    const phrase = {form: formOf(word, language), start, end};
    phrases.push(phrase);
    if (before) phrases.push({form: `${before.form} ${phrase.form}`, start: before.start, end});
    before = phrase;
  }
  return phrases;
}

function isJoined(text: string, tokens: readonly Token[], next: number): boolean {
  const start = tokens[next]?.start;
  return start === tokens[next - 1]!.end + 1 && /['’]/.test(text[start - 1]!);
}

function formOf(word: string, language: Language): string {
  if (language.stopWords.has(word)) return word;
  return /^\d/.test(word) ? '#' : stemOf(word.replace(/'s$/, ''), language);
}

/** Each entry of the lexicon that a sentence has, once, where it first stands. */
export function entriesIn(sentence: number, analysis: Analysis): (Ngram & Entry)[] {
  const {article, tokens, language} = analysis;
  const lexicon = lexiconOf(language);
  if (lexicon.size === 0) return [];
  const found = new Map<string, Ngram & Entry>();
  for (const {form, start, end} of ngramsOf(article.sentences[sentence]!.text, tokens[sentence]!, language)) {
    const entry = lexicon.get(form);
    if (!entry || found.has(form)) continue;
    const {points, reasons} = entry;
    found.set(form, {form, start, end, points, reasons});
  }
  return [...found.values()];
}
