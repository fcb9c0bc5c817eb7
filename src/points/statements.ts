import type {Article, Language, Sentence} from '../types.js';
import {boilerplateOf} from './boilerplate.js';

const shortest = 5; // words; below this a sentence is a label (Kupiec et al. 1995)
const shortestUnspaced = 10; // characters, for scripts that do not put spaces between words

const end = /[.!…。．！؟۔։።।]["'”’»›)\]』」）】]*$/u;

/** Why a sentence cannot be a point or a reason at all, in words for a reader; undefined when it can. */
export function unfitness(sentence: Sentence, article: Article, language: Language): string | undefined {
  const {text, wordCount} = sentence;
  const least = /^(?:zh|ja)$/.test(article.language) ? shortestUnspaced : shortest;
  if (wordCount < least) return 'is too short to say something';
  if (/[?？؟]["'”’»›)\]』」）】]*$/u.test(text)) return 'is a question';
  if (/[:：]["'”’»›)\]』」）】]*$/u.test(text)) return 'introduces what follows';
  if (marksEnds(article) && !end.test(text)) return 'is not a whole sentence';
  return boilerplateOf(text, language);
}

const marked = new WeakMap<Article, boolean>();

// Thai, and lists of bare phrases, do not mark the ends of sentences; there the mark tells nothing.
function marksEnds(article: Article): boolean {
  const known = marked.get(article);
  if (known !== undefined) return known;
  const {sentences} = article;
  const value = sentences.some(({text, wordCount}) => wordCount >= shortest && end.test(text));
  marked.set(article, value);
  return value;
}
