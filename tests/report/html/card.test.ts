import {describe, expect, test} from 'vitest';
import {anchorsOf} from '../../../src/report/html/anchors.js';
import {card, facts} from '../../../src/report/html/card.js';
import {librarySummary} from '../library.js';
import {libraryWithText} from './sentences.js';

function cardOf(summary = libraryWithText()): string {
  return card(summary, anchorsOf(summary), 'h1').source;
}

describe('card', () => {
  test('links every point and reason to its sentence', () => {
    expect(cardOf()).toContain(
      '<li id="point1"><a href="#s1">The town library will open on Sundays from March.&nbsp;<small dir="ltr">line 3</small></a></li>',
    );
    expect(cardOf()).toContain('<li id="reason1"><a href="#s3">Families gain the most');
  });

  test('links to nothing where the page does not show the text', () => {
    expect(cardOf(librarySummary())).not.toContain('href');
  });

  test('says where there is nothing to say, and leaves out what nobody asked for', () => {
    const warnings = [{code: 'no-prose', message: 'the article has no prose to summarize', line: 1}];
    const source = cardOf(librarySummary({keyPoints: [], whyItMatters: [], warnings}));
    expect(source).toContain('<p class="soft">The article has no prose to summarize.</p>');
    expect(source).not.toContain('Why it matters');
  });

  test('is in the language of the article', () => {
    expect(cardOf(librarySummary({language: 'ar'}))).toContain('<h1 class="title" dir="auto" lang="ar">');
  });
});

describe('facts', () => {
  test('are topic, minutes and words, never the horizon', () => {
    expect(facts(librarySummary()).source).toBe('<b>libraries</b> <span>6 min read</span> <span>1,234 words</span>');
  });

  test('leave out what is not known', () => {
    const readingTime = {...librarySummary().readingTime, minutes: 1, words: 1};
    const unknown = {topic: {name: '', origin: 'none'}, horizon: {term: 'none', evidence: ''}} as const;
    expect(facts(librarySummary({readingTime, ...unknown})).source).toBe('<span>1 min read</span> <span>1 word</span>');
  });
});
