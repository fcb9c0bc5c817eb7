import {profiles, wordList} from '../language/index.js';
import {letterPattern} from './letter-pattern.js';

const sampleLength = 4000; // characters; beyond it no document of the test sets changes its language
const glanceLength = 1000; // the same, where these leave no doubt
const fewForeign = 0.01; // characters beyond ASCII in a text that is surely Latin

/** The primary language tag of prose, by its scripts and its function words; 'und' when it could not be told. */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, sampleLength).normalize();
  const foreign = sample.match(beyondAscii)?.length ?? 0;
  if (foreign <= fewForeign * sample.length) {
    const {best, isClear} = votesOf(sample.slice(0, glanceLength));
    if (isClear) return best;
  }
  for (const script of scriptsByShare(sample)) {
    const language = script.language(sample);
    if (language !== 'und') return language;
  }
  return 'und';
}

/** Quotation marks and dashes are no letters. */
const beyondAscii = /[^\0-\x7f\u2010-\u205e]/g;

interface Script {
  /** Its letters: pairs of first and last code unit. */
  letters: readonly number[];
  /** Words of Latin prose spend more letters than those of other scripts: what one letter is worth. */
  weight: number;
  language(sample: string): string;
}

const scripts: readonly Script[] = [
  {letters: [65, 90, 97, 122, 0xaa, 0xaa, 0xba, 0xba, 0xc0, 0x24f, 0x1e00, 0x1eff], weight: 1, language: latin},
  {
    letters: [0x3005, 0x3005, 0x3007, 0x3007, 0x3040, 0x30ff, 0x3400, 0x9fff, 0xf900, 0xfaff, 0xff66, 0xff9f],
    weight: 3,
    language: hanOrKana,
  },
  {letters: [0x1100, 0x11ff, 0x3130, 0x318f, 0xac00, 0xd7af], weight: 2.5, language: () => 'ko'},
  {letters: [0x620, 0x6ff, 0x750, 0x77f, 0xfb50, 0xfdff, 0xfe70, 0xfefc], weight: 1.2, language: arabic},
  {letters: [0x400, 0x52f], weight: 1, language: cyrillic},
  {letters: [0x5d0, 0x5f2], weight: 1.2, language: () => 'he'},
  {letters: [0xe00, 0xe7f], weight: 1, language: () => 'th'},
  {letters: [0x370, 0x3ff, 0x1f00, 0x1fff], weight: 1, language: () => 'el'},
  {letters: [0x900, 0x97f], weight: 1.2, language: () => 'hi'},
  // Bengali to Sinhala, Lao to Georgian, Ethiopic, Khmer, Armenian.
  {
    letters: [0x980, 0xdff, 0xe80, 0x10ff, 0x1200, 0x139f, 0x1780, 0x17ff, 0x530, 0x58f],
    weight: 1,
    language: () => 'und',
  },
];

function scriptsByShare(sample: string): Script[] {
  const counts = new Float64Array(scripts.length);
  for (let at = 0; at < sample.length; at++) {
    const index = scriptOf(sample.charCodeAt(at));
    if (index >= 0) counts[index]!++;
  }
  const worths = counts.map((count, index) => count * scripts[index]!.weight);
  const found = [...scripts.keys()].filter((index) => worths[index]! > 0);
  return found.sort((left, right) => worths[right]! - worths[left]!).map((index) => scripts[index]!);
}

const latinScript = 0;
const firstBeyondAscii = 0x80;

/** The place of a letter's script in the list; -1 for what is no letter of any. */
function scriptOf(code: number): number {
  if (code >= firstBeyondAscii) return scripts.findIndex(({letters}) => isWithin(code, letters));
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) ? latinScript : -1;
}

function isWithin(code: number, pairs: readonly number[]): boolean {
  for (let at = 0; at < pairs.length; at += 2) if (code >= pairs[at]! && code <= pairs[at + 1]!) return true;
  return false;
}

function hanOrKana(sample: string): string {
  const kana = count(sample, /[\u3041-\u3096\u30a1-\u30fa\uff66-\uff9d]/g);
  const han = count(sample, /[\u3400-\u9fff]/g);
  return kana > 0.1 * (kana + han) ? 'ja' : 'zh'; // Japanese prose is half Kana; a Chinese article may quote a title in it
}

function arabic(sample: string): string {
  const all = count(sample, /[\u0620-\u06ff]/g);
  if (count(sample, /[ٹڈڑںےھ]/g) > 0.03 * all) return 'ur';
  return count(sample, /[پچژگ]/g) > 0.02 * all ? 'fa' : 'ar'; // Arabic has them in a foreign name at most
}

function cyrillic(sample: string): string {
  const all = count(sample, /[\u0400-\u052f]/g);
  if (count(sample, /ў/gi) > 0.005 * all) return 'be';
  if (count(sample, /[іїєґ]/gi) > 0.02 * all) return 'uk';
  if (count(sample, /[јљњћђџѓќ]/gi) > 0.02 * all) return 'sr';
  const enough = 100; // letters; Russian writes ы or э in every other word or so
  return all > enough && count(sample, /ъ/gi) > 0.01 * all && count(sample, /[ыэ]/gi) === 0 ? 'bg' : 'ru';
}

const none: readonly string[] = [];
let votes: Map<string, string[]> | undefined;

/** Which languages have a word; made on first use so that loading the program does not pay for it. */
function languagesOf(word: string): readonly string[] {
  if (!votes) {
    votes = new Map();
    for (const [code, {functionWords}] of Object.entries(profiles)) {
      for (const entry of new Set(wordList(functionWords))) {
        const others = votes.get(entry);
        if (others) others.push(code);
        else votes.set(entry, [code]);
      }
    }
  }
  return votes.get(word) ?? none;
}

const fewWords = 'en'; // what a title or two in plain letters is taken for

function latin(sample: string): string {
  const {lowered, others, best, score, total} = votesOf(sample);
  if (total > 0 && score >= enoughEvidence * Math.min(total, 200)) return best;
  const hasOtherLetters = others.length > 0 && /[^\P{L}a-z]/u.test(lowered);
  return !hasOtherLetters && (best === fewWords || score === 0) ? fewWords : 'und';
}

/** What the words and letters of a Latin text speak for. */
interface Votes {
  lowered: string;
  /** Characters beyond ASCII. */
  others: readonly string[];
  best: string;
  score: number;
  /** Words. */
  total: number;
  /** Whether there are enough of them and no other language comes near. */
  isClear: boolean;
}

/** A run of letters, and the apostrophe that joins it to another one. */
const wordAndApostrophe = letterPattern(String.raw`(\p{L}+)(['’](?=\p{L}))?`, 'g');

function votesOf(sample: string): Votes {
  const hasAddress = sample.includes('//') || sample.includes('@');
  const prose = hasAddress ? sample.replace(/\S*(?:\/\/|@)\S*/g, ' ') : sample;
  const lowered = prose.replaceAll('İ', 'i').toLowerCase();
  const scores = new Map<string, number>();
  const add = (code: string, worth: number): void => void scores.set(code, (scores.get(code) ?? 0) + worth);
  const elided: string[] = [];
  let total = 0;
  for (const [, word = '', apostrophe] of lowered.matchAll(wordAndApostrophe(lowered))) {
    total++;
    const codes = languagesOf(word);
    for (const code of codes) add(code, 1 / codes.length);
    if (apostrophe) elided.push(word);
  }
  const others = lowered.match(/[^\0-\x7f]/g) ?? none;
  for (const [code, {letters = '', elisions}] of Object.entries(profiles)) {
    const joined = wordList(elisions);
    const found =
      others.filter((character) => letters.includes(character)).length +
      elided.filter((word) => joined.includes(word)).length;
    if (found > 0) add(code, found * 0.5);
  }
  const [first, second] = [...scores].sort((a, b) => b[1] - a[1]);
  const [best = 'und', score = 0] = first ?? [];
  const isClear = total >= enoughWords && score >= clearEvidence * total && score >= 3 * (second?.[1] ?? 0);
  return {lowered, others, best, score, total, isClear};
}

/** Of 1,336 documents of the test sets that begin in Latin letters 1,267 are told by these, all as by the whole sample. */
const enoughWords = 60;
const clearEvidence = 0.15; // telling words in all; English prose has 0.2 to 0.3

const enoughEvidence = 0.04; // one telling word in 25; prose has one in three, lists of names have next to none

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
