import {isMeasured} from '../language/index.js';
import {entriesIn, reasonLabelOf} from '../score/index.js';
import {
  type Analysis,
  type CueClass,
  cueClasses,
  type FoundPhrase,
  type Language,
  type PhraseList,
  type Reason,
  type ReasonKind,
  type Score,
  type Sentence,
} from '../types.js';
import type {Candidate} from './candidates.js';
import {pointOf} from './point.js';
import {standalone} from './standalone.js';

// Counted on the 717 graded articles: it silences none of them, held out or not.
const floor = 3; // total below which a sentence is no reason

/**
 * The candidates that answer "so what?" at all. Source of the idea: VandeHei, Allen and Schwartz 2022, Smart Brevity.
 */
export function possibleReasons(
  {language}: Analysis,
  candidates: readonly Candidate[],
  scores: readonly Score[],
): readonly Candidate[] {
  // Elsewhere totals are lower, since there are fewer words whose weight is known.
  if (!isMeasured(language.code)) return candidates;
  return candidates.filter(({sentence}) => isReason(scores[sentence.index]!));
}

/** Whether a sentence could be a reason, were it not shown as a point. */
export function isReason({total}: Pick<Score, 'total'>): boolean {
  return total >= floor;
}

/** A reason in the form in which it is shown: without the author's label, and with the words that gave it away. */
export function reasonOf(analysis: Analysis, scores: readonly Score[]): (candidate: Candidate) => Reason {
  const {article, language} = analysis;
  const toPoint = pointOf(analysis, scores);
  return (candidate) => {
    const {sentence, text} = candidate;
    const label = reasonLabelOf(sentence, article, language);
    const shown = label?.length ? standalone({text: sentence.text.slice(label.length)}, language).text : text;
    return {
      ...toPoint({...candidate, text: shown, repaired: shown !== sentence.text}),
      ...(label ? {kind: 'stated', cue: label.text} : cueOf(sentence, analysis, scores)),
    };
  };
}

/** What else than a class of cues speaks of a kind. */
const reasonKinds: Readonly<Partial<Record<PhraseList, CueClass>>> = {
  stake: 'significance',
  bonus: 'conclusion',
  ability: 'future',
  comparison: 'benefit',
  people: 'who',
  negation: 'risk',
};

function reasonKindOf(list: PhraseList): CueClass | undefined {
  return reasonKinds[list] ?? cueClasses.find((name) => name === list);
}

/** The phrase of a list, or the entry of the lexicon, that weighs most; the kind is that of the heaviest list. */
function cueOf(sentence: Sentence, analysis: Analysis, scores: readonly Score[]): {kind: ReasonKind; cue: string} {
  const {shares} = scores[sentence.index]!;
  const weigh = ({list}: FoundPhrase): number => shares[list] ?? 0;
  const found = analysis.phrases[sentence.index]!.filter(({list}) => reasonKindOf(list) !== undefined).toSorted(
    (left, right) => weigh(right) - weigh(left) || right.phrase.length - left.phrase.length,
  );
  const kind = found[0] ? reasonKindOf(found[0].list)! : 'significance';
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
  return word !== '#' && word !== '^' && !stopWords.has(word);
}
