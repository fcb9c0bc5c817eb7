import {type CheckReport, countsInWords, severities} from '../report/index.js';
import {counted} from '../text/index.js';
import type {CheckedArticle, Severity} from '../types.js';

/** What commander reads of the options that say when findings are too many. */
export interface GateFlags {
  failOn: Severity | 'never';
  maxWarnings?: number;
}

type Counts = CheckReport['counts'];

/** Articles with their findings, counted; `known` of them a baseline has taken out. */
export function reportOf(articles: readonly CheckedArticle[], known = 0): CheckReport {
  const counts: Counts = {articles: articles.length, error: 0, warning: 0, info: 0, disabled: 0, baseline: known};
  for (const {findings, disabled} of articles) {
    counts.disabled += disabled;
    for (const {severity} of findings) counts[severity]++;
  }
  return {articles, counts};
}

/** "Checked 2 articles: 1 error": whoever checks nothing by mistake can see that. */
export function checkedInWords(counts: Counts): string {
  const {articles, disabled, baseline} = counts;
  const others = [
    ...(disabled > 0 ? [`${disabled} disabled by comments`] : []),
    ...(baseline > 0 ? [`${baseline} in the baseline`] : []),
  ];
  const aside = others.length > 0 ? ` (${others.join(', ')})` : '';
  if (articles === 0) return 'Checked no article';
  return `Checked ${counted(articles, 'article')}: ${countsInWords(counts)}${aside}`;
}

/** What else there is to know: too many warnings, and findings of the baseline that are gone. */
export function gateNotes(counts: Counts, gone: number, flags: GateFlags): string[] {
  const {maxWarnings} = flags;
  const many = hasManyWarnings(counts, flags)
    ? [`${counts.warning} warnings are more than the ${maxWarnings} of --max-warnings`]
    : [];
  const what = gone === 1 ? '1 finding of the baseline is' : `${gone} findings of the baseline are`;
  return gone > 0 ? [...many, `${what} gone; --update-baseline forgets what is`] : many;
}

/** Whether there is more than the user said is fine. */
export function isOver(counts: Counts, flags: GateFlags): boolean {
  const {failOn} = flags;
  if (failOn === 'never') return false;
  const failing = severities.slice(0, severities.indexOf(failOn) + 1);
  return failing.some((severity) => counts[severity] > 0) || hasManyWarnings(counts, flags);
}

function hasManyWarnings({warning}: Counts, {failOn, maxWarnings = Number.POSITIVE_INFINITY}: GateFlags): boolean {
  return failOn !== 'never' && warning > maxWarnings;
}
