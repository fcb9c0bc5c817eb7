import {describe, expect, it} from 'vitest';
import {reportCheckRdjson} from '../../../src/report/findings/rdjson.js';
import {article, finding, options, report} from './reports.js';

const first = (given: ReturnType<typeof finding>) =>
  JSON.parse(reportCheckRdjson(report(article('a.md', given)), options)).diagnostics[0];

describe("reviewdog's format", () => {
  it('has no diagnostics where nothing was found', () => {
    expect(JSON.parse(reportCheckRdjson(report(), options))).toEqual({source: {name: 'brief'}, diagnostics: []});
  });

  it('tells place, severity and rule', () => {
    expect(first(finding({message: 'Unexpected one, expected two', severity: 'error'}))).toEqual({
      message: 'Unexpected one, expected two',
      location: {path: 'a.md', range: {start: {line: 7, column: 1}, end: {line: 7, column: 5}}},
      severity: 'ERROR',
      code: {value: 'dangling-opening'},
    });
  });

  it('counts columns in bytes of UTF-8', () => {
    const excerpt = {text: 'Über 🚌 – dies', start: 10, end: 14};
    expect(first(finding({column: 11, endColumn: 15, excerpt})).location.range).toEqual({
      start: {line: 7, column: 16},
      end: {line: 7, column: 20},
    });
  });

  it('leaves columns out where the excerpt does not show all that stands before', () => {
    const excerpt = {text: `…${'a'.repeat(40)}This`, start: 41, end: 45};
    expect(first(finding({column: 101, endColumn: 105, excerpt})).location.range).toEqual({
      start: {line: 7},
      end: {line: 7},
    });
    expect(first(finding({endLine: 8, endColumn: 3})).location.range).toEqual({
      start: {line: 7, column: 1},
      end: {line: 8},
    });
  });
});
