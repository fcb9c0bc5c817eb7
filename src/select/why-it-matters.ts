import {isMeasured} from '../language/index.js';
import type {FoundCue} from '../score/index.js';
import {
  type Evidence,
  type Label,
  likelihood,
  mannerOf,
  type ReasonWeights,
  reasonWorths,
  significanceOf,
  statedLabel,
} from '../score/index.js';
import type {Analysis, Article, Language, Reason, ReasonKind, Sentence} from '../types.js';
import {locate} from './locate.js';
import {isRepeat} from './similarity.js';
import {standalone} from './standalone.js';
import {unfitnessIn} from './statements.js';

/*
 * What a bullet has to be worth, in log-odds: the first, and those beside it, where the best is worth a doubt. Chosen by
 * hand on a grid, every source judged by weights fitted without it: the fewest bullets on the posts read by eye are
 * noise (21 %; 33 % before posts and reports were told apart) while as many of the labelled articles, most of them
 * reports, are hit as before. It costs: half of these posts have no bullet, and of the weak ones in posts that look
 * like a report two in five are noise. `leaning` is what a sentence loses for an opening that points at one not shown:
 * in posts that nobody had read, five of eight such bullets were noise; up to 2 no labelled article is lost.
 */
const ofPosts = {first: 0.35, next: 0.8, leaning: 2};
const ofReports = {first: -0.65, next: -0.5, leaning: 0.35};
const whole = 0.7; // how far an article is a report when it is treated as one; of 0.5 to 1 the one that loses no labelled article with the least noise

const least = 0.25; // likelihood; below it a sentence is not even a doubtful reason
const claimFloor = 0.35; // what a point must be worth to become the reason where all others are doubtful
const doubtful = 0.45;
const unmeasuredFloor = 0.5; // for languages whose cues were read but not measured against labelled articles
const referenceFloor = 0.75; // among thousands of entries some look like a reason by chance

const stated = 10; // log-odds; more than any sum of signs, so that the author's own label wins
const underHeading = 0.1; // likelihood; a sentence below it only happens to stand under the heading: thanks, pointers
const behindLabel = 0.2; // the same behind "TL;DR" and the like; of the six below it that were read, five were noise
const firstUnder = 1.5; // log-odds; under "Why it matters" the claim comes first and its grounds behind it

/** A sentence that is worth a bullet, or may be. */
export interface ReasonCandidate {
  sentence: Sentence;
  text: string;
  kind: ReasonKind;
  cue: string;
  worth: number;
  /** Worth a bullet. */
  firm: boolean;
  /** Worth one beside a better one. */
  strong: boolean;
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
  all: readonly ReasonCandidate[],
  {count, points, about = () => true, doubts = false}: ReasonOptions,
): Reasons {
  if (count === 0) return {reasons: [], amongPoints: undefined};
  const candidates = all
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
  candidates: readonly ReasonCandidate[],
  picked: readonly ReasonCandidate[],
  points: readonly Sentence[],
): Sentence | undefined {
  if (picked.some(({kind}) => kind === 'stated')) return undefined;
  const allDoubtful = picked.every(({worth}) => likelihood(worth) < doubtful);
  return candidates.find(
    ({sentence, kind, worth}) =>
      points.includes(sentence) && (kind === 'stated' || (allDoubtful && likelihood(worth) >= claimFloor)),
  )?.sentence;
}

function pick(candidates: readonly ReasonCandidate[], points: readonly Sentence[], count: number): ReasonCandidate[] {
  const picked: ReasonCandidate[] = [];
  for (const candidate of candidates) {
    if (picked.length === count) break;
    if (picked.length > 0 && !candidate.strong) continue;
    if (isNew(candidate, [...points, ...picked.map(({sentence}) => sentence)])) picked.push(candidate);
  }
  return picked;
}

function reasonOf({sentence, text, kind, cue, worth}: ReasonCandidate, article: Article): Reason {
  return {
    ...locate(article, sentence, text),
    kind,
    cue,
    score: Math.round(1000 * likelihood(worth)) / 1000,
    repaired: text !== sentence.text,
  };
}

function isNew({sentence}: ReasonCandidate, shown: readonly Sentence[]): boolean {
  return shown.every((other) => other !== sentence && !isRepeat(other, sentence));
}

/**
 * The sentences that may be worth a bullet; `by` are weights to try instead of the fitted ones. Whether they can stand
 * as one is asked last, since it costs the most.
 */
export function reasonCandidates(analysis: Analysis, by?: ReasonWeights): ReasonCandidate[] {
  const {article, language} = analysis;
  const floors = floorsOf(analysis);
  const evidenceOf = significanceOf(analysis);
  const unfitness = unfitnessIn(analysis);
  const worths = reasonWorths(article, evidenceOf, by);
  const found: ReasonCandidate[] = [];
  for (const sentence of article.sentences) {
    const label = statedLabel(sentence, article, language);
    const own = worths[sentence.index]!;
    const worth = own + (label ? statedWorth(label, sentence, article) : 0);
    if (likelihood(worth) < floors.least || (label?.doubtful && likelihood(own) < leastUnder(label))) continue;
    if (sentence.text.startsWith('(') || unfitness(sentence)) continue;
    const candidate = candidateOf(sentence, label, evidenceOf(sentence), worth, floors, language);
    if (candidate && likelihood(candidate.worth) >= floors.least) found.push(candidate);
  }
  return found;
}

interface Floors {
  /** Likelihood. */
  least: number;
  /** Log-odds. */
  first: number;
  next: number;
  leaning: number;
}

function floorsOf(analysis: Analysis): Floors {
  const {article, language} = analysis;
  if (listsFacts(article)) return sameFloors(referenceFloor);
  if (!isMeasured(language.code)) return sameFloors(unmeasuredFloor);
  const {report} = mannerOf(analysis);
  const share = Math.min(1, report / whole);
  const between = (post: number, other: number): number => post + share * (other - post);
  return {
    least,
    first: between(ofPosts.first, ofReports.first),
    next: between(ofPosts.next, ofReports.next),
    leaning: between(ofPosts.leaning, ofReports.leaning),
  };
}

function sameFloors(likely: number): Floors {
  const odds = Math.log(likely / (1 - likely));
  return {least: likely, first: odds, next: odds, leaning: ofPosts.leaning};
}

function leastUnder({heading}: Label): number {
  return heading ? underHeading : behindLabel;
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
  {first, next, leaning}: Floors,
  language: Language,
): ReasonCandidate | undefined {
  const {text, opener} = standalone(
    label?.length ? {...sentence, text: sentence.text.slice(label.length)} : sentence,
    language,
  );
  const told: Told | undefined = label ? {kind: 'stated', cue: label.text} : strongest(cues, text);
  if (!told) return undefined;
  const rest = worth - (opener ? leaning : 0);
  // What says that it matters and because of what, or stands behind a label that announces reasons, asks for no more.
  const argued = measures.has('argument') || measures.has('announces');
  return {
    sentence,
    text,
    kind: told.kind,
    cue: told.cue,
    worth: rest,
    firm: argued || rest >= first,
    strong: argued || rest >= next,
  };
}

interface Told {
  kind: ReasonKind;
  cue: string;
}

/** Signs in the order in which they name a sentence: the classes of cues, then what the words of grammar stand for. */
const kinds: readonly (readonly [sign: FoundCue['sign'], kind: ReasonKind])[] = [
  ['consequence', 'consequence'],
  ['significance', 'significance'],
  ['risk', 'risk'],
  ['benefit', 'benefit'],
  ['who', 'who'],
  ['change', 'change'],
  ['scale', 'scale'],
  ['conclusion', 'conclusion'],
  ['future', 'future'],
  ['claim', 'significance'],
  ['effect', 'consequence'],
  ['possibility', 'future'],
  ['stake', 'significance'],
];

/** Words of what can be lost that more often are about something else: user experience, a page's resources, "we need". */
const ambiguous: ReadonlySet<string> = new Set(['experience', 'resources', 'life', 'need', 'needs']);

function strongest(cues: readonly FoundCue[], text: string): Told | undefined {
  for (const [sign, kind] of kinds) {
    let longest = '';
    for (const {sign: found, phrase} of cues) {
      if (found === sign && phrase.length > longest.length && !ambiguous.has(phrase)) longest = phrase;
    }
    if (longest) return {kind, cue: longest};
  }
  const share = /\d[\d.,]*\s?%|[$€£¥]\s?\d[\d.,]*/.exec(text)?.[0];
  return share ? {kind: 'scale', cue: share} : undefined;
}
