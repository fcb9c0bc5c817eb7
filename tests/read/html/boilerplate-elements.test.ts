import {describe, expect, test} from 'vitest';
import {readPageElements} from '../../../src/read/html/boilerplate-elements.js';
import {type PageElement, parseHtml} from '../../../src/read/html/tree.js';

const prose = '<p>The ferry leaves the harbour at six in the morning, and nobody knows when it comes back.</p>';

/** Which elements with an id are left of a page whose article stands before them. */
function left(html: string): string[] {
  const {root} = parseHtml(`<body><article id=article><h1>Ferries</h1>${prose.repeat(5)}</article>${html}</body>`);
  return idsOf(readPageElements(root).elements);
}

function idsOf(elements: readonly PageElement[]): string[] {
  return elements.flatMap(({attributes}) => attributes.id ?? []);
}

describe('readPageElements', () => {
  test.each([
    `<nav id=x>${prose}</nav>`,
    `<aside id=x>${prose}</aside>`,
    `<footer id=x>${prose}</footer>`,
    `<div id=x role=navigation>${prose}</div>`,
    `<div id=x hidden>${prose}</div>`,
    `<div id=x aria-hidden="true">${prose}</div>`,
    `<div id=x style="color: red; display: none">${prose}</div>`,
    `<div id=x class="hidden">${prose}</div>`,
    `<div id=x class="cookie-banner">${prose}</div>`,
    `<div id=x class="post_relatedPosts__x1">${prose}</div>`,
    `<div id=x class="c-newsletter">${prose}</div>`,
    `<div id=x class="widget">${prose}</div>`,
    `<div id=comments>${prose.repeat(9)}</div>`,
    `<form id=x>${prose}<input></form>`,
    `<a id=x href="/other"><div>${prose}</div></a>`,
    '<figure id=x><figcaption>A ferry in the morning. It is red.</figcaption></figure>',
    '<a id=x href="#top">¶</a>',
    '<sup id=x><a href="#fn1">[1]</a></sup>',
    '<table id=x><tr><th>Year<tr><td>2026</table>',
    `<div id=x><h2>Our letter</h2>${prose}<form><input type=email></form></div>`,
    `<section id=x><h3>Newsletter</h3>${prose}<input placeholder="Ihre E-Mail"></section>`,
    `<div id=x><h3>12 Comments</h3>${prose.repeat(9)}</div>`,
    `<section id=x><h2>Kommentare (4)</h2>${prose.repeat(9)}</section>`,
    `<div id=leserkommentare>${prose.repeat(9)}</div>`,
    `<div id=x data-component="comments">${prose.repeat(9)}</div>`,
    `<div id=x class="col-4 sidebar">${prose.repeat(9)}</div>`,
    `<div id=x class="video-player"><p>This film cannot be played here. (Error 5)</p></div>`,
    `<ol id=x class="references"><li>Lund, A. (1990). The quay of stone. Harbour Press, second edition.</ol>`,
    `<div id=x><div itemprop="acceptedAnswer">${prose}</div></div>`
      .replace(' id=x>', '>')
      .replace('<div item', '<div id=x item'),
  ])('leaves out %s', (html) => {
    expect(left(html)).toEqual(['article']);
  });

  test.each([
    `<div id=x class="content-with-sidebar">${prose}</div>`,
    `<div id=x class="has-comments comments-open">${prose}</div>`,
    `<div id=x class="hidden md:block">${prose}</div>`,
    `<div id=x class="elementor-widget">${prose}</div>`,
    `<section id=related>${prose}</section>`,
    '<h2 id=comments>Comments</h2>',
    `<div id=x><h2>Comments</h2>${prose}</div>`,
    `<div id=x><h2>12 commentators</h2>${prose}</div>`,
    `<div id=x>${prose.repeat(9)}<input type=email></div>`,
    `<div id=x class="accordion-panel" hidden>${prose}</div>`,
    `<div itemtype="https://schema.org/FAQPage"><div id=x itemprop="acceptedAnswer">${prose}</div></div>`,
    `<div id=x class="c-article-references">${prose}</div>`,
    '<p>Press <span id=x class="button">OK</span> to go on.',
    '<p>See <a id=x class="reference internal" href="#y">the timetable</a>.',
    `<table id=x role=presentation><tr><td>${prose.repeat(9)}</table>`,
  ])('keeps %s', (html) => {
    expect(left(html)).toHaveLength(2);
  });

  test('never takes the article for boilerplate, whatever its classes say', () => {
    const {root} = parseHtml(`<body class="sidebar"><div id=x class="banner">${prose}</div></body>`);
    expect(idsOf(readPageElements(root).elements)).toEqual(['x']);
  });

  test('counts the prose of paragraphs, without links, labels and boilerplate', () => {
    const {root} = parseHtml(
      '<div><p>Forty characters, and a few more after them, full stop.</p><p>Short.</p><nav>' +
        'Forty characters, and a few more after them, full stop.</nav><p><a href=/>' +
        'Forty characters, and a few more after them, full stop.</a></p></div>',
    );
    expect(readPageElements(root).measureOf(root).prose).toBe(55);
  });
});
