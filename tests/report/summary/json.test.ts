import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {reportJson} from '../../../src/report/summary/json.js';
import {librarySummary} from '../library.js';

describe('reportJson', () => {
  test('is one object for an article named by itself', () => {
    const output = reportJson([librarySummary()], {single: true});
    expect(JSON.parse(output)).toEqual(librarySummary());
    expect(output.startsWith('{\n  "schemaVersion": 1,\n  "source": {\n')).toBe(true);
    expect(output.endsWith('\n}\n')).toBe(true);
  });

  test('is an array otherwise, however many articles there are', () => {
    expect(JSON.parse(reportJson([librarySummary()], {single: false}))).toEqual([librarySummary()]);
    expect(reportJson([], {single: false})).toBe('[]\n');
  });

  test('is nothing where the one article could not be read', () => {
    expect(reportJson([], {single: true})).toBe('');
  });

  test('escapes what a terminal would obey; a program reads the same text', () => {
    const title = 'Red \u001b[31m \u009b31m \u007f \u202eback\u202c \u2066in\u2069';
    const output = reportJson([librarySummary({title})], {single: true});
    expect(output).toContain(String.raw`Red \u001b[31m \u009b31m \u007f \u202eback\u202c \u2066in\u2069`);
    expect(JSON.parse(output).title).toBe(title);
  });

  test('has U+FFFD for half of a surrogate pair; a pair, and what only looks like an escape, stay', () => {
    const title = '\ud800 a \udfff\ud83d\ude82\ud83d \\ud800 \\\ud800';
    const output = reportJson([librarySummary({title})], {single: true});
    expect(JSON.parse(output).title).toBe('\ufffd a \ufffd\ud83d\ude82\ufffd \\ud800 \\\ufffd');
  });

  test('holds no lone surrogate, whatever the text is', () => {
    fc.assert(
      fc.property(fc.string({unit: fc.constantFrom('\\', 'u', 'd800', '\ud83d', '\ude82', '"', 'x')}), (title) => {
        const {title: read} = JSON.parse(reportJson([librarySummary({title})], {single: true}));
        expect(read).toBe(new TextDecoder().decode(new TextEncoder().encode(title)));
      }),
    );
  });
});
