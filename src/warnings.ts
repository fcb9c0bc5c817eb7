import {supportedLanguages, undetermined} from './language/index.js';
import {limitInWords, type Settings} from './options.js';
import type {Article, Warning} from './types.js';

/** What a summary was made of, and what came of it. */
interface Made {
  article: Article;
  settings: Settings;
  /** A focus that the article says nothing about. */
  unmetFocus: string | undefined;
  points: number;
  reasons: number;
}

/** What a reader of a summary should know of it: what was odd about the article, and what was asked for and is not there. */
export function warningsOf({article, settings, unmetFocus, points, reasons}: Made): Warning[] {
  return [
    ...article.warnings,
    ...unknownLanguage(article),
    ...(unmetFocus === undefined ? [] : [outOfFocus(unmetFocus)]),
    ...fewPoints(article, points, settings),
    ...(reasons === 0 && settings.why > 0 ? [warning('no-reason', 'no sentence says why it matters')] : []),
  ];
}

function warning(code: string, message: string): Warning {
  return {code, message, line: 1};
}

function unknownLanguage({language, sentences}: Article): Warning[] {
  if (sentences.length === 0 || supportedLanguages.some((code) => code === language)) return [];
  const which =
    language === undetermined
      ? 'the language could not be told'
      : `there are no word lists for the language "${language}"`;
  return [warning('language', `${which}; sentences are scored by place and repetition alone`)];
}

function outOfFocus(focus: string): Warning {
  return warning('focus', `the article says nothing about "${focus}"; these are its points on everything`);
}

function fewPoints({sentences}: Article, given: number, {points: wanted, limit}: Settings): Warning[] {
  if (sentences.length === 0) return [warning('no-prose', 'the article has no prose to summarize')];
  if (given >= wanted || (limit && given > 0)) return [];
  if (limit) return [warning('limit', `no sentence that is worth a point fits into ${limitInWords(limit)}`)];
  if (given === 0) return [warning('no-points', 'no sentence is worth a point')];
  const found = given === 1 ? 'only 1 sentence is' : `only ${given} sentences are`;
  return [warning('few-points', `${found} worth a point; ${wanted} were asked for`)];
}
