import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {escapeWorkflowCommands, sanitize} from '../../src/report/sanitize.js';
import {holds} from '../holds.js';

describe('sanitize', () => {
  test('leaves text of any script as it is', () => {
    const text = 'Straße, “naïve”, 図書館。 مكتبة 👩‍👧';
    expect(sanitize(text)).toBe(text);
  });

  test('takes the power from escape sequences, and shows that something was there', () => {
    expect(sanitize('\u001b]0;owned\u0007 \u009b31mred\u007f')).toBe('\ufffd]0;owned\ufffd \ufffd31mred\ufffd');
  });

  test('drops bidi overrides and isolates, keeps the marks that Hebrew and Arabic need', () => {
    expect(sanitize('a\u202eb\u202c \u2066c\u2069 \u200fd\u200e')).toBe('ab c \u200fd\u200e');
  });

  test('keeps text on one line', () => {
    expect(sanitize('one\r\n\ttwo\u2028three\u0085four')).toBe('one two three four');
  });

  test('leaves nothing that a terminal obeys, whatever comes in', () => {
    holds(
      fc.property(fc.string({unit: 'binary'}), (text) => {
        expect(sanitize(text)).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/u);
      }),
    );
  });
});

test.each([
  ['', ''],
  ['std::sort sorts.\n  1. ::before is CSS.', 'std::sort sorts.\n  1. ::before is CSS.'],
  ['::error::no', ': :error::no'],
  ['A line\n     ::add-mask::a', 'A line\n     : :add-mask::a'],
  ['a ##[error]b', 'a ## [error]b'],
  [':::', ': ::'],
])('escapeWorkflowCommands of %j', (page, expected) => {
  expect(escapeWorkflowCommands(page)).toBe(expected);
});
