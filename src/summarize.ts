import {analyze} from './analysis.js';
import {supportedLanguages} from './language/index.js';
import {type Settings, settingsOf} from './options.js';
import {scoreSentences} from './score/index.js';
import {
  type Candidates,
  candidatesOf,
  focusMeasures,
  focusScores,
  type KeyPoints,
  keyPoints,
  type ReasonCandidate,
  type Reasons,
  reasonCandidates,
  sectionPoints,
  whyItMatters,
} from './select/index.js';
import {counted, joinSentences, readingSeconds, readingTime} from './text/index.js';
import {horizon, keyphrases, topic} from './topics/index.js';
import type {
  Analysis,
  Article,
  ExplainedSentence,
  Options,
  Score,
  Sentence,
  Summary,
  TextSection,
  Warning,
} from './types.js';

/**
 * Summarizes one article: key points and reasons in its own words, with their places, its reading time and topic.
 * Takes bytes or text; the same input gives the same summary, everywhere. Rejects with a BriefError where the input
 * is empty, binary or not decodable, or an option cannot be meant.
 */
export async function summarize(input: string | Uint8Array, options: Options = {}): Promise<Summary> {
  settingsOf(options); // a call that cannot be meant is refused before the article is looked at
  return summarizeAnalysis(await analyze(input, options), options);
}

/** The same for an article that has been analyzed, and perhaps searched for reasons. */
export function summarizeAnalysis(
  analysis: Analysis,
  options: Options = {},
  reasonable?: readonly ReasonCandidate[],
): Summary {
  const {article} = analysis;
  const given = settingsOf(options);
  const isArticle = !article.warnings.some(({code}) => code === 'not-an-article');
  // Nothing is made up of what has no points to make.
  const settings = isArticle ? given : {...given, points: 0, why: 0};
  const focus = options.focus === undefined ? undefined : focusMeasures(analysis, options.focus);
  const plain = scoreSentences(analysis);
  const scores = focus ? focusScores(plain, focus) : plain;
  const candidates: AllCandidates = {
    forPoints: candidatesOf(analysis),
    forReasons: reasonable ?? (settings.why > 0 ? reasonCandidates(analysis) : []),
  };
  const {points, verdicts, reasons} = pointsAndReasons(article, candidates, settings, {scores, focus});
  const phrases = keyphrases(analysis);
  const outline = options.sections ? sectionPoints(article, candidates.forPoints, scores) : undefined;
  return {
    schemaVersion: 1,
    source: {path: options.path ?? null, format: article.format, bytes: article.bytes},
    title: article.title,
    language: article.language,
    readingTime: readingTime(article, settings.wordsPerMinute),
    keyPoints: points,
    ...(settings.limit ? {paragraph: joinSentences(points.map(({text}) => text))} : {}),
    whyItMatters: reasons,
    topic: topic(analysis, phrases, options.topics),
    horizon: horizon(analysis),
    keyphrases: phrases,
    sections: article.sections.map(({index, heading, depth, position, words, characters}) => ({
      heading: heading || null,
      depth,
      line: position.line,
      words: words + characters,
      seconds: readingSeconds(words, characters, settings.wordsPerMinute),
      ...(outline ? {point: outline[index] ?? null} : {}),
    })),
    warnings: [
      ...article.warnings,
      ...unknownLanguage(article),
      ...(options.focus !== undefined && !focus ? [outOfFocus(options.focus)] : []),
      ...shortfalls(article, points.length, settings),
      ...(reasons.length === 0 && settings.why > 0 ? [silence(candidates.forReasons)] : []),
    ],
    ...(options.explain
      ? {explanation: verdicts().map((verdict) => explain(isArticle ? verdict : {...verdict, because: notAnArticle}))}
      : {}),
    ...(options.text ? {text: textOf(article, verdicts())} : {}),
  };
}

const notAnArticle = 'the file is no article';

/** What an article offers for its points and for its reasons. */
interface AllCandidates {
  forPoints: Candidates;
  forReasons: readonly ReasonCandidate[];
}

/**
 * Points come first; a sentence that is the only reason of the article is better shown as one, where it answers "so
 * what?", if another can take its place among the points.
 */
function pointsAndReasons(
  article: Article,
  {forPoints, forReasons}: AllCandidates,
  {points, why, limit}: Settings,
  {scores, focus}: {scores: readonly Score[]; focus: readonly number[] | undefined},
): KeyPoints & Reasons {
  const about = ({index}: Sentence): boolean => focus?.[index] !== 0;
  const first = keyPoints(article, forPoints, scores, points, {limit, about});
  const reasons = whyItMatters(article, forReasons, {count: why, points: first.sentences, about});
  if (!reasons.amongPoints) return {...first, ...reasons};
  const second = keyPoints(article, forPoints, scores, points, {except: reasons.amongPoints, limit, about});
  if (second.points.length < first.points.length) return {...first, ...reasons};
  return {...second, ...whyItMatters(article, forReasons, {count: why, points: second.sentences, about})};
}

type Verdict = ReturnType<KeyPoints['verdicts']>[number];

function explain({score, picked, because}: Verdict): ExplainedSentence {
  const {text, position} = score.sentence;
  const shares = Object.fromEntries(Object.entries(score.shares).map(([id, share]) => [id, fourDecimals(share)]));
  // The sum of what is shown, so that a reader who adds up the shares finds the total.
  const total = fourDecimals(Object.values(shares).reduce((sum, share) => sum + share, 0));
  return {text, line: position.line, column: position.column, total, shares, picked, because};
}

function textOf({sections, blocks}: Article, verdicts: readonly Verdict[]): TextSection[] {
  const inOrder = [...verdicts].sort((left, right) => left.score.sentence.index - right.score.sentence.index);
  const sentences = inOrder.map(explain);
  const text = sections.map(({heading, depth}): TextSection => ({heading: heading || null, depth, blocks: []}));
  for (const {section, kind, label, first, count} of blocks) {
    text[section]!.blocks.push({kind, label, sentences: sentences.slice(first, first + count)});
  }
  return text;
}

function fourDecimals(value: number): number {
  return Math.round(value * 10_000) / 10_000 || 0; // no -0
}

function unknownLanguage({language, sentences}: Article): Warning[] {
  if (sentences.length === 0 || supportedLanguages.some((code) => code === language)) return [];
  const which =
    language === 'und' ? 'the language could not be told' : `there are no word lists for the language "${language}"`;
  return [{code: 'language', message: `${which}; sentences are scored by place and repetition alone`, line: 1}];
}

function outOfFocus(focus: string): Warning {
  const message = `the article says nothing about "${focus}"; these are its points on everything`;
  return {code: 'focus', message, line: 1};
}

function shortfalls(article: Article, given: number, {points: wanted, limit}: Settings): Warning[] {
  if (article.sentences.length === 0)
    return [{code: 'no-prose', message: 'the article has no prose to summarize', line: 1}];
  if (given >= wanted || (limit && given > 0)) return [];
  if (limit)
    return [{code: 'limit', message: `no sentence that is worth a point fits into ${inWords(limit)}`, line: 1}];
  if (given === 0) return [{code: 'no-points', message: 'no sentence is worth a point', line: 1}];
  const found = given === 1 ? 'only 1 sentence is' : `only ${given} sentences are`;
  return [{code: 'few-points', message: `${found} worth a point; ${wanted} were asked for`, line: 1}];
}

function inWords({words, characters}: NonNullable<Settings['limit']>): string {
  const limits = [words && counted(words, 'word'), characters && counted(characters, 'character')];
  return limits.filter(Boolean).join(' and ');
}

/** Where reasons were left out as points already, the page must not say that the article gives none. */
function silence(candidates: readonly ReasonCandidate[]): Warning {
  const message = candidates.some(({firm}) => firm)
    ? 'the reasons are among the points'
    : 'the article gives no reason why it matters';
  return {code: 'no-reason', message, line: 1};
}
