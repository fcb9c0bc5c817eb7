import {type CheckedArticle, type Finding, type Severity, severities} from '../../types.js';
import type {RenderContext} from '../render-context.js';

/** What a check of several articles came to. */
export interface CheckReport {
  articles: readonly CheckedArticle[];
  counts: Record<Severity, number> & {
    articles: number;
    /** Findings that comments disable. */
    disabled: number;
    /** Findings that the baseline knows. */
    baseline: number;
  };
}

/** What a reporter may know about the place where its string goes, and about the program. */
export interface CheckReporterOptions extends RenderContext {
  /** What to put in front of relative paths for programs that want them from the top of the repository: "docs/". */
  prefix: string;
  /** The top of the repository as a full path with slashes; without a repository, where the user stands. */
  root: string;
  /** Of brief. */
  version: string;
  /** What each rule finds and why that matters, by id. */
  rules: Readonly<Record<string, {description: string; why: string; severity: Severity | 'off'}>>;
}

/** Puts findings into the form in which they leave the program; it returns a string and never prints. */
export type CheckReporter = (report: CheckReport, options: CheckReporterOptions) => string;

/** A finding and the article in which it is, its path as programs want it. */
export interface Located {
  path: string;
  finding: Finding;
}

/** The findings of all articles, in order, under their paths from the top of the repository. */
export function locatedFindings({articles}: CheckReport, {prefix}: Pick<CheckReporterOptions, 'prefix'>): Located[] {
  return articles.flatMap(({source, findings}) => {
    const path = pathFrom(source.path, prefix);
    return findings.map((finding) => ({path, finding}));
  });
}

/** A path from the top of the repository; standard input has none, so it is called what it is. */
export function pathFrom(path: string | null, prefix: string): string {
  if (path === null) return 'stdin';
  return /^(?:\/|[A-Za-z]:)/.test(path) ? path : withoutDots(prefix + path);
}

/** "docs/../posts/a.md" is "posts/a.md". */
export function withoutDots(path: string): string {
  const kept: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..' && kept.length > 0 && kept.at(-1) !== '..') kept.pop();
    else if (part !== '.') kept.push(part);
  }
  return kept.join('/');
}

/** "2 errors, 1 warning", the worst first; "nothing found" where there is nothing. */
export function countsInWords(counts: Readonly<Record<Severity, number>>): string {
  const parts = severities
    .filter((severity) => counts[severity] > 0)
    .map((severity) => `${counts[severity]} ${severity}${counts[severity] === 1 || severity === 'info' ? '' : 's'}`);
  return parts.join(', ') || 'nothing found';
}
