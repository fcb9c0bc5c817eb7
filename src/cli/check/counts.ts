import {type CheckReport, countsInWords} from '../../report/index.js';
import {counted} from '../../text/index.js';
import {type CheckedArticle, type Severity, severities} from '../../types.js';

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

/** What else there is to know: findings of the baseline that are gone. */
export function baselineNotes(gone: number): string[] {
  if (gone === 0) return [];
  const what = gone === 1 ? '1 finding of the baseline is' : `${gone} findings of the baseline are`;
  return [`${what} gone; --update-baseline forgets what is`];
}

/** Whether there is something of the severity that makes the check fail, or of a worse one. */
export function reachesSeverity(counts: Counts, failOn: Severity | 'never'): boolean {
  if (failOn === 'never') return false;
  return severities.slice(0, severities.indexOf(failOn) + 1).some((severity) => counts[severity] > 0);
}
