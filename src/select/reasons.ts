import {isMeasured} from '../language/index.js';
import {entriesIn, reasonLabelOf} from '../score/index.js';
import type {
  Analysis,
  CueClass,
  FoundPhrase,
  Language,
  PhraseList,
  Reason,
  ReasonKind,
  Score,
  Sentence,
} from '../types.js';
import type {Candidate} from './candidates.js';
import {choose} from './choose.js';
import {locate} from './locate.js';
import {repeatsAsReason} from './similarity.js';
import {standalone} from './standalone.js';

/**
 * Totals below which a sentence is no reason, and none beside a better one. Counted on the 717 graded articles: the first
 * silences none of them, and both together leave six with fewer than three reasons.
 */
const floor = {first: 3, next: 3.6};

/**
 * Up to `count` of an article's own sentences that answer "so what?", best first: the first wherever there is one at all,
 * the others where they are worth it. None that is shown already or repeats what is. Source of the idea: VandeHei, Allen
 * and Schwartz 2022, Smart Brevity.
 */
export function chooseReasons(
  {language}: Analysis,
  candidates: readonly Candidate[],
  scores: readonly Score[],
  worth: (sentence: Sentence) => number,
  count: number,
  shown: readonly Sentence[] = [],
): Candidate[] {
  const chosen = choose(candidates, worth, count, {shown, share: repeatsAsReason});
  // Elsewhere totals are lower, since there are fewer words whose weight is known.
  if (!isMeasured(language.code)) return chosen;
  return chosen.filter(({sentence}, rank) => scores[sentence.index]!.total >= (rank === 0 ? floor.first : floor.next));
}

/** Whether a sentence would be a reason, were it not shown as a point. */
export function isReason({total}: Pick<Score, 'total'>): boolean {
  return total >= floor.next;
}

/** A reason in the form in which it is shown: without the author's label, and with the words that gave it away. */
export function reasonOf(
  analysis: Analysis,
  scores: readonly Score[],
): (candidate: Candidate, scale: (total: number) => number) => Reason {
  const {article, language} = analysis;
  return ({sentence, text}, scale) => {
    const label = reasonLabelOf(sentence, article, language);
    const shown = label?.length ? standalone({text: sentence.text.slice(label.length)}, language).text : text;
    return {
      ...locate(article, sentence, shown),
      score: scale(scores[sentence.index]!.total),
      repaired: shown !== sentence.text,
      ...(label ? {kind: 'stated', cue: label.text} : cueOf(sentence, analysis, scores)),
    };
  };
}

/** What else than a class of cues speaks of a kind. */
const kinds: Readonly<Partial<Record<PhraseList, CueClass>>> = {
  claim: 'significance',
  stake: 'significance',
  bonus: 'conclusion',
  effect: 'consequence',
  result: 'consequence',
  ground: 'consequence',
  possibility: 'future',
  ability: 'future',
  gain: 'benefit',
  help: 'benefit',
  comparison: 'benefit',
  degree: 'scale',
  people: 'who',
  wholes: 'who',
  condition: 'risk',
  negation: 'risk',
};

function kindOf(list: PhraseList): CueClass | undefined {
  return kinds[list] ?? classes.find((name) => name === list);
}

const classes: readonly CueClass[] = [
  'consequence',
  'significance',
  'risk',
  'benefit',
  'who',
  'change',
  'scale',
  'conclusion',
  'future',
];

/** The phrase of a list, or the entry of the lexicon, that weighs most; the kind is that of the heaviest list. */
function cueOf(sentence: Sentence, analysis: Analysis, scores: readonly Score[]): {kind: ReasonKind; cue: string} {
  const {shares} = scores[sentence.index]!;
  const weigh = ({list}: FoundPhrase): number => shares[list] ?? 0;
  const found = analysis.phrases[sentence.index]!.filter(({list}) => kindOf(list) !== undefined).toSorted(
    (left, right) => weigh(right) - weigh(left) || right.phrase.length - left.phrase.length,
  );
  const kind = found[0] ? kindOf(found[0].list)! : 'significance';
  const entries = entriesIn(sentence.index, analysis).toSorted(
    (left, right) => right.entry.reasons - left.entry.reasons,
  );
  // A lone "is" or "not" may weigh most, and yet tells a reader nothing.
  const best = entries.find(({entry}) => entry.form.split(' ').some((word) => isContent(word, analysis.language)));
  const isEntry = best !== undefined && (!found[0] || best.entry.reasons > weigh(found[0]));
  if (isEntry) return {kind, cue: sentence.text.slice(best.start, best.end)};
  return {kind, cue: found[0]?.phrase ?? ''};
}

function isContent(word: string, {stopWords}: Language): boolean {
  return word !== '#' && !stopWords.has(word);
}
