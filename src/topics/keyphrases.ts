import {possessive} from '../language/index.js';
import {
  byCodeUnit,
  hanOrKana,
  hasUnspacedScript,
  isPlain,
  lazyPattern,
  letterPattern,
  letterTest,
  opensSmall,
  partitionPoint,
  perWord,
  southEastAsian,
  stemOf,
  terms,
  words,
} from '../text/index.js';
import type {Analysis, Article, Keyphrase, Language} from '../types.js';

const longestPhrase = 3; // words; what people write as a tag
const wanted = 8;
const worthByLength = [0.7, 1.8, 2] as const; // a tag of two words says more than its words do apart
const namedWorth = 1.4; // for a single word that is a name: a product or a place is a tag of its own
const leastFrequency = 2; // times; what comes once is no theme, unless the title has it

const openingShare = 0.01; // how much a form counts that opens a sentence, where any word has a capital

/** A content word as it is written. */
interface Word {
  surface: string;
  stem: string;
  /** Begins with a small letter. */
  small: boolean;
  vague: boolean;
  /** Has a capital or a digit, which makes it a name where it does not open a sentence. */
  capital: boolean;
}

/** A phrase that comes often enough, or stands in the title. */
interface PhraseCandidate {
  /** Where in the words of the article it first comes, and how many they are. */
  from: number;
  length: number;
  stems: readonly string[];
  count: number;
  /** How often it is a name. */
  named: number;
  /** Index of the first sentence that has it. */
  first: number;
}

/**
 * Phrases of one to three words by which a person might tag the article, best first: runs of content words, inflections
 * folded, that come often, early, and in the title or a heading.
 * Source: Rose et al. 2010 (RAKE: runs between stop words); Campos et al. 2020 (YAKE: position, case, spread).
 */
export function keyphrases({article, language, titleTerms}: Analysis): Keyphrase[] {
  const titled = new Set(titleTerms);
  const headed = new Set(article.sections.flatMap(({heading}) => terms(heading, language)));
  const runs = runsOf(article, language);
  const stems = stemsIn(runs.words, titled);
  const rated = phraseCandidates(runs, stems, titled)
    .map((candidate) => ({candidate, value: worthOf(candidate, titled, headed, article.sentences.length)}))
    .sort((left, right) => right.value - left.value || inOrder(left.candidate, right.candidate));
  const kept: typeof rated = [];
  for (const phrase of rated) {
    if (kept.length === wanted) break;
    const {stems} = phrase.candidate;
    if (kept.every(({candidate}) => !sharesMost(stems, candidate.stems) && !chain(stems, candidate.stems)))
      kept.push(phrase);
  }
  const best = kept[0]?.value ?? 1;
  return kept.map(({candidate, value}) => ({
    text: commonestSurface(candidate, runs, stems),
    score: Math.round((1000 * value) / best) / 1000,
    count: candidate.count,
  }));
}

function inOrder(left: PhraseCandidate, right: PhraseCandidate): number {
  return left.first - right.first || byCodeUnit(left.stems.join(' '), right.stems.join(' '));
}

/** A space between two characters of a script that has none. */
const gap = lazyPattern(`(?<=[${hanOrKana}${southEastAsian}]) (?=[${hanOrKana}${southEastAsian}])`, 'gu');
const noTag = /^\d[\d.,]*$|\.(?:[a-z]{2,4}|[A-Z]\w*)$|^[a-z]\w*[A-Z]\w*\.\w/; // numbers, file names and addresses, members

/** Content words in runs, each of words that follow each other in a sentence; flat, since a book has a million of them. */
interface Runs {
  words: Word[];
  /** Whether each opens its sentence, so that a capital tells nothing. */
  opening: boolean[];
  /** Where in `words` each run ends (exclusive) and the next begins. */
  ends: number[];
  /** The index of each run's sentence. */
  sentences: number[];
}

function runsOf(article: Article, language: Language): Runs {
  const contentOf = contentIn(language);
  const runs: Runs = {words: [], opening: [], ends: [], sentences: []};
  let index = 0;
  let isOpening = true;
  const take = (word: Word | null): void => {
    if (word) {
      runs.words.push(word);
      runs.opening.push(isOpening);
    } else endRun(runs, index);
    isOpening = false;
  };
  for (const sentence of article.sentences) {
    const {text} = sentence;
    index = sentence.index;
    isOpening = true;
    const written = hasUnspacedScript(text) ? words(text, language) : wordsOf(text);
    for (const word of written) take(contentOf(word));
    endRun(runs, index);
  }
  return runs;
}

function endRun({words, ends, sentences}: Runs, index: number): void {
  if (words.length === (ends.at(-1) ?? 0)) return;
  ends.push(words.length);
  sentences.push(index);
}

const address = /\b(?:https?:\/\/|www\.)\S+|\S*\/\S*\/\S*/g;

/** A word keeps the points and hyphens inside it ("GPT-5.3-Codex"); any other mark ends a run. */
const wordOrMark = letterPattern(String.raw`[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}+#]|[.'’‑-](?=[\p{L}\p{N}]))*|\S`, 'g');

/** The words of a text, and the marks between them. */
function wordsOf(text: string): readonly string[] {
  const plain = text.includes('/') ? text.replace(address, '|') : text;
  return plain.match(wordOrMark(plain)) ?? [];
}

const opensWord = letterTest(String.raw`^[\p{L}\p{N}]`);

/** Null for a stop word, for what is no tag, and for marks. */
const contentIn = perWord((written: string, language: Language): Word | null => {
  if (!opensWord(written)) return null;
  const surface = written.replace(possessive, '');
  const lower = surface.toLowerCase();
  if (language.stopWords.has(lower) || language.adverbs?.test(lower)) return null;
  if ((surface.length < 3 && !isTellingPair(surface)) || noTag.test(surface) || /['’]/.test(surface)) return null;
  const small = opensSmall(surface);
  const vague = language.vagueTags?.has(lower) ?? false;
  return {surface, stem: stemOf(lower, language), small, vague, capital: lower !== surface};
});

const capitalPair = letterTest(String.raw`^\p{Lu}[\p{Lu}\p{N}]`);
const hanOrHangul = lazyPattern(String.raw`^[\p{sc=Han}\p{sc=Hang}]`, 'u');

/** "AI", "B2", and a word of Han or Hangul, which says as much as a long one of other scripts. */
function isTellingPair(surface: string): boolean {
  return capitalPair(surface) || (!isPlain(surface) && hanOrHangul().test(surface));
}

function phraseCandidates(runs: Runs, stems: Stems, titled: ReadonlySet<string>): PhraseCandidate[] {
  const {words, opening, ends, sentences} = runs;
  const candidates = new Map<number, PhraseCandidate>();
  /** Where each phrase begins that has come once; most never come again, and are not put together. */
  const once = new Map<number, number>();
  const begin = (from: number, length: number): PhraseCandidate => ({
    from,
    length,
    stems: words.slice(from, from + length).map(({stem}) => stem),
    count: 0,
    named: 0,
    first: sentences[partitionPoint(ends.length, (run) => ends[run]! <= from)]!,
  });
  const count = (candidate: PhraseCandidate, from: number): void => {
    candidate.count++;
    if (!opening[from] && isCapital(words, from, from + candidate.length)) candidate.named++;
  };
  forEachPhrase(runs, stems, (key, from, to) => {
    let candidate = candidates.get(key);
    if (!candidate) {
      const earlier = once.get(key);
      if (earlier === undefined && !isTitled(words, from, to, titled)) {
        once.set(key, from);
        return;
      }
      candidate = begin(earlier ?? from, to - from);
      candidates.set(key, candidate);
      if (earlier !== undefined) count(candidate, earlier);
    }
    count(candidate, from);
  });
  return [...candidates.values()];
}

function isTitled(words: readonly Word[], from: number, to: number, titled: ReadonlySet<string>): boolean {
  for (let at = from; at < to; at++) if (!titled.has(words[at]!.stem)) return false;
  return true;
}

function isCapital(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!words[at]!.capital) return false;
  return true;
}

/** The stems of words by number. */
interface Stems {
  numbers: readonly number[];
  /** How many there are. */
  count: number;
  /** Whether a stem comes often enough, or is in the title, by its number. */
  counted: readonly boolean[];
}

function stemsIn(words: readonly Word[], titled: ReadonlySet<string>): Stems {
  const known = new Map<string, number>();
  const counts: number[] = [];
  const numbers = words.map(({stem}) => {
    let number = known.get(stem);
    if (number === undefined) {
      number = counts.length;
      known.set(stem, number);
      counts.push(titled.has(stem) ? leastFrequency : 0);
    }
    counts[number]!++;
    return number;
  });
  return {numbers, count: counts.length, counted: counts.map((count) => count >= leastFrequency)};
}

/** Calls back for each phrase that may be a tag, by a number that stands for its stems: `words[from]` up to `to` (exclusive). */
function forEachPhrase(
  {words, ends}: Runs,
  {numbers, count, counted}: Stems,
  take: (key: number, from: number, to: number) => void,
): void {
  let start = 0;
  for (const end of ends) {
    for (let from = start; from < end; from++) {
      const first = words[from]!;
      const last = Math.min(end, from + longestPhrase);
      let key = 0;
      // No phrase comes oftener than its words: what begins with a rare word need not be put together.
      for (let at = from; at < last && counted[numbers[at]!]!; at++) {
        if (at > from && repeatsStem(numbers, from, at)) break;
        key = key * (count + 1) + numbers[at]! + 1;
        if (isTag(first, words[at]!, at + 1 - from)) take(key, from, at + 1);
      }
    }
    start = end;
  }
}

/** Whether words from a first to a last one may be a tag; a name is one by itself: "GPT-5.3-Codex", not "model GPT-5.3-Codex". */
function isTag(first: Word, last: Word, length: number): boolean {
  return !first.vague && !last.vague && !(length > 1 && first.small && last.capital);
}

function repeatsStem(numbers: readonly number[], from: number, at: number): boolean {
  for (let before = from; before < at; before++) if (numbers[before] === numbers[at]) return true;
  return false;
}

/** The form in which a phrase comes most often. */
function commonestSurface({from, length}: PhraseCandidate, {words, opening, ends}: Runs, {numbers}: Stems): string {
  const surfaces = new Map<string, number>();
  const first = numbers[from]!;
  let run = 0;
  for (let at = from; at >= 0; at = numbers.indexOf(first, at + 1)) {
    while (ends[run]! <= at) run++;
    const isSame = at + length <= ends[run]! && isEqual(numbers, from, at, length);
    if (!isSame || !isTag(words[at]!, words[at + length - 1]!, length)) continue;
    const surface = surfaceOf(words.slice(at, at + length));
    surfaces.set(surface, (surfaces.get(surface) ?? 0) + (opening[at] ? openingShare : 1));
  }
  let best = '';
  for (const [surface, count] of surfaces) if (best === '' || count > surfaces.get(best)!) best = surface;
  return best;
}

function isEqual(numbers: readonly number[], left: number, right: number, length: number): boolean {
  for (let index = 0; index < length; index++) if (numbers[left + index] !== numbers[right + index]) return false;
  return true;
}

function surfaceOf(phrase: readonly Word[]): string {
  const joined = phrase.map(({surface}) => surface).join(' ');
  return hasUnspacedScript(joined) ? joined.replace(gap(), '') : joined;
}

function worthOf(
  {stems, count, named, first}: PhraseCandidate,
  titled: ReadonlySet<string>,
  headed: ReadonlySet<string>,
  sentences: number,
): number {
  const isName = stems.length === 1 && named > count / 2;
  const length = isName ? namedWorth : worthByLength[stems.length - 1]!;
  const early = 1.2 - (0.4 * first) / Math.max(1, sentences);
  return Math.log2(1 + count) * length * (1 + shareIn(titled, stems)) * (1 + 0.3 * shareIn(headed, stems)) * early;
}

function shareIn(set: ReadonlySet<string>, stems: readonly string[]): number {
  let count = 0;
  for (let at = 0; at < stems.length; at++) if (set.has(stems[at]!)) count++;
  return count / stems.length;
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
