import {describe, expect, test} from 'vitest';
import {reportHtml, reportIndex} from '../../../src/report/html/summary-page.js';
import {librarySummary} from '../library.js';
import {libraryWithText} from './sentences.js';

describe('reportHtml', () => {
  test('is a page of one article, with its text', () => {
    const source = reportHtml([libraryWithText()], {single: true});
    expect(source).toContain('<title>The library opens on Sundays</title>');
    expect(source).toContain('How to read this');
    expect(source).toContain('Every point is a sentence of library.md, word for word.');
    expect(source).not.toContain('<nav>');
  });

  test('has no text where the summary has none', () => {
    const source = reportHtml([librarySummary()], {single: true});
    expect(source).toContain('The town library will open');
    expect(source).not.toContain('How to read this');
  });

  test('has an index of cards over several articles', () => {
    const source = reportHtml([libraryWithText(), libraryWithText({title: 'A & B'})], {single: false});
    expect(source).toContain('<title>2 articles</title>');
    expect(source).toContain('<span>12 min to read them all</span>');
    expect(source).toContain('<a href="#a2">A &amp; B</a></h2>');
    expect(source).toContain('<div id="a2">');
  });

  test('has every id once, and no link that leads nowhere', () => {
    const source = reportHtml([libraryWithText(), libraryWithText()], {single: false});
    const ids = [...source.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const targets = [...source.matchAll(/ href="([^"]*)"/g)].map(([, target]) => target);
    expect(targets).toHaveLength(2 + 2 * 6);
    for (const target of targets) expect(ids).toContain(target?.replace(/^#/, ''));
  });

  test('says how many there are, even none', () => {
    expect(reportHtml([], {single: false})).toContain('<h1>0 articles</h1>');
    expect(reportHtml([librarySummary()], {single: false})).toContain('<h1>1 article</h1>');
  });
});

describe('many articles', () => {
  const many = (count: number) =>
    Array.from({length: count}, (_, index) => libraryWithText({title: `Article ${index}`}));

  test('have cards alone where their texts would make too long a page', () => {
    const count = Math.ceil(1_000_000 / reportHtml([libraryWithText()], {single: true}).length) * 4;
    const source = reportHtml(many(count), {single: false});
    expect(source.length).toBeLessThan(1_000_000);
    expect(source).toContain(`Article ${count - 1}</h2>`);
    expect(source).not.toContain('How to read this');
    expect(source).not.toContain('href="#');
  });

  test('have an index that leads to their pages', () => {
    const source = reportIndex(many(2), (index) => `posts/${index}.html`);
    expect(source).toContain('<a href="posts/1.html">Article 1</a>');
    expect(source).toContain('The town library will open');
  });

  test('lose the points on their cards where even those are too long', () => {
    const source = reportIndex(many(4000), () => undefined);
    expect(source).toContain('Article 3999</h2>');
    expect(source).not.toContain('The town library will open');
  });
});
