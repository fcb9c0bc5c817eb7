import {isSupported, profiles, undetermined, wordList} from '../../language/index.js';
import {countMatches} from '../counted.js';
import {type ScriptName, scriptsByShare} from './script.js';
import {type Votes, votesOf} from './votes.js';

const sampleLength = 4000; // characters; beyond it no document of the test sets changes its language

/** The primary language tag of prose, by its scripts and its function words; 'und' when it could not be told. */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, sampleLength).normalize();
  if (isPlainly(usualLanguage, sample.slice(0, glanceLength))) return usualLanguage;
  for (const script of scriptsByShare(sample)) {
    const found = languageIn(script, sample);
    if (found !== undetermined) return found;
  }
  return undetermined;
}

const usualLanguage = 'en'; // most articles; what a title in plain letters is taken for, too
const glanceLength = 1000; // characters
const enoughWords = 60;
const plainShare = 0.3; // of English prose on the web 99 in 100 have more function words, texts in other languages 0.22 at most

/** Whether so many words of a text are function words of one language that no other has to be asked. */
function isPlainly(code: string, glance: string): boolean {
  const functionWords = new Set(wordList(profiles[code]!.functionWords));
  const words = glance.toLowerCase().match(/[^\s\d!-/:-@[-`{-~\u2010-\u2027]+/g) ?? [];
  const known = words.filter((word) => functionWords.has(word));
  return words.length >= enoughWords && known.length > plainShare * words.length;
}

/** Of scripts in which brief has one language or none, that language; of Arabic and Cyrillic the one that most write. */
const usualIn: Readonly<Partial<Record<ScriptName, string>>> = {
  Arabic: 'ar',
  Cyrillic: 'ru',
  Greek: 'el',
  Hangul: 'ko',
  Hebrew: 'he',
  Thai: 'th',
};

function languageIn(script: ScriptName, sample: string): string {
  switch (script) {
    case 'Latin':
      return latin(sample);
    case 'Han and Kana':
      return chineseOrJapanese(sample);
    case 'Arabic':
    case 'Cyrillic':
    case 'Devanagari':
      return byVotes(sample, script);
    default:
      return usualIn[script] ?? undetermined;
  }
}

function chineseOrJapanese(sample: string): string {
  const kana = countMatches(sample, /[\u3041-\u3096\u30a1-\u30fa\uff66-\uff9d]/g);
  const han = countMatches(sample, /[\u3400-\u9fff]/g);
  return kana > 0.1 * (kana + han) ? 'ja' : 'zh'; // Japanese prose is half Kana; a Chinese article may quote a title in it
}

const mostListed = 15; // words; a list of names has no function words, but prose of this length has

function latin(sample: string): string {
  const votes = votesOf(sample, 'Latin');
  const {first, total, isPlain} = votes;
  const isTitle = isPlain && total <= mostListed && (first.code === usualLanguage || first.score <= 0);
  const told = toldBy(votes);
  return told === undetermined && isTitle ? usualLanguage : told;
}

const fewWords = 12; // they may be words that nobody votes with

function byVotes(sample: string, script: ScriptName): string {
  const votes = votesOf(sample, script);
  const isSilent = votes.first.score <= 0 && votes.total <= fewWords;
  return isSilent ? (usualIn[script] ?? undetermined) : toldBy(votes);
}

const enoughEvidence = 0.04; // votes a word; prose has 0.1 to 0.4, lists of names have next to none
const mostCounted = 200; // words; more of them ask for no more votes
const enoughToCompare = 20; // words
const nearest = 0.9; // of the first one's rank; a neighbor that is nearer makes the first one a guess

/** The language with most votes; 'und' where they are too few, or where it is a guess and one of the two is not in the table. */
function toldBy({first, next, total}: Votes): string {
  if (total === 0 || first.score <= 0 || first.score < enoughEvidence * Math.min(total, mostCounted))
    return undetermined;
  const isGuess = total >= enoughToCompare && next.rank > nearest * first.rank;
  return isGuess && !(isSupported(first.code) && isSupported(next.code)) ? undetermined : first.code;
}
