// When is a bullet one of the author's own reasons or what a reader found to be one, and what do bullets score?
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';

/**
 * Tells whether a sentence is one of the author's: the same words, or one whole inside the other.
 * @param {string[]} reasons
 */
export function matcherOf(reasons) {
  const wanted = reasons.map(plain);
  return (text) => {
    const given = plain(text);
    return wanted.some(
      (reason) =>
        given === reason ||
        (reason.length > 20 && given.includes(reason)) ||
        (given.length > 25 && reason.includes(given)),
    );
  };
}

/**
 * Sentences read by eye: id of the article, fingerprint of the sentence, and a grade. 2: an editor would print it as a
 * reason; 1: a reason, but a minor one; 0: none, however it looks. The texts belong to others and are not kept.
 */
const grades = new Map(
  readFileSync(new URL('read-by-eye.tsv', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split('\t'))
    .map(([id, fingerprint, grade]) => [`${id}\t${fingerprint}`, Number(grade)]),
);
const articlesRead = new Set([...grades.keys()].map((key) => key.split('\t')[0]));

/** Whether sentences of an article were read by eye. @param {string} id */
export function isRead(id) {
  return articlesRead.has(id);
}

/** The grade of a sentence; undefined for one that nobody read. @param {string} id @param {string} text */
export function gradeOf(id, text) {
  return grades.get(`${id}\t${createHash('sha256').update(plain(text)).digest('hex').slice(0, 8)}`);
}

function plain(text) {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** What the flags of an article's bullets count for. @param {boolean[]} flags */
export function countHits(flags) {
  const hits = flags.filter(Boolean).length;
  return {hit: hits > 0 ? 1 : 0, hits, total: flags.length, given: flags.length > 0 ? 1 : 0};
}

/** What three sentences drawn blindly count for, on average. @param {boolean[]} flags one for each sentence */
export function countChance(flags) {
  const drawn = Math.min(3, flags.length);
  const good = flags.filter(Boolean).length;
  let miss = 1;
  for (let index = 0; index < drawn; index++) miss *= Math.max(0, flags.length - good - index) / (flags.length - index);
  return {hit: 1 - miss, hits: drawn > 0 ? (drawn * good) / flags.length : 0, total: drawn, given: drawn > 0 ? 1 : 0};
}

/** hit@3: articles with a hit; p@3: hits over bullets; given: articles with bullets; in percent. */
export function reasonFigures(counts) {
  const sum = (key) => counts.reduce((total, row) => total + row[key], 0);
  const share = (part, whole) => (whole > 0 ? (100 * part) / whole : 0).toFixed(1);
  return {
    'hit@3': share(sum('hit'), counts.length),
    'p@3': share(sum('hits'), sum('total')),
    given: share(sum('given'), counts.length),
  };
}
