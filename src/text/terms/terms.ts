import type {Language} from '../../types.js';
import {classAt, hanOrKana, letter, mark, number, otherUnspaced, widthAt} from '../characters.js';
import {isPlain, letterPattern} from '../letter-pattern.js';
import {stemOf} from './stem.js';

/** What a text consists of. */
interface TextMeasure {
  /** Stems of its content words in order, repeats kept: what two sentences have in common. */
  terms: string[];
  /** Words of spaced scripts, and of the others as many as their length makes likely. */
  words: number;
  /** Han and Kana characters. */
  characters: number;
}

/** Counts a text's words as a reader does, and gives its terms. */
export function measureText(text: string, language: Language): TextMeasure {
  const measure: TextMeasure = {terms: [], words: 0, characters: 0};
  forEachPiece(text, (start, end, isRun) => {
    if (isRun) {
      const run = text.slice(start, end);
      countRun(run, measure);
      for (const word of cutRun(run, language.code)) measure.terms.push(...readStems(word, language));
    } else {
      measure.words++;
      measure.terms.push(...readStems(text.slice(start, end), language));
    }
  });
  return measure;
}

/** What two texts can have in common: the stems of the content words of a text, in order, repeats kept. */
export function terms(text: string, language: Language): string[] {
  return measureText(text, language).terms;
}

/** The words of a text as a reader counts them; scripts without spaces are cut by the dictionary of the run time. */
export function words(text: string, language: string): string[] {
  const found: string[] = [];
  forEachPiece(text, (start, end, isRun) => {
    const piece = text.slice(start, end);
    if (isRun) found.push(...cutRun(piece, language));
    else found.push(piece);
  });
  return found;
}

/** Calls back for each word of a spaced script, and for each run of characters of the others. */
function forEachPiece(text: string, take: (start: number, end: number, isRun: boolean) => void): void {
  for (let start = wordStart(text, 0); start < text.length; ) {
    const isRun = (classAt(text, start) & unspaced) !== 0;
    const end = isRun ? runEnd(text, start) : wordEnd(text, start);
    take(start, end, isRun);
    start = wordStart(text, end);
  }
}

const unspaced = hanOrKana | otherUnspaced;

function wordStart(text: string, from: number): number {
  let at = from;
  while (at < text.length && (classAt(text, at) & (letter | number | unspaced)) === 0) at += widthAt(text, at);
  return at;
}

function isLetter(found: number): boolean {
  return (found & (letter | number)) !== 0 && (found & unspaced) === 0;
}

const [plus, hash, apostrophe, comma, hyphen, stop, underscore] = [43, 35, 39, 44, 45, 46, 95];
const [curlyApostrophe, fixedHyphen] = [0x2019, 0x2011];

/** With apostrophes and hyphens inside, a point or comma between digits, and the tail of C++ and C#. */
function wordEnd(text: string, start: number): number {
  const initials = initialismEnd(text, start);
  if (initials > 0) return initials;
  let before = 0;
  let at = start;
  for (;;) {
    const found = classAt(text, at);
    const code = text.charCodeAt(at);
    if (code === underscore || ((found & (letter | number | mark)) !== 0 && (found & unspaced) === 0)) {
      at += widthAt(text, at);
      before = found;
    } else if (joins(text, at, code, before)) {
      at++;
      before = 0;
    } else break;
  }
  if (text.charCodeAt(at) === plus && text.charCodeAt(at + 1) === plus) return at + 2;
  return text.charCodeAt(at) === hash && !isLetter(classAt(text, at + 1)) ? at + 1 : at;
}

function joins(text: string, at: number, code: number, before: number): boolean {
  if (code === comma || code === stop) return (before & number) !== 0 && (classAt(text, at + 1) & number) !== 0;
  return (
    (code === apostrophe || code === hyphen || code === curlyApostrophe || code === fixedHyphen) &&
    isLetter(classAt(text, at + 1))
  );
}

/** "U.S.", "e.g."; -1 where fewer than two letters with stops stand. */
function initialismEnd(text: string, start: number): number {
  let at = start;
  let count = 0;
  while (isLetter(classAt(text, at)) && text.charCodeAt(at + widthAt(text, at)) === stop) {
    at += widthAt(text, at) + 1;
    count++;
  }
  return count > 1 ? at : -1;
}

function runEnd(text: string, start: number): number {
  let at = start;
  while ((classAt(text, at) & unspaced) !== 0) at += widthAt(text, at);
  return at;
}

const segmenters = new Map<string, Intl.Segmenter>();
const longestPiece = 600; // UTF-16 units, below 2 kB of UTF-8: the segmenter is quadratic in the length of its input

function* cutRun(run: string, language: string): Generator<string> {
  let segmenter = segmenters.get(language);
  if (!segmenter) {
    segmenter = new Intl.Segmenter(language, {granularity: 'word'});
    segmenters.set(language, segmenter);
  }
  for (let start = 0; start < run.length; start += longestPiece) {
    for (const {segment} of segmenter.segment(run.slice(start, start + longestPiece))) yield segment;
  }
}

const lettersPerWord = 5; // of Thai and its neighbours, near enough for reading time

function countRun(run: string, measure: TextMeasure): void {
  let others = 0;
  for (const character of run) {
    if ((classAt(character, 0) & otherUnspaced) === 0) {
      measure.characters++;
      others = 0;
    } else if (others++ % lettersPerWord === 0) measure.words++;
  }
}

/** One stem for most content words, one a part for a compound with hyphens, none for a stop word. */
function readStems(word: string, language: Language): string[] {
  const lowered = lowerCaseOf(word, language);
  if (language.stopWords.has(lowered)) return [];
  return contentParts(lowered, language)
    .filter((part) => !language.stopWords.has(part) && !isSingleLetter(part))
    .map((part) => stemOf(part, language));
}

/** Lower case by the language of the text, not by that of the machine: Turkish I is ı, and İ is i everywhere. */
function lowerCaseOf(word: string, {casing}: Language): string {
  const dotted = word.replaceAll('İ', 'i');
  const small = casing ? dotted.toLocaleLowerCase(casing) : dotted.toLowerCase();
  return small.replaceAll('’', "'").normalize();
}

const possessive = /'s?$/;

const partOfCompound = letterPattern(String.raw`^\p{L}{2,}$`);

/** Without elided articles and possessive endings; compounds written with hyphens fall into their parts. */
function contentParts(word: string, {elision, ending = possessive}: Language): string[] {
  const content = (elision ? word.replace(elision, '') : word).replace(ending, '');
  const parts = content.split(/[-‑]/);
  return parts.length > 1 && parts.every((part) => partOfCompound(part).test(part)) ? parts : [content];
}

/** A Han character is a word of its own, a lone letter or digit of any other script is not. */
function isSingleLetter(word: string): boolean {
  return word.length < 2 && (isPlain(word) || !/\p{sc=Han}/u.test(word));
}
