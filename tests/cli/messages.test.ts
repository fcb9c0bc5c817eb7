import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
import {complain, complainOfBug} from '../../src/cli/messages.js';

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

describe('complain', () => {
  test('prints one line, however a file is called', () => {
    complain('no\u001b[31m\npe.md: no such file');
    expect(printed).toBe('brief: no\ufffd[31m pe.md: no such file\n');
  });
});

describe('complainOfBug', () => {
  test('keeps the stack', () => {
    complainOfBug(new TypeError('x is not a function'), 'library.md');
    expect(printed).toMatch(/^brief: library\.md: internal error: x is not a function; please report it .*\n {4}at /);
  });

  test('copes with what is no error', () => {
    complainOfBug('lost');
    expect(printed).toBe('brief: internal error: lost; please report it with the lines below\n');
  });
});
