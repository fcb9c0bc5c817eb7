import {
  classAt,
  isPlain,
  letter,
  lowerCase,
  mark,
  number,
  stemOf,
  terms,
  WordTable,
  widthAt,
  words,
} from '../language/index.js';
import {memoize} from '../memoize.js';
import type {Article, Keyphrase, Language} from '../types.js';

const longest = 3; // words; what people write as a tag
const wanted = 8;
const worthByLength = [0.7, 1.8, 2] as const; // a tag of two words says more than its words do apart
const namedWorth = 1.4; // for a single word that is a name: a product or a place is a tag of its own
const least = 2; // times; what comes once is no theme, unless the title has it

const openingShare = 0.01; // how much a form counts that opens a sentence, where any word has a capital

interface Word {
  surface: string;
  stem: string;
  /** Begins with a small letter. */
  small: boolean;
  vague: boolean;
  /** Written with a capital or a digit although it does not open a sentence. */
  named: boolean;
  /** Opens its sentence, so that a capital tells nothing. */
  opening: boolean;
}

interface Candidate {
  stems: readonly string[];
  count: number;
  named: number;
  /** Index of the first sentence that has it. */
  first: number;
  surfaces: Map<string, number>;
}

/**
 * Phrases of one to three words by which a person might tag the article, best first: runs of content words, inflections
 * folded, that come often, early, and in the title or a heading.
 * Source: Rose et al. 2010 (RAKE: runs between stop words); Campos et al. 2020 (YAKE: position, case, spread).
 */
export function keyphrases(article: Article, language: Language): Keyphrase[] {
  const title = article.titleOrigin === 'file-name' ? '' : article.title;
  const titled = new Set(terms(title, language));
  const headed = new Set(article.sections.flatMap(({heading}) => terms(heading, language)));
  const runs: Runs = {words: [], ends: [], sentences: []};
  for (const {text, index} of article.sentences) addRuns(runs, text, index, language);
  const rated = [...candidatesOf(runs, titled)]
    .map(([key, candidate]) => ({
      key,
      ...candidate,
      value: worthOf(candidate, titled, headed, article.sentences.length),
    }))
    .sort((left, right) => right.value - left.value || left.first - right.first || (left.key < right.key ? -1 : 1));
  const kept: typeof rated = [];
  for (const phrase of rated) {
    if (kept.length === wanted) break;
    if (kept.every(({stems}) => !sharesMost(phrase.stems, stems) && !chain(phrase.stems, stems))) kept.push(phrase);
  }
  const best = kept[0]?.value ?? 1;
  return kept.map(({surfaces, value, count}) => ({
    text: commonest(surfaces),
    score: Math.round((1000 * value) / best) / 1000,
    count,
  }));
}

/** English words that are content in a sentence and say nothing as a tag, or at the end of one. */
const vague = new Set(
  `able add adapt allow april august available based best better big case change check common create current currently day
  days december different easier easy example examples february find first full future general good great group help
  helping helps high important improve include including january july june kind large latest level list little long look lot
  main march month months necessary needed number october november september option options order part people place possible
  possibly read ready real really recent result right second section set share show similar simple simply single small
  specific start state step support sure third time times today top try type understand understanding update updates way
  ways week weeks work working works world write year years ensure provide provides means given hard run running
  bit couple stuff post article blog guide new started asked build needs`.split(/\s+/),
);
/** A space between two characters of a script that has none. */
const gap = /(?<=[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}ー]) (?=[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}])/gu;
const firstUnspaced = 0xe00; // Thai; the scripts without spaces stand from there on
const unspaced = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]/u;
const noTag = /^\d[\d.,]*$|\.(?:[a-z]{2,4}|[A-Z]\w*)$|^\w+ly$|^[a-z]\w*[A-Z]\w*\.\w/; // numbers, file names and addresses, adverbs, members

/** Content words in runs, each of words that follow each other in a sentence; flat, since a book has a million of them. */
interface Runs {
  words: Word[];
  /** Where in `words` each run ends (exclusive) and the next begins. */
  ends: number[];
  /** The index of each run's sentence. */
  sentences: number[];
}

const maybeUnspaced = /[\u0e00-\u0e7f\u2e80-\uffff]/; // costs less to look for than scripts

function addRuns(runs: Runs, text: string, index: number, language: Language): void {
  let opening = true;
  const known = contentsOf(language);
  const take = (piece: string, start: number, end: number): void => {
    const content = start < end ? known.get(piece, start, end) : undefined;
    if (content) runs.words.push(opening ? content.opening : content.inside);
    else endRun(runs, index);
    opening = false;
  };
  if (maybeUnspaced.test(text) && unspaced.test(text)) {
    for (const word of words(text, language.code)) take(word, 0, word.length);
  } else forEachToken(text, take);
  endRun(runs, index);
}

function endRun({words, ends, sentences}: Runs, index: number): void {
  if (words.length === (ends.at(-1) ?? 0)) return;
  ends.push(words.length);
  sentences.push(index);
}

const address = /\b(?:https?:\/\/|www\.)\S+|\S*\/\S*\/\S*/g;

/**
 * Calls back for each word, and without one (`start` is `end`) for marks between words. A word keeps the points and
 * hyphens inside it ("GPT-5.3-Codex"); any other mark ends a run.
 */
function forEachToken(text: string, take: (text: string, start: number, end: number) => void): void {
  const plain = text.includes('/') ? text.replace(address, ' | ') : text;
  for (let at = 0; at < plain.length; ) {
    const end = tokenEnd(plain, at);
    if (end > at) take(plain, at, end);
    else if (!isSpace(plain.charCodeAt(at))) take(plain, at, at);
    at = Math.max(end, at + 1);
  }
}

function tokenEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const found = classAt(text, at);
    if ((found & (letter | number)) !== 0) at += widthAt(text, at);
    else if (at > start && ((found & mark) !== 0 || code === plus || code === hash)) at += widthAt(text, at);
    else if (at > start && joiners.has(code) && (classAt(text, at + 1) & (letter | number)) !== 0) at++;
    else break;
  }
  return at;
}

const [plus, hash] = [43, 35];
const joiners = new Set([46, 39, 0x2019, 0x2011, 45]); // . ' ’ ‑ -

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || (code >= 0xa0 && /\s/.test(String.fromCharCode(code)));
}

/** A word where it opens a sentence, and where it stands inside of one. */
type Content = Readonly<Record<'opening' | 'inside', Word>>;

const mostContents = 16_000; // words; some megabytes

const contentsOf = memoize((language: Language) => new WordTable((word) => readContent(word, language), mostContents));

/** Undefined for a stop word, for what is no tag, and for marks. */
function readContent(written: string, language: Language): Content | undefined {
  if ((classAt(written, 0) & (letter | number)) === 0) return undefined;
  const surface = written.replace(/['’]s?$/, '');
  const lower = surface.toLowerCase();
  if (language.stopWords.has(lower)) return undefined;
  if ((surface.length < 3 && !isTellingPair(surface)) || noTag.test(surface) || /['’]/.test(surface)) return undefined;
  const small = (classAt(surface, 0) & lowerCase) !== 0;
  const word = {surface, stem: stemOf(lower, language), small, vague: vague.has(lower)};
  return {opening: {...word, named: false, opening: true}, inside: {...word, named: lower !== surface, opening: false}};
}

/** "AI", "B2", and a word of Han or Hangul, which says as much as a long one of other scripts. */
function isTellingPair(surface: string): boolean {
  if (isPlain(surface)) return /^[A-Z][A-Z\d]/.test(surface);
  return /^(?:\p{Lu}[\p{Lu}\p{N}]|[\p{sc=Han}\p{sc=Hang}]+)/u.test(surface);
}

function candidatesOf({words, ends, sentences}: Runs, titled: ReadonlySet<string>): Map<string, Candidate> {
  const counts = new Map<string, number>();
  for (const {stem} of words) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const counted = (stem: string): boolean => counts.get(stem)! >= least || titled.has(stem);
  const candidates = new Map<string, Candidate>();
  let start = 0;
  for (const [run, end] of ends.entries()) {
    for (let from = start; from < end; from++) {
      const first = words[from]!;
      let key = '';
      // No phrase comes oftener than its words: what begins with a rare word need not be put together.
      for (let to = from; to < Math.min(end, from + longest) && counted(words[to]!.stem); to++) {
        const last = words[to]!;
        key = to === from ? last.stem : `${key} ${last.stem}`;
        // A name is a tag by itself: "GPT-5.3-Codex", not "model GPT-5.3-Codex".
        if (first.vague || last.vague || (to > from && first.small && last.named)) continue;
        count(candidates, key, to === from ? [first] : words.slice(from, to + 1), sentences[run]!);
      }
    }
    start = end;
  }
  for (const [key, {count, stems}] of candidates) {
    if (count < least && !stems.every((stem) => titled.has(stem))) candidates.delete(key);
  }
  return candidates;
}

function count(candidates: Map<string, Candidate>, key: string, phrase: readonly Word[], index: number): void {
  let candidate = candidates.get(key);
  if (!candidate) {
    const stems = phrase.map(({stem}) => stem);
    if (stems.length > 1 && new Set(stems).size < stems.length) return;
    candidate = {stems, count: 0, named: 0, first: index, surfaces: new Map()};
    candidates.set(key, candidate);
  }
  const [first] = phrase;
  const surface = phrase.length === 1 ? first!.surface : surfaceOf(phrase);
  candidate.count++;
  if (phrase.every(({named}) => named)) candidate.named++;
  candidate.surfaces.set(surface, (candidate.surfaces.get(surface) ?? 0) + (first!.opening ? openingShare : 1));
}

function surfaceOf(phrase: readonly Word[]): string {
  const joined = phrase.map(({surface}) => surface).join(' ');
  return phrase[0]!.surface.charCodeAt(0) < firstUnspaced ? joined : joined.replace(gap, '');
}

function worthOf(
  {stems, count, named, first}: Candidate,
  titled: ReadonlySet<string>,
  headed: ReadonlySet<string>,
  sentences: number,
): number {
  const share = (set: ReadonlySet<string>): number => stems.filter((stem) => set.has(stem)).length / stems.length;
  const isName = stems.length === 1 && named > count / 2;
  const length = isName ? namedWorth : worthByLength[stems.length - 1]!;
  const early = 1.2 - (0.4 * first) / Math.max(1, sentences);
  return Math.log2(1 + count) * length * (1 + share(titled)) * (1 + 0.3 * share(headed)) * early;
}

/** Whether more than half of the words of the shorter phrase are in the other: one of the two is enough. */
function sharesMost(left: readonly string[], right: readonly string[]): boolean {
  const common = left.filter((stem) => right.includes(stem)).length;
  return 2 * common > Math.min(left.length, right.length);
}

/** Whether two phrases are the halves of a longer one: "command line" and "line tools". */
function chain(left: readonly string[], right: readonly string[]): boolean {
  return left.length > 1 && right.length > 1 && (left.at(-1) === right[0] || right.at(-1) === left[0]);
}

function commonest(surfaces: ReadonlyMap<string, number>): string {
  let best = '';
  for (const [surface, count] of surfaces) if (best === '' || count > surfaces.get(best)!) best = surface;
  return best;
}
