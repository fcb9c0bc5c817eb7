import {analyze} from './analysis.js';
import {supportedLanguages} from './language/index.js';
import {limitInWords, type Options, type Settings, settingsOf} from './options.js';
import {entriesIn, scoreSentences} from './score/index.js';
import {candidatesOf, focusMeasures, focusScores, sectionPoints, select, type Verdict} from './select/index.js';
import {joinSentences, readingSeconds, readingTime} from './text/index.js';
import {horizon, keyphrases, topic} from './topics/index.js';
import type {Analysis, Article, ExplainedSentence, Question, Summary, TextSection, Warning} from './types.js';

/**
 * Summarizes one article: key points and reasons in its own words, with their places, its reading time and topic.
 * Takes bytes or text; the same input gives the same summary, everywhere. Rejects with a BriefError where the input
 * is empty, binary or not decodable, or an option cannot be meant.
 */
export async function summarize(input: string | Uint8Array, options: Options = {}): Promise<Summary> {
  settingsOf(options); // a call that cannot be meant is refused before the article is looked at
  return summarizeAnalysis(await analyze(input, options), options);
}

/** The same for an article that has been analyzed. */
export function summarizeAnalysis(analysis: Analysis, options: Options = {}): Summary {
  const {article} = analysis;
  const given = settingsOf(options);
  const isArticle = !article.warnings.some(({code}) => code === 'not-an-article');
  // Nothing is made up of what has no points to make.
  const settings = isArticle ? given : {...given, points: 0, why: 0};
  const focus = options.focus === undefined ? undefined : focusMeasures(analysis, options.focus);
  const plain = scoreSentences(analysis);
  const scores = focus ? {points: focusScores(plain.points, focus), reasons: focusScores(plain.reasons, focus)} : plain;
  const candidates = candidatesOf(analysis);
  const {points, reasons, verdicts} = select(analysis, candidates, scores, {
    points: settings.points,
    reasons: settings.why,
    limit: settings.limit,
    about: ({index}) => focus?.[index] !== 0,
  });
  const phrases = keyphrases(analysis);
  const outline = options.sections ? sectionPoints(analysis, candidates, scores.points) : undefined;
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
      ...fewPointsWarnings(article, points.length, settings),
      ...(reasons.length === 0 && settings.why > 0 ? [noReason] : []),
    ],
    ...(options.explain ? {explanation: bestFirst(explain(analysis, verdicts(), isArticle))} : {}),
    ...(options.text ? {text: textSections(article, explain(analysis, verdicts(), isArticle))} : {}),
  };
}

const notAnArticle = 'the file is no article';
const noReason: Warning = {code: 'no-reason', message: 'no sentence says why it matters', line: 1};

/** What each sentence scored for both questions and what became of it, in their order. */
function explain(
  analysis: Analysis,
  verdicts: Record<Question, readonly Verdict[]>,
  isArticle: boolean,
): ExplainedSentence[] {
  return analysis.article.sentences.map(({index, text, position: {line, column}}) => {
    const entries = entriesIn(index, analysis);
    const answer = (question: Question) => {
      const {score, picked, because} = verdicts[question][index]!;
      const shares = Object.fromEntries(Object.entries(score.shares).map(([id, share]) => [id, fourDecimals(share)]));
      return {
        // The sum of what is shown, so that a reader who adds up the shares finds the total.
        total: fourDecimals(Object.values(shares).reduce((sum, share) => sum + share, 0)),
        shares,
        words: entries
          .toSorted((left, right) => Math.abs(right.entry[question]) - Math.abs(left.entry[question]))
          .slice(0, mostWords)
          .map(({start, end}) => text.slice(start, end)),
        picked,
        because: isArticle ? because : notAnArticle,
      };
    };
    return {text, line, column, ...answer('points'), reason: answer('reasons')};
  });
}

const mostWords = 3; // of the lexicon, beside its share

function bestFirst(explained: readonly ExplainedSentence[]): ExplainedSentence[] {
  return explained.toSorted((left, right) => right.total - left.total);
}

function textSections({sections, blocks}: Article, sentences: readonly ExplainedSentence[]): TextSection[] {
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

function fewPointsWarnings(article: Article, given: number, {points: wanted, limit}: Settings): Warning[] {
  if (article.sentences.length === 0)
    return [{code: 'no-prose', message: 'the article has no prose to summarize', line: 1}];
  if (given >= wanted || (limit && given > 0)) return [];
  if (limit)
    return [{code: 'limit', message: `no sentence that is worth a point fits into ${limitInWords(limit)}`, line: 1}];
  if (given === 0) return [{code: 'no-points', message: 'no sentence is worth a point', line: 1}];
  const found = given === 1 ? 'only 1 sentence is' : `only ${given} sentences are`;
  return [{code: 'few-points', message: `${found} worth a point; ${wanted} were asked for`, line: 1}];
}
