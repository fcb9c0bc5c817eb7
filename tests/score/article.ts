import {analyze} from '../../src/analysis.js';
import type {Options} from '../../src/options.js';
import {parseArticle} from '../../src/read/read-article.js';
import type {Analysis, Article, Feature} from '../../src/types.js';

/** An English article from Markdown. */
export function article(markdown: string, options: Options = {}): Promise<Article> {
  return parseArticle(markdown, {language: 'en', ...options});
}

/** The analysis of an English article from Markdown. */
export async function analysis(markdown: string, options: Options = {}): Promise<Analysis> {
  return analyze(markdown, {language: 'en', ...options});
}

/** A feature's measures of an English article, rounded to three decimals. */
export async function measure(feature: Feature, markdown: string, options: Options = {}): Promise<number[]> {
  return [...feature.measure(await analysis(markdown, options))].map((value) => Math.round(1000 * value) / 1000);
}

/** An article with a heading and no prose. */
export const titleOnly = '# Only a title\n';
