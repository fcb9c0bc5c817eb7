import {Chalk} from 'chalk';
import stringWidth from 'fast-string-width';
import {describe, expect, test} from 'vitest';
import {plain} from '../../../src/report/render-context.js';
import {reportText} from '../../../src/report/summary/text.js';
import type {Summary} from '../../../src/types.js';
import {librarySummary, point} from '../library.js';

function page(changes: Partial<Summary> = {}, width = 80): string {
  return reportText([librarySummary(changes)], {style: plain, width, single: true});
}

describe('reportText', () => {
  test('prints title, facts, points and reasons', () => {
    expect(page()).toBe(`The library opens on Sundays
6 min read · 1,234 words · topic: libraries

2-point summary
  1. The town library will open on Sundays from March. (line 3)
  2. The county pays 40,000 euros a year for staff and heating. (line 5)

Why it matters
  • Families gain the most, because they rarely find the time during the week.
    (line 9)
`);
  });

  test('hangs the lines of an item below its text', () => {
    expect(page({}, 40).split('\n').slice(5, 9)).toEqual([
      '  1. The town library will open on',
      '     Sundays from March. (line 3)',
      '  2. The county pays 40,000 euros a year',
      '     for staff and heating. (line 5)',
    ]);
  });

  test('shows an outline, indented from its highest heading', () => {
    const section = {words: 9, seconds: 2};
    const sections = [
      {...section, heading: null, depth: 0, line: 1, point: point('The library opens.', 3)},
      {...section, heading: 'Hours', depth: 2, line: 5, point: null},
      {...section, heading: 'Sundays', depth: 3, line: 7, point: point('It opens at ten.', 9)},
    ];
    expect(page({sections})).toContain(`
Outline
  › The library opens. (line 3)
  Hours
    Sundays
      › It opens at ten. (line 9)
`);
  });

  test('says nothing that a build log would obey', () => {
    const keyPoints = [point(`A word of ${'x'.repeat(62)} ::add-mask::tea stands in ##[error]here.`, 3)];
    const text = page({title: '::error::no', keyPoints});
    expect(text).not.toMatch(/^\s*::|##\[/m);
    expect(text).toContain(': :add-mask::tea');
  });

  test('leaves out an outline that has nothing in it', () => {
    expect(page({sections: [{words: 9, seconds: 2, heading: null, depth: 0, line: 1, point: null}]})).not.toContain(
      'Outline',
    );
  });

  test('lines up the texts of ten points', () => {
    const keyPoints = Array.from({length: 10}, (_, index) => point('The library opens.', index + 3));
    expect(page({keyPoints})).toContain('10-point summary\n   1. The library opens. (line 3)\n');
    expect(page({keyPoints})).toContain('\n  10. The library opens. (line 12)\n');
  });

  test('counts wide characters as two columns', () => {
    const keyPoints = [point('図書館は日曜日に開きます。週末しか来られない人が多いからです。', 3)];
    const lines = page({keyPoints}, 30).split('\n');
    expect(lines.slice(5, 8)).toEqual([
      '  1. 図書館は日曜日に開きま',
      '     す。週末しか来られない人',
      '     が多いからです。 (line 3)',
    ]);
    for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(30);
  });

  test('leaves out what is not known', () => {
    const facts = page({
      title: '',
      readingTime: {minutes: 1, seconds: 1, words: 1, wordsPerMinute: 238, origin: 'computed'},
      topic: {name: '', origin: 'none'},
      horizon: {term: 'none', evidence: ''},
    });
    expect(facts.startsWith('1 min read · 1 word\n\n2-point summary\n')).toBe(true);
  });

  test('leaves the section of reasons out where there are none', () => {
    const warnings = [{code: 'no-reason', message: 'no sentence says why it matters', line: 1}];
    expect(page({whyItMatters: [], warnings})).not.toMatch(/why it matters/i);
  });

  test('has a plain heading over no points', () => {
    const warnings = [{code: 'no-prose', message: 'the article has no prose to summarize', line: 1}];
    expect(page({keyPoints: [], warnings})).toContain('\nSummary\n  The article has no prose to summarize.\n');
  });

  test('puts the path over each of several articles', () => {
    const summaries = [librarySummary(), librarySummary({source: {path: null, format: 'markdown', bytes: 9}})];
    const output = reportText(summaries, {style: plain, width: 40, single: false});
    expect(output.startsWith('── library.md ──────────────────────────\n\nThe library')).toBe(true);
    expect(output).toContain('(line 9)\n\n── standard input ──────────────────────\n\nThe library');
  });

  test('prints nothing for no articles', () => {
    expect(reportText([], {style: plain, width: 80, single: false})).toBe('');
  });

  test('is bold and dim where there is color', () => {
    const output = reportText([librarySummary()], {style: new Chalk({level: 1}), width: 80, single: true});
    expect(output).toContain('\u001b[1mThe library opens on Sundays\u001b[22m\n\u001b[2m6 min read');
    expect(output).toContain('from March. \u001b[2m(line 3)\u001b[22m\n');
  });

  test('lets no control character of the article through', () => {
    const evil = 'Red \u001b[31m\u009b1m\u202e';
    const output = page({
      title: evil,
      source: {path: evil, format: 'text', bytes: 1},
      keyPoints: [point(evil, 1)],
      whyItMatters: [{...point(evil, 2), kind: 'risk', cue: evil}],
      topic: {name: evil, origin: 'keyphrase'},
    });
    expect(output).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/u);
  });
});
