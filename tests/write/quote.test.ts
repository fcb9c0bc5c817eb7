import fc from 'fast-check';
import {parse as parseToml} from 'smol-toml';
import {describe, expect, test} from 'vitest';
import {parse as parseYaml} from 'yaml';
import {quote, quoteKey} from '../../src/write/quote.js';
import {holds} from '../holds.js';

describe('quote', () => {
  test('keeps what can be kept', () => {
    expect(quote('Größe: "5" # no comment')).toBe('"Größe: \\"5\\" # no comment"');
    expect(quote('\ud800')).toBe('"\ufffd"');
    expect(quote('\u0085\u2028')).toBe('"\\u0085\\u2028"');
  });

  test('means the same in YAML, TOML and JSON', () => {
    holds(
      fc.property(fc.string({unit: 'binary'}), (text) => {
        const quoted = quote(text);
        expect([parseYaml(quoted), parseToml(`a = ${quoted}`).a, JSON.parse(quoted)]).toEqual([text, text, text]);
      }),
    );
  });
});

describe('quoteKey', () => {
  test.each([
    ['summary', 'summary'],
    ['reading_time-2', 'reading_time-2'],
    ['yes', '"yes"'],
    ['Null', '"Null"'],
    ['2024', '"2024"'],
    ['größe', '"größe"'],
  ])('%s → %s', (key, quoted) => {
    expect(quoteKey(key)).toBe(quoted);
  });
});
