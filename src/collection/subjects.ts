import {terms, words} from '../text/index.js';
import type {Language, Summary} from '../types.js';

/** What an article might be filed under. */
export interface Subject {
  /** What the same subject of another article is known by: stems, so that "train" and "trains" are one, within a language. */
  key: string;
  name: string;
  weight: number;
  /** True where the author or the configuration says so. */
  given: boolean;
}

const authorWeight = 2; // whoever wrote or sorted the article knows best
const phraseFactor = 1.3; // says more than one word
const partFactor = 0.6; // a word of a phrase says less than the phrase
const leastWeight = 0.3; // below it an article only brushes against the subject

/** What the author files the article under, else its topic, the keyphrases, and the words of longer keyphrases, each once with its greatest weight. */
export function subjectsOf(
  {topic, keyphrases}: Pick<Summary, 'topic' | 'keyphrases'>,
  language: Language,
  authors?: string,
): Subject[] {
  const subjects = new Map<string, Subject>();
  const add = (name: string, weight: number, given = false): void => {
    const key = `${language.code} ${terms(name, language).join(' ') || name.toLowerCase()}`;
    if (weight >= leastWeight && weight > (subjects.get(key)?.weight ?? 0))
      subjects.set(key, {key, name, weight, given});
  };
  if (authors) add(authors, authorWeight, true);
  else if (topic.origin === 'front-matter' || topic.origin === 'configured') add(topic.name, authorWeight, true);
  for (const {text, score} of keyphrases) {
    const parts = words(text, language);
    add(text, score * (parts.length > 1 ? phraseFactor : 1));
    if (parts.length > 1) for (const part of parts) if (terms(part, language).length > 0) add(part, score * partFactor);
  }
  return [...subjects.values()];
}
