import {describe, expect, test} from 'vitest';
import {plain, summaryFormats} from '../../../src/report/index.js';
import {pointsHeading, shownTitle} from '../../../src/report/summary/headings.js';
import {librarySummary} from '../library.js';

test('no point is no number', () => {
  expect([0, 1, 3].map(pointsHeading)).toEqual(['Summary', '1-point summary', '3-point summary']);
});

test.each(['text', 'markdown', 'html'] as const)('%s calls both parts by the same names', async (format) => {
  const report = await summaryFormats[format].load();
  const page = await report([librarySummary()], {style: plain, width: 80, single: true});
  expect(page).toContain(pointsHeading(librarySummary().keyPoints.length));
  expect(page).toContain('Why it matters');
});

describe('shownTitle', () => {
  test('falls back on the path', () => {
    expect(shownTitle(librarySummary({title: ''}))).toBe('library.md');
    expect(shownTitle(librarySummary({title: '', source: {path: null, format: 'text', bytes: 1}}))).toBe(
      'Standard input',
    );
  });
});
