import {profiles, supportedLanguages, wordList} from '../language/index.js';
import {isLetterAt} from './characters.js';
import {letterPattern} from './letter-pattern.js';

const sampleLength = 4000; // characters; beyond it no document of the test sets changes its language

/** The primary language tag of prose, by its scripts and its function words; 'und' when it could not be told. */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, sampleLength).normalize();
  if (isPlainly(usualLanguage, sample.slice(0, glanceLength))) return usualLanguage;
  for (const {name, language} of scriptsByShare(sample)) {
    const found = typeof language === 'string' ? language : language(sample, name);
    if (found !== 'und') return found;
  }
  return 'und';
}

const usualLanguage = 'en'; // most articles; what a title in plain letters is taken for, too
const glanceLength = 1000; // characters
const enoughWords = 60;
const plainShare = 0.3; // of English prose on the web 99 in 100 have more function words, texts in other languages 0.22 at most

/** Whether so many words of a text are function words of one language that no other has to be asked. */
function isPlainly(code: string, glance: string): boolean {
  const functionWords = new Set(wordList(profiles[code]!.functionWords));
  const words = glance.toLowerCase().match(/[^\s\d!-/:-@[-`{-~\u2010-\u2027]+/g) ?? [];
  return (
    words.length >= enoughWords && words.filter((word) => functionWords.has(word)).length > plainShare * words.length
  );
}

interface Script {
  name: string;
  /** Its letters: pairs of first and last code unit. */
  letters: readonly number[];
  /** Words of Latin prose spend more letters than those of other scripts: what one letter is worth. */
  weight: number;
  /** The one language that is written in it, or how to tell it. */
  language: string | ((sample: string, script: string) => string);
}

const scripts: readonly Script[] = [
  {
    name: 'Latin',
    letters: [65, 90, 97, 122, 0xaa, 0xaa, 0xba, 0xba, 0xc0, 0x24f, 0x253, 0x29f, 0x1e00, 0x1eff],
    weight: 1,
    language: latin,
  },
  {
    name: 'Han and Kana',
    letters: [0x3005, 0x3005, 0x3007, 0x3007, 0x3040, 0x30ff, 0x3400, 0x9fff, 0xf900, 0xfaff, 0xff66, 0xff9f],
    weight: 3,
    language: hanOrKana,
  },
  {name: 'Hangul', letters: [0x1100, 0x11ff, 0x3130, 0x318f, 0xac00, 0xd7af], weight: 2.5, language: 'ko'},
  {
    name: 'Arabic',
    letters: [0x620, 0x6ff, 0x750, 0x77f, 0xfb50, 0xfdff, 0xfe70, 0xfefc],
    weight: 1.2,
    language: (sample, script) => byVotes(sample, script, 'ar'),
  },
  {
    name: 'Cyrillic',
    letters: [0x400, 0x52f],
    weight: 1,
    language: (sample, script) => byVotes(sample, script, 'ru'),
  },
  {name: 'Hebrew', letters: [0x5d0, 0x5f2], weight: 1.2, language: 'he'},
  {name: 'Thai', letters: [0xe00, 0xe7f], weight: 1, language: 'th'},
  {name: 'Greek', letters: [0x370, 0x3ff, 0x1f00, 0x1fff], weight: 1, language: 'el'},
  {
    name: 'Devanagari',
    letters: [0x900, 0x97f],
    weight: 1.2,
    language: (sample, script) => byVotes(sample, script, 'und'),
  },
  // Bengali to Sinhala, Lao to Georgian, Ethiopic, Khmer, Armenian.
  {
    name: 'other',
    letters: [0x980, 0xdff, 0xe80, 0x10ff, 0x1200, 0x139f, 0x1780, 0x17ff, 0x530, 0x58f],
    weight: 1,
    language: 'und',
  },
];

function scriptsByShare(sample: string): Script[] {
  const counts = new Map<Script, number>();
  for (let at = 0; at < sample.length; at++) {
    const script = scriptOf(sample.charCodeAt(at));
    if (script) counts.set(script, (counts.get(script) ?? 0) + script.weight);
  }
  return [...counts].sort(([, left], [, right]) => right - left).map(([script]) => script);
}

/** The script of a letter; undefined for what is no letter of any. */
function scriptOf(code: number): Script | undefined {
  return scripts.find(({letters}) =>
    letters.some((first, at) => at % 2 === 0 && code >= first && code <= letters[at + 1]!),
  );
}

function hanOrKana(sample: string): string {
  const kana = count(sample, /[\u3041-\u3096\u30a1-\u30fa\uff66-\uff9d]/g);
  const han = count(sample, /[\u3400-\u9fff]/g);
  return kana > 0.1 * (kana + han) ? 'ja' : 'zh'; // Japanese prose is half Kana; a Chinese article may quote a title in it
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

const fewWords = 12; // what has no more is a title or two: then a language is named on less

function latin(sample: string, script: string): string {
  const votes = votesOf(sample, script);
  const told = toldBy(votes);
  if (told !== 'und') return told;
  return votes.isPlain && votes.total <= mostListed && (votes.first.code === usualLanguage || votes.first.score <= 0)
    ? usualLanguage
    : 'und';
}

/** By its votes, or where words too few to vote are all that there is, the language that most write in this script. */
function byVotes(sample: string, script: string, usual: string): string {
  const votes = votesOf(sample, script);
  if (votes.first.score <= 0 && votes.total <= fewWords) return usual;
  return toldBy(votes);
}

const mostListed = 15; // words; a list of names has no function words, but prose of this length has

interface Candidate {
  code: string;
  /** The votes of words and letters. */
  score: number;
  /** The same, with what speaks for a language that most articles are written in. */
  rank: number;
}

const nobody: Candidate = {code: 'und', score: 0, rank: 0};

/** What the words and letters of a text speak for. */
interface Votes {
  first: Candidate;
  next: Candidate;
  /** Words of the script. */
  total: number;
  /** Whether all letters are the script's basic ones. */
  isPlain: boolean;
}

const enoughEvidence = 0.04; // votes a word; prose has 0.1 to 0.4, lists of names have next to none
const farthest = 200; // words; more of them ask for no more votes

function toldBy({first, next, total}: Votes): string {
  if (total === 0 || first.score <= 0 || first.score < enoughEvidence * Math.min(total, farthest)) return 'und';
  return total >= paragraph / 2 && next.rank > nearness(first.code, next.code) * first.rank ? 'und' : first.code;
}

/** How near the next language may come: where it would be a guess, one that is not in the table is not named, nor its neighbor. */
function nearness(first: string, next: string): number {
  if (isSupported(first) && isSupported(next)) return 1;
  return 0.9;
}

function isSupported(code: string): boolean {
  return (supportedLanguages as readonly string[]).includes(code);
}

const ownLetter = 0.5; // of a word that one language alone has; shared by all that write the letter
const foreignLetter = 0.5; // what a letter costs a language that does not write it, but for names

const usual = 0.75; // of a word in favor of the languages of the table, in which most articles are written
const paragraph = 40; // words

function votesOf(sample: string, script: string): Votes {
  const {words, letters, elisions, codes} = ballots().get(script)!;
  const scores = new Map<string, number>();
  const add = (code: string, worth: number): void => void scores.set(code, (scores.get(code) ?? 0) + worth);
  const prose = sample.replace(/\S*(?:\/\/|@)\S*/g, ' ');
  const seen = new Set<string>();
  let total = 0;
  let isMixed = false;
  for (const {0: written, 1: apostrophe, index} of prose.matchAll(anyWord(prose))) {
    if (scriptOf(written.charCodeAt(0))?.name !== script) {
      isMixed = true;
      continue;
    }
    total++;
    if (acronym.test(written)) continue;
    const word = written.replaceAll('İ', 'i').toLowerCase();
    const isElided = apostrophe !== undefined && isLetterAt(prose, index + written.length + 1);
    const speakers = (isElided ? elisions : words).get(word) ?? [];
    for (const code of speakers) add(code, (isElided ? ownLetter : 1) / speakers.length);
    const isName = written[0] !== word[0];
    for (const character of word) {
      const writers = letters.get(character);
      if (!writers) continue;
      seen.add(character);
      for (const code of codes) {
        if (writers.includes(code)) add(code, ownLetter / writers.length);
        else if (!isName) add(code, -foreignLetter);
      }
    }
  }
  const isPossible = (code: string): boolean => {
    const {hallmark} = profiles[code]!;
    return !hallmark || total < paragraph || seen.has(hallmark);
  };
  const ranked = [...scores]
    .filter(([code]) => isPossible(code))
    .map(([code, score]) => ({code, score, rank: isSupported(code) && score > 0 ? score + usual : score}))
    .sort((left, right) => right.rank - left.rank);
  const [first = nobody, next = nobody] = ranked;
  return {first, next, total, isPlain: seen.size === 0 && !isMixed};
}

const acronym = /^[A-Z]{2,}$/; // "EST" is no French

const anyWord = letterPattern(String.raw`[\p{L}\p{M}]+(?=(['’])?)`, 'g');

/** Which languages of a script have a word, a letter or an elision. */
interface Ballot {
  codes: string[];
  words: Map<string, string[]>;
  letters: Map<string, string[]>;
  elisions: Map<string, string[]>;
}

let made: Map<string, Ballot> | undefined;

/** The ballots by script; made on first use so that loading the program does not pay for it. */
function ballots(): Map<string, Ballot> {
  if (made) return made;
  made = new Map();
  for (const [code, {functionWords, letters = '', elisions}] of Object.entries(profiles)) {
    const words = new Set(wordList(functionWords));
    const [first] = words;
    if (first === undefined) continue;
    const script = scriptOf(first.charCodeAt(0))!.name;
    const ballot: Ballot = made.get(script) ?? {
      codes: [],
      words: new Map(),
      letters: new Map(),
      elisions: new Map(),
    };
    made.set(script, ballot);
    ballot.codes.push(code);
    register(ballot.words, words, code);
    register(ballot.letters, new Set(letters), code);
    register(ballot.elisions, wordList(elisions), code);
  }
  return made;
}

function register(table: Map<string, string[]>, entries: Iterable<string>, code: string): void {
  for (const entry of entries) {
    const others = table.get(entry);
    if (others) others.push(code);
    else table.set(entry, [code]);
  }
}
