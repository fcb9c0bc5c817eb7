import {describe, expect, test} from 'vitest';
import {readPageElements} from '../../../src/read/html/boilerplate-elements.js';
import {findMainContent} from '../../../src/read/html/main-content.js';
import {parseHtml} from '../../../src/read/html/tree.js';

const prose = '<p>The ferry leaves the harbour at six in the morning, and nobody knows when it comes back.</p>';

function find(html: string): {id: string | undefined; teasers: number} {
  const {root} = parseHtml(html);
  const {element, teasers} = findMainContent(root, readPageElements(root));
  return {id: element.attributes.id, teasers};
}

describe('findMainContent', () => {
  test.each([
    ['the marked body', `<main>${prose}<div id=x itemprop="articleBody">${prose}</div></main>`],
    ['the article of the main part', `<main>${prose}<article id=x>${prose.repeat(3)}</article></main>`],
    ['the longest article', `<article>${prose}</article><article id=x>${prose.repeat(3)}</article>`],
    ['the main part', `<div>${prose}</div><main id=x>${prose.repeat(2)}</main>`],
    ['the content of an article', `<article><p>Short.</p><div id=x class="entry-content">${prose}</div></article>`],
    ['the innermost content', `<div class="content"><div id=x class="post-body">${prose}</div></div>`],
    ['the densest part', `<div><div><p>A line.</p></div><div id=x>${prose.repeat(6)}</div></div>`],
    [
      'parts that are numbered but are no posts',
      `<div id=x>${[1, 2, 3].map((n) => `<div id=part-${n}>${prose}</div>`).join('')}</div>`.replaceAll('part', 'post'),
    ],
    ['the first post of a thread', `<div id=p1>${prose}</div><div id=p2>${prose.repeat(3)}</div>`],
  ])('finds %s', (_, html) => {
    expect(find(html)).toEqual({id: html.includes('id=x') ? 'x' : 'p1', teasers: 0});
  });

  test('counts the articles that a page lists', () => {
    const teaser = `<article><h2><a href="/more">Ferries</a></h2>${prose}</article>`;
    expect(find(`<main id=x>${teaser.repeat(4)}</main>`)).toEqual({id: 'x', teasers: 4});
    expect(find(`<main>${teaser.repeat(2)}</main>`).teasers).toBe(0);
  });

  test('finds something in any page', () => {
    expect(find('').id).toBeUndefined();
    expect(find('<p>Hi').teasers).toBe(0);
  });
});
