import {
  countTerms,
  distinctTerms,
  numbersOf,
  openerIn,
  sentencePieces,
  type TermIndex,
  termIndexOf,
  terms,
} from '../text/index.js';
import type {Article, Language, Sentence} from '../types.js';
import {lacksSpeaker} from './quotations.js';
import {standalone} from './standalone.js';
import {isFragment, unfitness} from './statements.js';

/** A sentence that may become a point, in the form in which it would be shown. */
export interface Candidate {
  sentence: Sentence;
  text: string;
  repaired: boolean;
  /**
   * How well it stands alone: 'standing'; 'pronoun' when it opens with a word whose referent is elsewhere;
   * 'connective' when the other half of its connective is missing; 'quotation' when it does not name who speaks;
   * 'fragment' when it is no whole statement.
   */
  form: 'standing' | 'pronoun' | 'connective' | 'quotation' | 'fragment';
  /** The opening words that point back; '' when there are none. */
  opener: string;
}

/** What an article offers for its points, whatever the scores: the candidates, and why each other sentence is none. */
export interface Candidates {
  candidates: Candidate[];
  unfit: ReadonlyMap<Sentence, string>;
}

const cache = new WeakMap<Article, Candidates>();

/** Sorts an article's sentences into candidates for points and others; worked out once for an article. */
export function candidatesOf(article: Article, language: Language): Candidates {
  let candidates = cache.get(article);
  if (!candidates) {
    candidates = sort(article, language);
    cache.set(article, candidates);
  }
  return candidates;
}

function sort(article: Article, language: Language): Candidates {
  const index = termIndexOf(article);
  const title = numbersOf(index, titleTerms(article, language));
  const candidates: Candidate[] = [];
  const unfit = new Map<Sentence, string>();
  for (const sentence of article.sentences) {
    const reason =
      unfitness(sentence, article, language) ??
      (restates(sentence.index, title, index) ? 'only restates the title' : undefined);
    if (reason) unfit.set(sentence, reason);
    else candidates.push(candidateOf(sentence, article, language));
  }
  // An article without one whole statement still shows its best fragments: a list of features, a caption.
  if (candidates.length === 0) {
    for (const sentence of article.sentences.filter((sentence) => isFragment(sentence, article, language))) {
      candidates.push({sentence, text: sentence.text, repaired: false, form: 'fragment', opener: ''});
    }
  }
  return {candidates, unfit};
}

function candidateOf(sentence: Sentence, article: Article, language: Language): Candidate {
  const found = openerIn(sentencePieces(article)(sentence), language);
  const {text, repaired, opener} = standalone(sentence, language, found ?? null);
  const form = opener?.kind ?? (lacksSpeaker(text, language) ? 'quotation' : 'standing');
  return {sentence, text, repaired, form, opener: opener?.text ?? ''};
}

function titleTerms({title, titleOrigin}: Article, language: Language): ReadonlySet<string> {
  return new Set(titleOrigin === 'file-name' ? [] : terms(title, language));
}

const added = 1; // terms that a sentence may add to the title and still say nothing new
const shared = 2; // terms in common below which a match with a title is chance

function restates(sentence: number, title: ReadonlySet<number>, index: TermIndex): boolean {
  if (title.size < shared) return false;
  const common = countTerms(index, sentence, (term) => title.has(term));
  return common >= shared && distinctTerms(index, sentence) - common <= added;
}
