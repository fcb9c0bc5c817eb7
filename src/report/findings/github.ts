import {sumOf} from '../../text/index.js';
import {type Severity, severities} from '../../types.js';
import {
  type CheckReport,
  type CheckReporterOptions,
  countsInWords,
  type Located,
  locatedFindings,
} from './check-report.js';

const commands = {error: 'error', warning: 'warning', info: 'notice'} as const satisfies Record<Severity, string>;

const mostOfLevel = 10; // annotations of a level in a step; GitHub drops the rest without a word

/**
 * Workflow commands that GitHub shows beside the lines of a change, the worst first, and a count of what it would drop.
 * Source: https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function reportCheckGithub(report: CheckReport, options: CheckReporterOptions): string {
  const located = locatedFindings(report, options);
  const byLevel = severities.map((severity) => located.filter(({finding}) => finding.severity === severity));
  const hidden = sumOf(byLevel, (list) => Math.max(0, list.length - mostOfLevel));
  const shown = byLevel.flatMap((list, level) => {
    // The count is a notice itself, and must not be dropped in its turn.
    const room = hidden > 0 && severities[level] === 'info' ? mostOfLevel - 1 : mostOfLevel;
    return list.slice(0, room);
  });
  const rest = located.length - shown.length;
  return [...shown.map(annotation), ...(rest > 0 ? [count(rest, report)] : [])].map((line) => `${line}\n`).join('');
}

function annotation({path, finding}: Located): string {
  const {severity, ruleId, message, line, column, endLine, endColumn} = finding;
  // GitHub takes columns only where the annotation is of one line.
  const columns = line === endLine ? {col: column, endColumn} : {};
  const properties = {file: path, line, endLine, ...columns, title: `brief: ${ruleId}`};
  return command(commands[severity], properties, message);
}

function count(rest: number, {counts}: CheckReport): string {
  return command('notice', {title: 'brief'}, `${rest} more; in all ${countsInWords(counts)}`);
}

function command(name: string, properties: Readonly<Record<string, string | number>>, message: string): string {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${name} ${list.join(',')}::${escapeData(message)}`;
}

// Everything but these two a terminal that shows the log would obey.
const controls = /[\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/gu;

function escapeData(text: string): string {
  return text.replace(controls, '\ufffd').replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
