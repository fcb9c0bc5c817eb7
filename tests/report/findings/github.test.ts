import {describe, expect, it} from 'vitest';
import {reportCheckGithub} from '../../../src/report/findings/github.js';
import type {Severity} from '../../../src/types.js';
import {article, finding, hostile, options, report} from './reports.js';

const many = (count: number, severity: Severity) =>
  Array.from({length: count}, (_, line) => finding({severity, line: line + 1, endLine: line + 1}));
const lines = (...findings: ReturnType<typeof finding>[]) =>
  reportCheckGithub(report(article('a.md', ...findings)), options)
    .trimEnd()
    .split('\n');

describe('annotations', () => {
  it('are none where nothing was found', () => {
    expect(reportCheckGithub(report(article('a.md')), options)).toBe('');
  });

  it('tell file, lines, columns, rule and message', () => {
    expect(lines(finding({message: 'Unexpected one, expected two'}))).toEqual([
      '::warning file=a.md,line=7,endLine=7,col=1,endColumn=5,title=brief%3A dangling-opening::Unexpected one, expected two',
    ]);
  });

  it('have no columns where they are of several lines, which GitHub would refuse', () => {
    expect(lines(finding({endLine: 8}))[0]).toMatch(/^::warning file=a\.md,line=7,endLine=8,title=/);
  });

  it('name files from the top of the repository', () => {
    expect(reportCheckGithub(report(article('a.md', finding())), {...options, prefix: 'docs/'})).toContain(
      'file=docs/a.md,',
    );
  });

  it('are one line each whatever an author writes, with all that has a meaning escaped', () => {
    const text = reportCheckGithub(report(article(`${hostile}.md`, finding({message: hostile}))), options);
    expect(text).toBe(
      '::warning file=50%25%2C%0D%0A%3A%3Aset-output name=a%3A%3Ab%3A ##[error]<b>|"\ufffd[31m\ufffd.md' +
        ',line=7,endLine=7,col=1,endColumn=5,title=brief%3A dangling-opening' +
        '::50%25,%0D%0A::set-output name=a::b: ##[error]<b>|"\ufffd[31m\ufffd\n',
    );
  });

  it('come the worst first, ten of a level, and then a count', () => {
    const shown = lines(...many(11, 'info'), ...many(12, 'warning'), ...many(10, 'error'));
    const levels = shown.map((line) => /^::(\w+)/.exec(line)?.[1]);
    expect(levels).toEqual([...Array(10).fill('error'), ...Array(10).fill('warning'), ...Array(10).fill('notice')]);
    expect(shown.at(-1)).toBe('::notice title=brief::4 more; in all 10 errors, 12 warnings, 11 info');
  });

  it('need no count where all are shown', () => {
    expect(lines(...many(10, 'info'), ...many(10, 'error'))).toHaveLength(20);
    expect(lines(...many(10, 'info'), ...many(11, 'error')).at(-1)).toContain('::2 more; in all 11 errors, 10 info');
  });
});
