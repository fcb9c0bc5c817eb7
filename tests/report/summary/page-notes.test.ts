import {describe, expect, test} from 'vitest';
import {plain} from '../../../src/report/render-context.js';
import {pageNotes} from '../../../src/report/summary/page-notes.js';
import {reportText} from '../../../src/report/summary/text.js';
import {librarySummary} from '../library.js';

describe('pageNotes', () => {
  test.each(pageNotes.points)('a page without items shows the warning %s', (code) => {
    const warnings = [{code, message: 'nothing was found', line: 1}];
    const summary = librarySummary({keyPoints: [], whyItMatters: [], warnings});
    expect(reportText([summary], {style: plain, width: 80, single: true})).toContain('\n  Nothing was found.\n');
  });
});
