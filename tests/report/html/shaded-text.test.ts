import {describe, expect, test} from 'vitest';
import {anchorsOf} from '../../../src/report/html/anchors.js';
import {shadedText} from '../../../src/report/html/shaded-text.js';
import {librarySummary} from '../library.js';
import {libraryWithText} from './sentences.js';

const summary = libraryWithText();
const source = shadedText(summary, anchorsOf(summary)).source;

describe('shadedText', () => {
  test('is the whole text in reading order, with its headings, lists and quotations', () => {
    const outline = source
      .replace(/<span class="note".*?(?=<\/span><\/span> )<\/span>/g, '')
      .replace(/<a .*?<\/a>/g, '');
    const tags = outline.replace(/<span .*?>|<\/span>/g, '').replace(/ (?=<\/)|\n/g, '');
    expect(tags).toBe(
      '<article dir="auto" lang="en"><p>The town library will open on Sundays from March. The county pays 40,000 euros a year for staff and heating.</p><h3 class="depth2">For whom</h3><ul><li><b>Impact:</b> Families gain the most, because they rarely find the time during the week.</li><li>Students come after school.</li></ul><blockquote><p>We waited for years.</p></blockquote></article>',
    );
  });

  test('shades every sentence by its score', () => {
    expect([...source.matchAll(/--v:([\d.]+)/g)].map(([, shade]) => Number(shade))).toEqual([1, 0.6, 0.2, 0.2, 0]);
  });

  test('marks the points and the reasons, with a way back to the card', () => {
    expect(source).toContain('<span class="s point" id="s1"');
    expect(source).toContain(
      '<a class="badge" dir="ltr" href="#point2" aria-label="2, back to point 2">2</a>The county',
    );
    expect(source).toContain('<span class="s reason" id="s3"');
    expect(source).toContain('href="#reason1" aria-label="why, back to reason 1">why</a>Families');
  });

  test('can be reached and read without a mouse', () => {
    expect(source.match(/tabindex="0" aria-describedby="s\dn"/g)).toHaveLength(5);
    expect(source.match(/id="s\dn" role="tooltip"/g)).toHaveLength(5);
  });

  test('is nothing where there is no text', () => {
    expect(shadedText(librarySummary(), anchorsOf(librarySummary())).source).toBe('');
    expect(shadedText(librarySummary({text: []}), anchorsOf(librarySummary())).source).toBe('');
  });
});
