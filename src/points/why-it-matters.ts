import type {Article, Language, Reason, ReasonKind, Sentence} from '../types.js';
import type {FoundCue} from './cue-finder.js';
import {type Label, statedLabel} from './labels.js';
import {locate} from './locate.js';
import {likelihood, type ReasonWeights, reasonWorths} from './reason-worth.js';
import {type Evidence, significanceOf} from './significance.js';
import {isRepeat} from './similarity.js';
import {standalone} from './standalone.js';
import {unfitness} from './statements.js';

/** Below these likelihoods there is no bullet; words of grammar alone ("likely", "means") need more than a cue does. */
const floor = 0.25;
const cuelessFloor = 0.3;
const praiseFloor = 0.55; // "important", "faster", "security", "could": below this, most that were read by eye told no effect, or only that of a step
const secondFloor = 0.35; // the best is worth a doubt; those beside it are not
const many = 40; // sentences; among more of them some look like a reason by chance
const floorAmongMany = 0.45;
const claimFloor = 0.4; // what a point must be worth to become the reason where all others are doubtful
const doubtful = 0.45;
const unmeasuredFloor = 0.5; // for languages whose cues were read but not measured against labelled articles
const referenceFloor = 0.75; // among thousands of entries some look like a reason by chance

const stated = 10; // log-odds; more than any sum of signs, so that the author's own label wins
const underHeading = 0.1; // likelihood; a sentence below it only happens to stand under the heading: thanks, pointers
const firstUnder = 1.5; // log-odds; under "Why it matters" the claim comes first and its grounds behind it
const leaning = 0.7; // log-odds that a sentence loses for an opening that points at one not shown

interface Candidate {
  sentence: Sentence;
  text: string;
  kind: ReasonKind;
  cue: string;
  worth: number;
  /** Worth what its kind asks for. */
  firm: boolean;
}

/** The reasons of an article, and what its points keep from being one. */
export interface Reasons {
  reasons: Reason[];
  /** The point that the author calls a reason, or that is the only one; undefined where reasons are found elsewhere. */
  amongPoints: Sentence | undefined;
}

interface ReasonOptions {
  count: number;
  /** What is a point already. */
  points: readonly Sentence[];
  /** Weights to try instead of the fitted ones. */
  by?: ReasonWeights;
  /** Which sentences are wanted at all. */
  about?: (sentence: Sentence) => boolean;
  /** Takes what is too doubtful for a bullet: who says that there is no reason had better be sure. */
  doubts?: boolean;
}

/**
 * Up to `count` of the article's own sentences that answer "so what?", in reading order: those that the author labelled
 * so, then those likely enough by their wording and place. None that is a key point already or repeats one; an empty
 * list where the article gives no reason. Source of the idea: VandeHei, Allen and Schwartz 2022, Smart Brevity.
 */
export function whyItMatters(
  article: Article,
  language: Language,
  {count, points, by, about = () => true, doubts = false}: ReasonOptions,
): Reasons {
  if (count === 0) return {reasons: [], amongPoints: undefined};
  const candidates = candidatesOf(article, language, by)
    .filter(({sentence, firm}) => about(sentence) && (firm || doubts))
    .sort((left, right) => right.worth - left.worth || left.sentence.index - right.sentence.index);
  const picked = pick(candidates, points, count);
  return {
    reasons: picked
      .sort((left, right) => left.sentence.index - right.sentence.index)
      .map((candidate) => reasonOf(candidate, article)),
    amongPoints: claimOf(candidates, picked, points),
  };
}

/** A point that the author calls a reason, or that is one where all others are doubtful. */
function claimOf(
  candidates: readonly Candidate[],
  picked: readonly Candidate[],
  points: readonly Sentence[],
): Sentence | undefined {
  if (picked.some(({kind}) => kind === 'stated')) return undefined;
  const allDoubtful = picked.every(({worth}) => likelihood(worth) < doubtful);
  return candidates.find(
    ({sentence, kind, worth}) =>
      points.includes(sentence) && (kind === 'stated' || (allDoubtful && likelihood(worth) >= claimFloor)),
  )?.sentence;
}

function pick(candidates: readonly Candidate[], points: readonly Sentence[], count: number): Candidate[] {
  const picked: Candidate[] = [];
  for (const candidate of candidates) {
    if (picked.length === count) break;
    if (picked.length > 0 && likelihood(candidate.worth) < secondFloor) break;
    if (isNew(candidate, [...points, ...picked.map(({sentence}) => sentence)])) picked.push(candidate);
  }
  return picked;
}

function reasonOf({sentence, text, kind, cue, worth}: Candidate, article: Article): Reason {
  return {
    ...locate(article, sentence, text),
    kind,
    cue,
    score: Math.round(1000 * likelihood(worth)) / 1000,
    repaired: text !== sentence.text,
  };
}

function isNew({sentence}: Candidate, shown: readonly Sentence[]): boolean {
  return shown.every((other) => other !== sentence && !isRepeat(other, sentence));
}

const cache = new WeakMap<Article, readonly Candidate[]>();

/** The sentences worth a bullet, worked out once for an article, unless other weights are to be tried. */
function candidatesOf(article: Article, language: Language, by?: ReasonWeights): readonly Candidate[] {
  const known = by ? undefined : cache.get(article);
  if (known) return known;
  const found = search(article, language, by);
  if (!by) cache.set(article, found);
  return found;
}

/** Whether they can stand as one is asked last, since it costs the most. */
function search(article: Article, language: Language, by?: ReasonWeights): Candidate[] {
  const least = leastOf(article, language);
  const evidenceOf = significanceOf(article, language);
  const worths = reasonWorths(article, evidenceOf, by);
  const found: Candidate[] = [];
  for (const sentence of article.sentences) {
    const label = statedLabel(sentence, article, language);
    const own = worths[sentence.index]!;
    const worth = own + (label ? statedWorth(label, sentence, article) : 0);
    if (likelihood(worth) < least || (label?.heading && likelihood(own) < underHeading)) continue;
    const candidate = candidateOf(sentence, label, evidenceOf(sentence), worth, article, language);
    if (candidate && likelihood(candidate.worth) >= least) found.push(candidate);
  }
  return found;
}

function leastOf(article: Article, {code}: Language): number {
  if (listsFacts(article)) return referenceFloor;
  if (code !== 'en') return unmeasuredFloor;
  return article.sentences.length > many ? floorAmongMany : floor;
}

function statedWorth({heading}: Label, {index, section}: Sentence, {sections}: Article): number {
  return heading ? stated + firstUnder / (1 + index - sections[section]!.first) : stated;
}

const listLength = 60; // sentences; a short post may be half fragments and argue all the same
const statements = 0.4; // share; a change log has 0.04, a configuration reference 0.38, nearly every blog post over 0.5

/** Whether the article is a reference, a table or a change log: long, and less than half of it whole sentences. */
function listsFacts({sentences}: Article): boolean {
  if (sentences.length < listLength) return false;
  const whole = sentences.filter(({text, wordCount}) => wordCount > 4 && /[.!?…。！？]["'”’»)\]]*$/.test(text)).length;
  return whole < statements * sentences.length;
}

function candidateOf(
  sentence: Sentence,
  label: Label | undefined,
  {cues, measures}: Evidence,
  worth: number,
  article: Article,
  language: Language,
): Candidate | undefined {
  if (sentence.text.startsWith('(') || unfitness(sentence, article, language)) return undefined;
  const {text, opener} = standalone(
    label?.length ? {...sentence, text: sentence.text.slice(label.length)} : sentence,
    language,
  );
  const told: Told | undefined = label ? {kind: 'stated', cue: label.text, floor} : strongest(cues, text);
  if (!told) return undefined;
  const rest = worth - (opener ? leaning : 0);
  // What says that it matters and because of what, or stands behind a label that announces reasons, asks for no more.
  const isAnnounced = measures.has('announced') && labelled.test(text);
  const least = measures.has('argument') || isAnnounced ? floor : told.floor;
  return {sentence, text, kind: told.kind, cue: told.cue, worth: rest, firm: likelihood(rest) >= least};
}

const labelled = /^[^:]{1,60}: /; // "Control and Security Concerns: "

interface Told {
  kind: ReasonKind;
  cue: string;
  floor: number;
}

/** Signs in the order in which they name a sentence: the classes of cues, then what the words of grammar stand for. */
const kinds: readonly (readonly [sign: FoundCue['sign'], kind: ReasonKind, floor: number])[] = [
  ['consequence', 'consequence', floor],
  ['significance', 'significance', praiseFloor],
  ['risk', 'risk', floor],
  ['benefit', 'benefit', praiseFloor],
  ['who', 'who', floor],
  ['change', 'change', floor],
  ['scale', 'scale', praiseFloor],
  ['conclusion', 'conclusion', floor],
  ['future', 'future', floor],
  ['claim', 'significance', praiseFloor],
  ['effect', 'consequence', cuelessFloor],
  ['possibility', 'future', praiseFloor],
  ['stake', 'significance', praiseFloor],
];

/** Words of what can be lost that more often are about something else: user experience, a page's resources, "we need". */
const ambiguous: ReadonlySet<string> = new Set(['experience', 'resources', 'life', 'need', 'needs']);

function strongest(cues: readonly FoundCue[], text: string): Told | undefined {
  for (const [sign, kind, floor] of kinds) {
    let longest = '';
    for (const {sign: found, phrase} of cues) {
      if (found === sign && phrase.length > longest.length && !ambiguous.has(phrase)) longest = phrase;
    }
    if (longest) return {kind, cue: longest, floor};
  }
  const share = /\d[\d.,]*\s?%|[$€£¥]\s?\d[\d.,]*/.exec(text)?.[0];
  return share ? {kind: 'scale', cue: share, floor: cuelessFloor} : undefined;
}
