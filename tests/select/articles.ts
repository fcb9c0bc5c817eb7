import {loadLanguage} from '../../src/language/index.js';
import {parseArticle} from '../../src/read/read-article.js';
import type {Article, Language} from '../../src/types.js';

/** An article and its language, as the pipeline hands them to the points. */
export async function read(markdown: string, language = 'en'): Promise<{article: Article; language: Language}> {
  return {article: await parseArticle(markdown, {language}), language: await loadLanguage(language)};
}

/** An article without a sentence. */
export const proseless = '```\nno prose\n```';
