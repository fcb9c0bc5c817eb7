import {isSupported, profiles, undetermined, wordList} from '../../language/index.js';
import {isLetterAt} from '../characters.js';
import {appendTo} from '../grouping.js';
import {letterPattern} from '../letter-pattern.js';
import {type ScriptName, scriptOf} from './script.js';

/** A language and what speaks for it. */
interface VotedLanguage {
  code: string;
  /** The votes of words and letters. */
  score: number;
  /** The same, and what speaks for a language that most articles are written in. */
  rank: number;
}

/** What the words and letters of a text speak for. */
export interface Votes {
  first: VotedLanguage;
  next: VotedLanguage;
  /** Words of the script. */
  total: number;
  /** Whether all letters are the script's basic ones. */
  isPlain: boolean;
}

const nobody: VotedLanguage = {code: undetermined, score: 0, rank: 0};

const ownLetter = 0.5; // of a word that one language alone has; shared by all that write the letter
const foreignLetter = 0.5; // what a letter costs a language that does not write it, but for names
const tableWordWeight = 0.75; // of a word in favor of the languages of the table, in which most articles are written
const paragraph = 60; // words; of Russian ones one in five hundred has no "ы"

/**
 * The two languages that most speaks for. Each function word has one vote, which the languages share that have it, and
 * each letter beyond the basic ones of the script speaks for those that write it and against all others.
 */
export function votesOf(sample: string, script: ScriptName): Votes {
  const {words, letters, elisions, codes} = electorate(script);
  const scores = new Map<string, number>();
  const add = (code: string, worth: number): void => void scores.set(code, (scores.get(code) ?? 0) + worth);
  const prose = sample.replace(/\S*(?:\/\/|@)\S*/g, ' ');
  const seen = new Set<string>();
  let total = 0;
  let isMixed = false;
  for (const {0: written, 1: apostrophe, index} of prose.matchAll(anyWord(prose))) {
    if (scriptOf(written) !== script) {
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
  const lacksHallmark = (code: string): boolean => {
    const {hallmark} = profiles[code]!;
    return hallmark !== undefined && total >= paragraph && !seen.has(hallmark);
  };
  const [first = nobody, next = nobody] = [...scores]
    .filter(([code]) => !lacksHallmark(code))
    .map(([code, score]) => ({code, score, rank: isSupported(code) && score > 0 ? score + tableWordWeight : score}))
    .sort((left, right) => right.rank - left.rank);
  return {first, next, total, isPlain: seen.size === 0 && !isMixed};
}

const acronym = /^[A-Z]{2,}$/; // "EST" is no French

const anyWord = letterPattern(String.raw`[\p{L}\p{M}]+(?=(['’])?)`, 'g');

/** Which languages of a script have a word, a letter or an elision. */
interface Electorate {
  codes: string[];
  words: Map<string, string[]>;
  letters: Map<string, string[]>;
  elisions: Map<string, string[]>;
}

const electorates = new Map<ScriptName, Electorate>();

/** Made when a text in the script first asks for it, so that loading the program does not pay for it. */
function electorate(script: ScriptName): Electorate {
  const known = electorates.get(script);
  if (known) return known;
  const made: Electorate = {codes: [], words: new Map(), letters: new Map(), elisions: new Map()};
  for (const [code, {functionWords = '', letters = '', elisions}] of Object.entries(profiles)) {
    if (scriptOf(functionWords) !== script) continue;
    made.codes.push(code);
    for (const word of wordList(functionWords)) appendTo(made.words, word, code);
    for (const letter of letters) appendTo(made.letters, letter, code);
    for (const elision of wordList(elisions)) appendTo(made.elisions, elision, code);
  }
  electorates.set(script, made);
  return made;
}
