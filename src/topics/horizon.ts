import {profiles, wordsOfAll} from '../language/index.js';
import {changeDateKeys, dateKeys, valueAt} from '../read/index.js';
import {findPhrases, firstPhrase, sumOf} from '../text/index.js';
import type {Analysis, Article, FoundPhrase, Horizon} from '../types.js';

type Term = Exclude<Horizon['term'], 'none'>;

interface Evidence {
  term: Term;
  words: string;
}

const horizons: readonly Term[] = ['short', 'medium', 'long'];
const mediumSpan = 4; // years from the article's own date; beyond it is long
const mostYears = 100; // years; what lies beyond is a number, not a date
const leadSentences = 3;
const leastMentions = 2; // mentions, unless one stands in the title or at the start

/**
 * The time ahead that the article speaks about, by its expressions and by years against its own date, never against
 * today's clock. The term with the most evidence wins, the nearer one of equals; a single mention in passing is none.
 */
export function horizon({article, language, phrases}: Analysis): Horizon {
  const from = yearOf(article.frontMatter) ?? latestYear(article);
  const found: (Evidence & {weight: number})[] = [];
  const look = (text: string, phrases: readonly FoundPhrase[], weight: number): void => {
    for (const {term, words} of evidenceOf(text, phrases, from)) found.push({term, words, weight});
  };
  for (const {text, index} of article.sentences) look(text, phrases[index]!, index < leadSentences ? leastMentions : 1);
  look(article.title, findPhrases(article.title, language), leastMentions);
  const sums = horizons.map((term) => ({
    term,
    weight: sumOf(found, (evidence) => (evidence.term === term ? evidence.weight : 0)),
  }));
  const best = sums.reduce((left, right) => (right.weight > left.weight ? right : left));
  if (best.weight < leastMentions) return {term: 'none', evidence: ''};
  return {term: best.term, evidence: found.find(({term}) => term === best.term)!.words};
}

function evidenceOf(text: string, phrases: readonly FoundPhrase[], from: number | undefined): Evidence[] {
  const said = horizons.flatMap((term) => {
    const words = firstPhrase(phrases, term);
    return words ? [{term, words}] : [];
  });
  const ahead = yearAhead(text, from);
  return ahead ? [...said, ahead] : said;
}

const beforeYear = wordsOfAll('untilYear').map((word) => word.replace("'", "['’]"));

/** A word that leads to a year still to come: "by 2030", "bis 2030", "d'ici 2030". */
const dated = new RegExp(String.raw`\b(?:${beforeYear.join('|')})\s+((?:20|21)\d\d)s?\b(?![.,-]?\d)`, 'giu');

const yearEndings = Object.values(profiles).flatMap(({untilYearEnding}) => untilYearEnding ?? []);

/** A year with an ending of which the same is true: "2030'a kadar". */
const datedBehind = new RegExp(String.raw`\b((?:20|21)\d\d)(?:${yearEndings.join('|')})`, 'giu');

const year = /\b(?:19|20|21)\d\d/;

function yearAhead(text: string, from: number | undefined): Evidence | undefined {
  if (!year.test(text)) return undefined;
  for (const {0: words, 1: digits} of [...text.matchAll(dated), ...text.matchAll(datedBehind)]) {
    const span = from === undefined ? 0 : Number(digits) - from;
    if (span >= 1 && span <= mostYears) return {term: span <= mediumSpan ? 'medium' : 'long', words};
  }
  return undefined;
}

function yearOf(frontMatter: Readonly<Record<string, unknown>>): number | undefined {
  for (const key of [...dateKeys, ...changeDateKeys]) {
    const value = valueAt(frontMatter, key);
    const text = value instanceof Date ? value.toISOString() : String(value);
    const year = /\b((?:19|20)\d\d)\b/.exec(text)?.[1];
    if (year) return Number(year);
  }
  return undefined;
}

/** Without a date of its own, an article is as old as the latest year that it does not look ahead to. */
function latestYear(article: Article): number | undefined {
  let latest: number | undefined;
  for (const {text} of article.sentences) {
    if (!year.test(text)) continue;
    for (const [digits] of text.replace(dated, ' ').matchAll(/\b(?:19|20)\d\d\b/g))
      latest = Math.max(latest ?? 0, Number(digits));
  }
  return latest;
}
