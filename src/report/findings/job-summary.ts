import {counted} from '../../text/index.js';
import {characterReference} from '../sanitize.js';
import type {CheckReport, CheckReporterOptions, Located} from './check-report.js';
import {countsInWords, locatedFindings} from './check-report.js';

const mostRows = 500; // rows; GitHub refuses a summary of more than a megabyte

/** A table in Markdown for the page that GitHub makes of a run. */
export function jobSummary(report: CheckReport, options: Pick<CheckReporterOptions, 'prefix'>): string {
  const located = locatedFindings(report, options);
  const title = `### brief: ${countsInWords(report.counts)} in ${counted(report.counts.articles, 'article')}\n`;
  if (located.length === 0) return title;
  const rows = located.slice(0, mostRows).map(row);
  const rest = located.length - rows.length;
  const more = rest > 0 ? `\nand ${rest} more\n` : '';
  return `${title}\n| Where | | What | Rule |\n| --- | --- | --- | --- |\n${rows.join('')}${more}`;
}

function row({path, finding: {line, severity, message, ruleId}}: Located): string {
  return `| ${literal(`${path}:${line}`)} | ${severity} | ${literal(message)} | ${ruleId} |\n`;
}

/** Text that Markdown shows as it is, in a cell of a table. */
function literal(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[!-/:-@[-`{-~]/g, characterReference);
}
