import {describe, expect, test} from 'vitest';
import {parseArticle} from '../../../src/index.js';

const prose = '<p>The ferry leaves the harbour at six in the morning, and nobody knows when it comes back.</p>'.repeat(
  4,
);

async function titleOf(head: string, body: string): Promise<string> {
  return (await parseArticle(`<html><head>${head}</head><body>${body}</body></html>`)).title;
}

describe('the title of a page', () => {
  test.each([
    ['<title>Home | Harbour News</title>', `<h1>Ferry terminal to close</h1><div>${prose}</div>`],
    ['<title>Harbour News</title>', `<main><h1>Ferry terminal to close</h1>${prose}</main>`],
    [
      '<meta property="og:title" content="Why the terminal closes">',
      `<h1>Ferry terminal to close</h1><main>${prose}</main>`,
    ],
    [
      '<title>Untitled document</title>',
      `<article><header><h1>Ferry terminal to close</h1></header>${prose}</article>`,
    ],
  ])('is its own heading, whatever its head says: %s', async (head, body) => {
    expect(await titleOf(head, body)).toBe('Ferry terminal to close');
  });

  test.each([
    [
      'leads home',
      '<title>Harbour Notes &raquo; Ferry terminal to close</title>',
      '<h1><a href="/">Harbour Notes</a></h1>',
    ],
    ['ends the title', '<title>Ferry terminal to close - Harbour Notes</title>', '<h1>Harbour Notes</h1>'],
    ['is told', '<meta property="og:site_name" content="Harbour Notes">', '<h1>Harbour Notes</h1>'],
    ['names a part of it', '<title>Press releases - Harbour</title>', '<h1>Press releases</h1>'],
  ])('is no name of the site that %s', async (_, head, heading) => {
    const post = `<h2>Ferry terminal to close</h2>${prose}`;
    expect(
      await titleOf(head, `<div>${heading}</div><div class="post"><div class="entry-content">${post}</div></div>`),
    ).toBe('Ferry terminal to close');
  });

  test.each([
    ['<title>(3) Ferry terminal to close - Harbour</title>', ''],
    ['<title>Harbour » Archive » Ferry terminal to close</title>', '<h1>Ferry terminal to close</h1>'],
    ['<title>Harbour Notes: Ferry terminal to close</title>', '<h3 class="post-title">Ferry terminal to close</h3>'],
    ['<title>Harbour News</title>', '<h1>Harbour News</h1><h1>Ferry terminal to close</h1>'],
    ['<title>Harbour News › Transport › Ferry terminal to close</title>', ''],
    ['<title>Harbour News :: Ferry terminal to close</title>', ''],
    ['<title>Ferry terminal to close-Harbour News</title><meta property="og:site_name" content="Harbour News">', ''],
    ['<title>harbour.example //</title>', '<h2>Ferry terminal to close</h2>'],
    ['<title>[> Ann Lund</title>', '<h2>Ferry terminal to close</h2>'],
    [
      '<title>Harbour</title><script type="application/ld+json">{"@graph":[{"headline":"Ferry terminal to close"}]}</script>',
      '',
    ],
    ['<title>Harbour</title>', '<h1><span class=kicker>Transport</span> : <b>Ferry terminal to close</b></h1>'],
  ])('is found in %s with %s', async (head, heading) => {
    expect(await titleOf(head, `<main>${heading}<article>${prose}</article></main>`)).toBe('Ferry terminal to close');
  });

  test('is the name of the page where what it tells search engines is broken or of several articles', async () => {
    const broken = '<title>Ferries</title><script type="application/ld+json">{"headline":</script>';
    expect(await titleOf(broken, `<main>${prose}</main>`)).toBe('Ferries');
    const several =
      '<title>Ferries</title><script type="application/ld+json">[{"headline":"One"},{"headline":"Two"}]</script>';
    expect(await titleOf(several, `<main>${prose}</main>`)).toBe('Ferries');
  });

  test('is what its heading says without the kicker above it, and stands in no section', async () => {
    const heading = '<h1><span class=kicker>Harbour</span><span class=title>Ferry terminal to close</span></h1>';
    const {title, sections} = await parseArticle(`<html><body><article>${heading}${prose}</article></body></html>`);
    expect(title).toBe('Ferry terminal to close');
    expect(sections.map((section) => section.heading)).toEqual(['']);
  });

  test('is what its head says where no heading is near', async () => {
    expect(await titleOf('<title>Ferry terminal to close — Harbour</title>', `<main>${prose}</main>`)).toBe(
      'Ferry terminal to close',
    );
  });
});
