import {Chalk} from 'chalk';
import stringWidth from 'fast-string-width';
import {describe, expect, test} from 'vitest';
import {reportDigestText} from '../../../src/report/digest/text.js';
import {plain} from '../../../src/report/render-context.js';
import {entry, hostile, townDigest} from './library.js';

describe('reportDigestText', () => {
  test('is a page for a terminal', () => {
    expect(reportDigestText(townDigest(), {style: plain, width: 60})).toBe(`This week
2 articles · 1 h 6 min

Town

  The library opens on Sundays
  The town library will open on Sundays from March.
  2025-03-14 · 6 min · https://example.com/town/library.md
  also: Sundays · https://example.com/old/library.md

More

  Ferry
  6 min
`);
  });

  test('has nothing under its head where there are no articles', () => {
    expect(reportDigestText(townDigest({articles: 0, minutes: 0, topics: []}), {style: plain, width: 60})).toBe(
      'This week\n0 articles · 0 min\n',
    );
  });

  test('keeps to the width and lets nothing reach the terminal but text', () => {
    const evil = townDigest({
      title: hostile,
      topics: [{name: hostile, entries: [entry({title: hostile, point: hostile})]}],
    });
    const output = reportDigestText(evil, {style: plain, width: 30});
    for (const line of output.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(30);
    expect(output).not.toContain('\u001b');
  });

  test('is bold and dim where there is color', () => {
    expect(reportDigestText(townDigest(), {style: new Chalk({level: 1}), width: 60})).toContain(
      '\u001b[1mTown\u001b[22m\n',
    );
  });
});
