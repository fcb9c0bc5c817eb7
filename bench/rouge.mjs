// ROUGE-1, ROUGE-2 and ROUGE-L of a summary against a reference. Source: Lin 2004, ROUGE: a package for automatic
// evaluation of summaries. English tokens are lower case, [a-z0-9]+ and Porter-stemmed beyond three letters, as in the
// common Python scorer; other languages take the word segments of ICU.
import {stemmer} from 'stemmer';

const stems = new Map();
const segmenters = new Map();

function stemOf(token) {
  if (!stems.has(token)) stems.set(token, stemmer(token));
  return stems.get(token);
}

/** @param {string} text @param {string} language @returns {string[]} */
export function tokensOf(text, language = 'en') {
  if (language === 'en')
    return (text.toLowerCase().match(/[a-z0-9]+/g) ?? []).map((token) => (token.length > 3 ? stemOf(token) : token));
  if (!segmenters.has(language)) segmenters.set(language, new Intl.Segmenter(language, {granularity: 'word'}));
  return [...segmenters.get(language).segment(text.toLowerCase())]
    .filter(({isWordLike}) => isWordLike)
    .map(({segment}) => segment);
}

/** Counts of n-grams. @param {string[]} tokens @param {1 | 2} n */
export function ngrams(tokens, n) {
  const counts = new Map();
  for (let index = 0; index + n <= tokens.length; index++) {
    const gram = n === 1 ? tokens[index] : `${tokens[index]} ${tokens[index + 1]}`;
    counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return counts;
}

/** Precision, recall and F1 of n-grams, 0…1. @param {string[]} summary @param {string[]} reference @param {1 | 2} n */
export function rougeN(summary, reference, n) {
  const [given, wanted] = [ngrams(summary, n), ngrams(reference, n)];
  let hits = 0;
  for (const [gram, count] of wanted) hits += Math.min(count, given.get(gram) ?? 0);
  return measures(hits, Math.max(0, summary.length - n + 1), Math.max(0, reference.length - n + 1));
}

/** ROUGE-L over the summary as one sequence. @param {string[]} summary @param {string[]} reference */
export function rougeL(summary, reference) {
  let previous = new Uint16Array(reference.length + 1);
  for (const token of summary) {
    const row = new Uint16Array(reference.length + 1);
    for (let index = 1; index <= reference.length; index++) {
      row[index] = token === reference[index - 1] ? previous[index - 1] + 1 : Math.max(previous[index], row[index - 1]);
    }
    previous = row;
  }
  return measures(previous[reference.length], summary.length, reference.length);
}

function measures(hits, given, wanted) {
  const precision = given > 0 ? hits / given : 0;
  const recall = wanted > 0 ? hits / wanted : 0;
  return {precision, recall, f1: precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0};
}

const withoutSpaces = new Set(['zh', 'ja', 'th']);

/**
 * Scores points against the best of several references, in percent: F1 of ROUGE-1, -2 and -L, and recall of ROUGE-1
 * within the first 75 words, which is fair to short and long points alike.
 */
export function scoreSummary(points, references, language = 'en') {
  const tokens = points.flatMap((point) => tokensOf(point, language));
  const cut = withoutSpaces.has(language)
    ? tokens.slice(0, 75)
    : tokensOf(points.join(' ').split(/\s+/).slice(0, 75).join(' '), language);
  const scored = references.map((reference) => {
    const wanted = tokensOf(reference, language);
    const [r1, r2] = [rougeN(tokens, wanted, 1).f1, rougeN(tokens, wanted, 2).f1];
    return {r1, r2, rl: rougeL(tokens, wanted).f1, r1at75: rougeN(cut, wanted, 1).recall};
  });
  const best = scored.reduce((left, right) => (right.r1 + right.r2 > left.r1 + left.r2 ? right : left));
  return Object.fromEntries(Object.entries(best).map(([name, value]) => [name, 100 * value]));
}
