import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
import {printError, printInternalError, printWarnings} from '../../../src/cli/output/messages.js';
import {librarySummary} from '../../report/library.js';

let printed = '';

beforeEach(() => {
  printed = '';
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    printed += text;
    return true;
  });
});

afterEach(() => {
  vi.restoreAllMocks();
});

describe('printError', () => {
  test('prints one line, however a file is called', () => {
    printError('no\u001b[31m\npe.md: no such file');
    expect(printed).toBe('brief: no\ufffd[31m pe.md: no such file\n');
  });
});

describe('printInternalError', () => {
  test('keeps the stack', () => {
    printInternalError(new TypeError('x is not a function'), 'library.md');
    expect(printed).toMatch(/^brief: library\.md: internal error: x is not a function; please report it .*\n {4}at /);
  });

  test('copes with what is no error', () => {
    printInternalError('lost');
    expect(printed).toBe('brief: internal error: lost; please report it with the lines below\n');
  });
});

describe('printWarnings', () => {
  test('says where each of them is, and leaves out what the page says', () => {
    const warnings = [
      {code: 'few-points', message: 'only 1 sentence is worth a point', line: 1},
      {code: 'no-reason', message: 'no sentence says why it matters', line: 1},
      {code: 'markup', message: 'the line has more markup than the parser can take', line: 7},
    ];
    printWarnings(librarySummary({warnings}));
    printWarnings(librarySummary({source: {path: null, format: 'text', bytes: 1}, warnings: warnings.slice(0, 1)}));
    expect(printed.split('\n').map((line) => line.slice(0, 40))).toEqual([
      'brief: warning: library.md:1: only 1 sen',
      'brief: warning: library.md:7: the line h',
      'brief: warning: standard input:1: only 1',
      '',
    ]);
  });

  test('says all of them where points for a field are printed, which leave no room for any', () => {
    const warnings = [{code: 'not-an-article', message: 'this is a changelog', line: 1}];
    printWarnings(librarySummary({warnings, paragraph: ''}));
    expect(printed).toBe('brief: warning: library.md:1: this is a changelog\n');
  });
});
