import type {Article, KeyPoint, Sentence} from '../types.js';

/** Where a sentence stands, as every point and reason says it. */
export function locate(
  article: Article,
  {section, position}: Sentence,
  text: string,
): Omit<KeyPoint, 'score' | 'repaired'> {
  const {line, column, endLine, endColumn} = position;
  return {text, section: article.sections[section]!.heading || null, line, column, endLine, endColumn};
}
