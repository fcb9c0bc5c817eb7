import {BriefError, type ErrorCode} from '../../errors.js';
import {isMapping} from '../../read/index.js';
import {appendTo, byCodeUnit, countEach} from '../../text/index.js';
import type {CheckedArticle, Finding} from '../../types.js';
import {pathBetween} from '../file-system/paths.js';
import {readRegularText} from '../file-system/regular-file.js';
import {isSystemError} from '../file-system/system-errors.js';

/**
 * Findings that a project lives with: by path from the folder of the file, by rule, how often each name of a finding
 * occurs. Names hold no lines, so an edit elsewhere in the article changes nothing.
 */
type Baseline = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, number>>>>>>;

/** What a baseline leaves of what was found. */
interface Compared {
  articles: CheckedArticle[];
  /** Findings that it knows. */
  known: number;
  /** Those that it knows of these articles and that are no longer there. */
  gone: number;
}

const longestBaseline = 50_000_000; // bytes; some 300,000 findings

/** Reads a baseline. Throws a BriefError 'not-found' where there is none, and 'unreadable' where it is something else. */
export async function readBaseline(file: string): Promise<Baseline> {
  const refuse = (code: ErrorCode, what: string, cause: unknown) => new BriefError(code, `${file}: ${what}`, {cause});
  try {
    const {version, findings} = JSON.parse(readRegularText(file, longestBaseline)) ?? {};
    if (version === 1 && isBaseline(findings)) return findings;
    throw new SyntaxError();
  } catch (error) {
    if (error instanceof SyntaxError) {
      throw refuse('unreadable', 'is no baseline; write one with --update-baseline', error);
    }
    if (isSystemError(error)) throw refuse('not-found', 'no such file; --update-baseline writes it', error);
    if (error instanceof BriefError) throw refuse(error.code, error.message, error);
    throw error;
  }
}

/** A merge, or an edit by hand, may have left anything. */
function isBaseline(findings: unknown): findings is Baseline {
  const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) > 0;
  return isRecordOf(isRecordOf(isRecordOf(isCount)))(findings);
}

function isRecordOf(isMember: (value: unknown) => boolean): (value: unknown) => boolean {
  return (value) => isMapping(value) && Object.values(value).every(isMember);
}

/** Takes out the findings that the baseline knows, each as often as it knows it. */
export function compare(articles: readonly CheckedArticle[], baseline: Baseline, file: string): Compared {
  let known = 0;
  let gone = 0;
  const left = articles.map((article) => {
    const key = keyOf(article, file);
    const own = Object.hasOwn(baseline, key) ? baseline[key]! : {};
    const rest = new Map<string, number>(
      Object.entries(own).flatMap(([rule, names]) =>
        Object.entries(names).map(([name, count]) => [`${rule} ${name}`, count] as const),
      ),
    );
    const findings = article.findings.filter((finding) => {
      const name = `${finding.ruleId} ${nameOf(finding)}`;
      const count = rest.get(name) ?? 0;
      if (count > 0) rest.set(name, count - 1);
      return count <= 0;
    });
    known += article.findings.length - findings.length;
    for (const count of rest.values()) gone += count;
    return {...article, findings};
  });
  return {articles: left, known, gone};
}

/** The baseline as a file, with what is found now in these articles; what it knows of others stays. */
export function updated(articles: readonly CheckedArticle[], baseline: Baseline, file: string): string {
  const byPath = new Map<string, unknown>(Object.entries(baseline));
  for (const article of articles) {
    const key = keyOf(article, file);
    if (article.findings.length === 0) byPath.delete(key);
    else byPath.set(key, countsOf(article.findings));
  }
  return `${JSON.stringify({version: 1, findings: sorted(byPath)}, null, 2)}\n`;
}

function countsOf(findings: readonly Finding[]): object {
  const byRule = new Map<string, string[]>();
  for (const finding of findings) appendTo(byRule, finding.ruleId, nameOf(finding));
  return sorted(new Map([...byRule].map(([rule, names]) => [rule, sorted(countEach(names))])));
}

function sorted(entries: ReadonlyMap<string, unknown>): object {
  return Object.fromEntries([...entries].sort(([left], [right]) => byCodeUnit(left, right)));
}

/** Without the number that tells the same words apart: which of two equal sentences stays makes no difference. */
function nameOf({fingerprint}: Finding): string {
  return fingerprint.replace(/:\d+$/, '');
}

function keyOf({source}: CheckedArticle, file: string): string {
  return source.path === null ? '-' : pathBetween(file, source.path);
}
