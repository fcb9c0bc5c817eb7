import {phraseMatcher} from '../language/index.js';
import type {Article, Horizon, Language} from '../types.js';

type Term = Exclude<Horizon['term'], 'none'>;

const terms: readonly Term[] = ['short', 'medium', 'long'];
const shortSpan = 1; // years from the article's own date
const mediumSpan = 4;

/**
 * The time that the article speaks about, by the expressions it uses and by years against its own date; never against
 * today's clock. The term with the most evidence wins, the nearer one of equals.
 */
export function horizon(article: Article, language: Language): Horizon {
  const evidence: Record<Term, string[]> = {short: [], medium: [], long: []};
  const year = yearOf(article.frontMatter);
  for (const {text} of article.sentences) {
    for (const term of terms) {
      const found = phraseMatcher(language.horizon[term])(text);
      if (found) evidence[term].push(found);
    }
    const ahead = year === undefined ? undefined : yearAhead(text, year);
    if (ahead) evidence[ahead.term].push(ahead.text);
  }
  const [best] = [...terms].sort((left, right) => evidence[right].length - evidence[left].length);
  const [words] = evidence[best!];
  return words ? {term: best!, evidence: words} : {term: 'none', evidence: ''};
}

function yearAhead(text: string, from: number): {term: Term; text: string} | undefined {
  for (const {0: found, 1: digits} of text.matchAll(/(?:\p{L}+\s)?\b(20\d\d|21\d\d)\b/gu)) {
    const span = Number(digits) - from;
    if (span >= 1) return {term: span <= shortSpan ? 'short' : span <= mediumSpan ? 'medium' : 'long', text: found};
  }
  return undefined;
}

function yearOf(frontMatter: Readonly<Record<string, unknown>>): number | undefined {
  for (const key of ['date', 'published', 'pubDate', 'publishDate', 'created']) {
    const value = Object.hasOwn(frontMatter, key) ? String(frontMatter[key]) : '';
    const year = /\b((?:19|20)\d\d)\b/.exec(value)?.[1];
    if (year) return Number(year);
  }
  return undefined;
}
