import {phraseMatcher} from '../language/index.js';
import type {Article, Language, Reason, ReasonKind, Score, Sentence} from '../types.js';
import {locate} from './locate.js';
import {overlap, repeats} from './similarity.js';
import {standalone} from './standalone.js';
import {unfitness} from './statements.js';

type CueClass = Exclude<ReasonKind, 'stated'>;

/** What each class of cue is worth; common words (change, future) count only beside other evidence. */
const classWeights: Readonly<Record<CueClass, number>> = {
  significance: 1,
  consequence: 0.8,
  risk: 0.7,
  benefit: 0.7,
  who: 0.5,
  change: 0.4,
  scale: 0.3,
  conclusion: 0.6,
  future: 0.3,
};

const floor = 0.75; // below it a sentence has one weak cue, which is no reason

interface Candidate {
  sentence: Sentence;
  text: string;
  kind: ReasonKind;
  cue: string;
  worth: number;
}

/**
 * Up to `count` of the article's own sentences that answer "so what?": significance, consequence, risk, benefit,
 * change, who is affected, scale. None that is a key point already; an empty list where the article gives no reason.
 */
export function whyItMatters(
  article: Article,
  scores: readonly Score[],
  language: Language,
  {count, points}: {count: number; points: readonly Sentence[]},
): Reason[] {
  const candidates = article.sentences
    .map((sentence) => candidateOf(sentence, article, scores[sentence.index]!, language))
    .filter((candidate) => candidate !== undefined)
    .sort((left, right) => right.worth - left.worth || left.sentence.index - right.sentence.index);
  const picked: Candidate[] = [];
  for (const candidate of candidates) {
    if (picked.length === count) break;
    const shown = [...points, ...picked.map(({sentence}) => sentence)];
    if (
      shown.every((other) => other !== candidate.sentence && overlap(other.terms, candidate.sentence.terms) <= repeats)
    ) {
      picked.push(candidate);
    }
  }
  const best = candidates[0]?.worth ?? 1;
  return picked
    .sort((left, right) => left.sentence.index - right.sentence.index)
    .map(({sentence, text, kind, cue, worth}) => ({
      ...locate(article, sentence, text),
      kind,
      cue,
      score: Math.round((1000 * worth) / best) / 1000,
    }));
}

function candidateOf(sentence: Sentence, article: Article, score: Score, language: Language): Candidate | undefined {
  if (unfitness(sentence, article, language)) return undefined;
  const {text, opener} = standalone(sentence, language);
  const found = cuesOf(sentence, article, language);
  const [strongest] = found;
  if (!strongest) return undefined;
  const worth = found.reduce((sum, {weight}) => sum + weight, 0) + 0.2 * score.total - (opener ? 0.3 : 0);
  return worth >= floor ? {sentence, text, kind: strongest.kind, cue: strongest.cue, worth} : undefined;
}

/** The cues of a sentence, strongest first; labels and headings that announce reasons among them. */
function cuesOf(
  sentence: Sentence,
  article: Article,
  language: Language,
): {kind: ReasonKind; cue: string; weight: number}[] {
  const found: {kind: ReasonKind; cue: string; weight: number}[] = [];
  const label = article.blocks[sentence.block]!.label;
  const isWhy = phraseMatcher(language.labels.why);
  if (label && isWhy(label)) found.push({kind: 'stated', cue: label, weight: 3});
  const heading = article.sections[sentence.section]!.heading;
  if (heading && isWhy(heading)) found.push({kind: 'stated', cue: heading, weight: 1});
  for (const [kind, weight] of Object.entries(classWeights) as [CueClass, number][]) {
    const cue = phraseMatcher(language.cues[kind] ?? none)(sentence.text);
    if (cue) found.push({kind, cue, weight});
  }
  return found.sort((left, right) => right.weight - left.weight);
}

const none: readonly string[] = [];
