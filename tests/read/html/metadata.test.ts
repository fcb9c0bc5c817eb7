import {describe, expect, test} from 'vitest';
import {readPageElements} from '../../../src/read/html/boilerplate-elements.js';
import {findMainContent} from '../../../src/read/html/main-content.js';
import {readMetadata} from '../../../src/read/html/metadata.js';
import {parseHtml} from '../../../src/read/html/tree.js';

function read(html: string) {
  const {root} = parseHtml(html);
  const reading = readPageElements(root);
  return readMetadata(root, findMainContent(root, reading).element, reading);
}

const site = '<meta property="og:site_name" content="The Leaf">';
const article = (heading: string): string =>
  `<header><h1>The Leaf</h1></header><article><h1>${heading}</h1><p>Tea is a drink that takes its time, and so do we.</article>`;

describe('readMetadata', () => {
  test.each([
    ['what it shares', '<meta property="og:title" content="How tea is dried"><title>Tea</title>'],
    ['what it shares, without the site', `${site}<meta property="og:title" content="How tea is dried | The Leaf">`],
    ['its heading', `<title>Tea, and more of it</title>${article('How tea is <i>dried</i><a href="#x">¶</a>')}`],
    ['its title', '<title>\n How tea is dried </title>'],
    ['its title without the site', `${site}<title>The Leaf: news – How tea is dried</title>`.replace(': news', '')],
    ['its title without a last part', '<title>How tea is dried — The Leaf</title>'],
    [
      'the heading, where the title has it and more',
      `<meta property="og:title" content="How tea is dried: a guide">${article('How tea is dried')}`,
    ],
  ])('takes for the title %s', (_, html) => {
    expect(read(html).title).toBe('How tea is dried');
  });

  test('takes a heading above the article for the name of the site, unless the title begins with it', () => {
    const page = (title: string): string =>
      `<title>${title}</title><div><h1>The Leaf</h1></div><main><h2>Tea</h2><p>A drink that takes its time, and so do we.</main>`;
    expect(read(page('How tea is dried - The Leaf')).title).toBe('How tea is dried');
    expect(read(page('The Leaf - Of tea')).title).toBe('The Leaf');
    expect(read(page('')).title).toBe('The Leaf');
  });

  test('keeps a title that is short, or has a dash of its own', () => {
    expect(read('<title>Tea - The Leaf</title>').title).toBe('Tea - The Leaf');
    expect(read('<title>Tea and time - a history of both in forty cups</title>').title).toContain('history');
    expect(read('<svg><title>Menu</title></svg>').title).toBeUndefined();
  });

  test('reads language, date, description, author, category and tags', () => {
    const html =
      '<html lang="en-GB"><meta name=description content="On tea."><meta name=author content="Ada Moss">' +
      '<meta property="article:published_time" content="2026-03-12"><meta property="article:section" content="Drinks">' +
      '<meta property="article:tag" content="Tea"><meta property="article:tag" content="Water">';
    expect(read(html)).toEqual({
      lang: 'en-GB',
      description: 'On tea.',
      author: 'Ada Moss',
      date: '2026-03-12',
      category: 'Drinks',
      tags: ['Tea', 'Water'],
    });
  });

  test('takes keywords for tags and a time for the date where nothing else tells', () => {
    const html = '<meta name=keywords content="tea, water,"><p><time datetime="2026-03-12">12 March</time>';
    expect(read(html)).toEqual({tags: ['tea', 'water'], date: '2026-03-12'});
    expect(read('<p>Hi')).toEqual({});
  });
});
