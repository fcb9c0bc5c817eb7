import {loadLanguage} from './language/index.js';
import {findPhrases, indexTerms, terms, termVectors, tokenize} from './text/index.js';
import type {Analysis, Article} from './types.js';

/** Works out what scoring, choosing and checking all need of an article; made once and passed along. */
export async function analyze(article: Article): Promise<Analysis> {
  const language = await loadLanguage(article.language);
  const tokens = article.sentences.map(({text}) => tokenize(text));
  return {
    article,
    language,
    titleTerms: article.titleOrigin === 'file-name' ? [] : terms(article.title, language),
    tokens,
    phrases: article.sentences.map(({text, index}) => findPhrases(text, language, tokens[index])),
    vectors: termVectors(indexTerms(article.sentences.map((sentence) => sentence.terms))),
  };
}
