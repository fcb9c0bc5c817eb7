import {analyze} from './analysis.js';
import {bestFirst, explain, textSections} from './explanation.js';
import {type Options, settingsOf} from './options.js';
import {isArticle} from './read/index.js';
import {scoreSentences} from './score/index.js';
import {candidatesOf, focusMeasures, focusScores, sectionPoints, select} from './select/index.js';
import {joinSentences, readingSeconds, readingTime} from './text/index.js';
import {horizon, keyphrases, topic} from './topics/index.js';
import type {Analysis, Summary} from './types.js';
import {warningsOf} from './warnings.js';

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
  // Nothing is made up of what has no points to make.
  const settings = isArticle(article) ? given : {...given, points: 0, why: 0};
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
  const explained = options.explain || options.text ? explain(analysis, verdicts()) : [];
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
    warnings: warningsOf({
      article,
      settings,
      unmetFocus: focus ? undefined : options.focus,
      points: points.length,
      reasons: reasons.length,
    }),
    ...(options.explain ? {explanation: bestFirst(explained)} : {}),
    ...(options.text ? {text: textSections(article, explained)} : {}),
  };
}
