import {countTerms, distinctTerms, termNumbers} from '../text/index.js';
import type {Analysis, Sentence, TermIndex} from '../types.js';
import {lacksSpeaker, standalone} from './standalone.js';
import {isFragment, unfitnessIn} from './statements.js';

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

/** Sorts an article's sentences into candidates for points and others. */
export function candidatesOf(analysis: Analysis): Candidates {
  const {sentences} = analysis.article;
  const {termIndex} = analysis.vectors;
  const title = termNumbers(termIndex, analysis.titleTerms);
  const unfitness = unfitnessIn(analysis);
  const candidates: Candidate[] = [];
  const unfit = new Map<Sentence, string>();
  for (const sentence of sentences) {
    const because =
      unfitness(sentence) ?? (restates(sentence.index, title, termIndex) ? 'only restates the title' : undefined);
    if (because) unfit.set(sentence, because);
    else candidates.push(candidateOf(sentence, analysis));
  }
  // An article without one whole statement still shows its best fragments: a list of features, a caption.
  if (candidates.length === 0) {
    for (const sentence of sentences.filter((sentence) => isFragment(sentence, unfit.get(sentence), analysis))) {
      candidates.push({sentence, text: sentence.text, repaired: false, form: 'fragment', opener: ''});
    }
  }
  return {candidates, unfit};
}

function candidateOf(sentence: Sentence, {language, tokens}: Analysis): Candidate {
  const {text, repaired, opener} = standalone(sentence, language, tokens[sentence.index]);
  const form = opener?.kind ?? (lacksSpeaker(text, language) ? 'quotation' : 'standing');
  return {sentence, text, repaired, form, opener: opener?.text ?? ''};
}

const mostAdded = 1; // terms that a sentence may add to the title and still say nothing new
const leastShared = 2; // terms in common below which a match with a title is chance

function restates(sentence: number, title: ReadonlySet<number>, index: TermIndex): boolean {
  if (title.size < leastShared) return false;
  const common = countTerms(index, sentence, (term) => title.has(term));
  return common >= leastShared && distinctTerms(index, sentence) - common <= mostAdded;
}
