import type {Options} from './options.js';
import {readArticle} from './read/index.js';
import {findPhrases, indexTerms, terms, termVectors, tokenize} from './text/index.js';
import type {Analysis} from './types.js';

/**
 * Reads an article, and works out what scoring, choosing and checking all need of it; made once and passed along.
 * Rejects as `parseArticle` does.
 */
export async function analyze(input: string | Uint8Array, options: Options = {}): Promise<Analysis> {
  const {article, language} = await readArticle(input, options);
  const {sentences, title, titleOrigin} = article;
  const tokens = sentences.map(({text}) => tokenize(text));
  return {
    article,
    language,
    titleTerms: titleOrigin === 'file-name' ? [] : terms(title, language),
    tokens,
    phrases: sentences.map(({text, index}) => findPhrases(text, language, tokens[index])),
    vectors: termVectors(indexTerms(sentences.map((sentence) => sentence.terms))),
  };
}
