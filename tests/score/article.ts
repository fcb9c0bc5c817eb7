import {loadLanguage} from '../../src/language/index.js';
import {parseArticle} from '../../src/read/read-article.js';
import type {Article, Feature, Options} from '../../src/types.js';

/** An English article from Markdown. */
export function article(markdown: string, options: Options = {}): Promise<Article> {
  return parseArticle(markdown, {language: 'en', ...options});
}

/** A feature's measures of an English article, rounded to three decimals. */
export async function measure(feature: Feature, markdown: string, options: Options = {}): Promise<number[]> {
  const language = await loadLanguage(options.language ?? 'en');
  return [...feature.measure(await article(markdown, options), language)].map(
    (value) => Math.round(1000 * value) / 1000,
  );
}

/** An article with a heading and no prose. */
export const titleOnly = '# Only a title\n';
