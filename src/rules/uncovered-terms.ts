import {terms, words} from '../text/index.js';
import type {Article, Language} from '../types.js';

/**
 * The content words of a text that the article never takes up, in no inflection: neither in its prose nor in its
 * headings, code, tables or pictures. As they are written, in order, each once.
 */
export function uncoveredTerms(text: string, article: Article, language: Language): string[] {
  const taken = new Set(article.sentences.flatMap((sentence) => sentence.terms));
  const missing = (known: ReadonlySet<string>) => (word: string) => {
    const own = terms(word, language);
    return own.length > 0 && own.every((term) => !known.has(term));
  };
  const untaken = [...new Set(words(text, language))].filter(missing(taken));
  if (untaken.length === 0) return [];
  return untaken.filter(missing(new Set(terms(outsideProse(article), language))));
}

/** All that stands below the front matter, but the heading that only repeats the title. */
function outsideProse({source, bodyOffset, headings, title}: Article): string {
  const repeated = headings.find(({text}) => text === title)?.position;
  if (!repeated) return source.slice(bodyOffset);
  return `${source.slice(bodyOffset, repeated.offset)}\n${source.slice(repeated.endOffset)}`;
}
