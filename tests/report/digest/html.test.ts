import {describe, expect, test} from 'vitest';
import {reportDigestHtml} from '../../../src/report/digest/html.js';
import {entry, hostile, townDigest} from './library.js';

describe('reportDigestHtml', () => {
  test('has the topics with what is in them, and a link to each', () => {
    const source = reportDigestHtml(townDigest());
    expect(source).toContain('<h1>This week</h1><p class="facts"><span>2 articles · 1 h 6 min</span></p>');
    expect(source).toContain('<li><a href="#topic1">Town <small>1</small></a></li>');
    expect(source).toContain('<section id="topic2"><h2>More</h2>');
    expect(source).toContain(
      '<h3 dir="auto" lang="en"><a href="https://example.com/town/library.md">The library opens on Sundays</a></h3>',
    );
    expect(source).toContain('<span>also: <a href="https://example.com/old/library.md">Sundays</a></span>');
    expect(source).toContain('<h3 dir="auto" lang="en">Ferry</h3>');
  });

  test('has no list of topics where there is one', () => {
    const source = reportDigestHtml(townDigest({topics: [{name: '', entries: [entry()]}]}));
    expect(source).not.toContain('class="topics"');
    expect(source).not.toContain('<h2>');
  });

  test('shows a hostile article as text', () => {
    const evil = townDigest({
      title: hostile,
      topics: [{name: hostile, entries: [entry({title: hostile, point: hostile})]}],
    });
    expect(reportDigestHtml(evil)).not.toMatch(/<script|"onclick/);
  });
});
