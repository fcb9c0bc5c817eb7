import {describe, expect, test} from 'vitest';
import {parseArticle} from '../../../src/index.js';

const [lead, first, second, third] = [
  'The bakery on the market square closes its doors for good at the end of this month.',
  'Its ovens burned for ninety years, and three families have lived on what came out of them.',
  'A new owner was looked for since the spring, but nobody wants to get up at two in the morning.',
  'The town wants to buy the house, so that the square keeps a light at night and a place to meet.',
] as const;
const body = [first, second, third];
const prose = body.map((text) => `<p>${text}</p>`).join('');
const noise = '<p>I bought my bread there as a child, and I never got a better one anywhere else, believe me.</p>';

async function read(content: string, head = '<title>The last bread</title>'): Promise<string[]> {
  const {sentences} = await parseArticle(`<!doctype html><html><head>${head}</head>${content}</html>`, {
    format: 'html',
  });
  return sentences.map(({text}) => text);
}

describe('of a page is read', () => {
  test.each([
    ['paragraphs with numbers in their ids', body.map((text, at) => `<p id=p${at}>${text}</p>`).join('')],
    [
      'sections with numbers in their ids',
      body.map((text, at) => `<div id=answer-${at}><p>${text}</p></div>`).join(''),
    ],
    ['items with numbers in their ids', `<ol>${body.map((text, at) => `<li id=p-${at}>${text}`).join('')}</ol>`],
  ])('all of an article of %s', async (_, html) => {
    expect(await read(`<main><h1>The last bread</h1>${html}</main>`)).toEqual(body);
  });

  test.each([
    ['replies', `<section>${`<article id=reply_1>${noise}</article><article id=reply_2>${noise}</article>`}</section>`],
    ['a list of comments', `<ol class=commentlist><li id=comment-3>${noise.repeat(9)}<li id=comment-4>${noise}</ol>`],
    ['comments of a plug-in', `<div id=disqus_thread>${noise.repeat(9)}</div>`],
    ['comments in German', `<section class=kommentare>${noise.repeat(9)}</section>`],
  ])('the article, and not %s', async (_, html) => {
    expect(await read(`<div id=post-7><h1>The last bread</h1><div class=entry>${prose}</div></div>${html}`)).toEqual(
      body,
    );
  });

  test.each([
    ['aria-hidden behind a dialog', `<div aria-hidden=true><main>${prose}</main></div><div role=dialog>${noise}</div>`],
    ['hidden until a script runs', `<div style="visibility: hidden">${prose}</div>`],
    ['hidden until a style is loaded', `<div style="display:none" id=app><article>${prose}</article></div>`],
    ['hidden by a class', `<div class="invisible"><article>${prose}</article></div>`],
    ['streamed into a hidden element', `<main><p>Loading…</p></main><div hidden id="S:0">${prose}</div>`],
    ['for readers without scripts', `<div id=root></div><noscript><article>${prose}</article></noscript>`],
    ['in a shadow root', `<my-page><template shadowrootmode=open><article>${prose}</article></template></my-page>`],
  ])('an article that is %s', async (_, html) => {
    expect(await read(`<body>${html}</body>`)).toEqual(body);
  });

  test.each([
    ['preformatted text', `<h1>The last bread</h1><pre>${body.join('\n\n')}</pre>`],
    [
      'questions with their answers',
      `<div itemtype="https://schema.org/FAQPage">${body.map((text) => `<div itemprop=acceptedAnswer><p>${text}</p></div>`).join('')}</div>`,
    ],
  ])('an article in %s', async (_, html) => {
    expect(await read(`<body>${html}</body>`)).toEqual(body);
  });

  test('no code of a page that shows nothing else', async () => {
    const code = `<pre>${'if (a < b) { swap(a, b); } // The list is sorted. It is short. '.repeat(20)}</pre>`;
    expect(await read(`<body><h1>Sort</h1>${code}</body>`)).toEqual([]);
  });

  test.each([
    ['Lesen Sie auch:', '<p><a href="/x">Whale found near the coast</a></p>'],
    [
      'À lire aussi',
      '<div><a href="/x"><h4>Whale found</h4></a><p>The guard of the coast saw it at dawn today.</p></div>',
    ],
    ['READ ALSO', '<ul><li><a href="/x">Whale found</a></li></ul>'],
  ])('nothing of what "%s" leads to', async (label, teaser) => {
    for (const name of ['h3', 'p']) {
      const html = `<main><h1>The last bread</h1><p>${first}</p><${name}>${label}</${name}>${teaser}<p>${second}</p></main>`;
      const {sections, sentences} = await parseArticle(html, {format: 'html'});
      expect(sections.map(({heading}) => heading)).toEqual(['']);
      expect(sentences.map(({text}) => text)).toEqual([first, second]);
    }
  });

  test('what stands below a heading that only begins like a pointer', async () => {
    const html = `<main><h1>The last bread</h1><h2>Read also for pleasure</h2><p>${first}</p></main>`;
    const {sections} = await parseArticle(html, {format: 'html'});
    expect(sections.map(({heading}) => heading)).toContain('Read also for pleasure');
  });

  test('nothing hidden where an article is shown', async () => {
    expect(await read(`<main>${prose.repeat(3)}</main><div hidden>${noise.repeat(9)}</div>`)).not.toContain(
      noise.replace(/<\/?p>/g, ''),
    );
  });

  test.each(['gdpr-Paragraph', 'sponsor-info', 'cookie', 'js_readmore', '--footer-display', 'c-paywall__text'])(
    'a paragraph of class %s',
    async (name) => {
      expect(await read(`<main>${body.map((text) => `<p class="${name}">${text}</p>`).join('')}</main>`)).toEqual(body);
    },
  );

  test.each(['steady-paywall-container', 'entry premium-overlay', 'profile-story'])(
    'an article in a container of class %s, however long its comments',
    async (name) => {
      expect(
        await read(
          `<article><div class="${name}">${prose}</div></article><div class=comments>${noise.repeat(9)}</div>`,
        ),
      ).toEqual(body);
    },
  );

  test.each([
    ['figure', `<main><h1>The last bread</h1><figure><img src=a.png><figcaption>The shop.</figcaption>${prose}</main>`],
    ['header', `<main><header><h1>The last bread</h1>${prose}</main>`],
    ['banner', `<header role=banner><a href="/">News</a><main><h1>The last bread</h1>${prose}</main>`],
    ['aside', `<aside><p>Advertisement</p><main>${prose}</main>`],
  ])('the article behind a %s that is never closed', async (_, html) => {
    expect(await read(`<body>${html}</body>`)).toEqual(body);
  });

  test('the article behind a head that is never closed', async () => {
    const {title, sentences} = await parseArticle(`<html><head><title>The last bread</title><h2>News</h2>${prose}`, {
      format: 'html',
    });
    expect(title).toBe('The last bread');
    expect(sentences.map(({text}) => text)).toEqual(body);
  });

  test.each([
    [
      'in front of the text',
      `<article><h1>The last bread</h1><p>${lead}</p><div class="article-content">${prose}</div></article>`,
    ],
    [
      'in a header',
      `<article><header><h1>The last bread</h1><p>${lead}</p></header><div class="entry-content">${prose}</div></article>`,
    ],
    [
      'as a heading',
      `<article><h1>The last bread</h1><h2 class=subtitle>${lead}</h2><div itemprop=articleBody>${prose}</div></article>`,
    ],
    [
      'in a part of its own',
      `<main><div><h1>The last bread</h1></div><div><div>${lead}</div></div><div itemprop=articleBody>${prose}</div></main>`,
    ],
    [
      'by its name',
      `<article><div class="teaser-text"><p>${lead}</p></div><div itemprop="articleBody">${prose}</div></article>`,
    ],
    [
      'by its kind',
      `<article><div itemprop=description>${lead}</div><div itemprop="articleBody">${prose}</div></article>`,
    ],
  ])('a standfirst that stands %s', async (_, html) => {
    expect(await read(`<body>${html}</body>`)).toEqual([lead, ...body]);
  });

  test.each([
    ['a by-line', '<p>By Anna Roth, 12 March</p>'],
    ['the text again', `<p>${first}</p>`],
    ['a menu', `<ul><li><a href=/a>${lead}</a></ul>`],
  ])('nothing twice, and no %s above the text', async (_, above) => {
    const html = `<article><h1>The last bread</h1>${above}<div class="entry-content">${prose}<p>${lead}</p></div></article>`;
    expect(await read(html)).toEqual([...body, lead]);
  });

  test.each([
    ['bodies', body.map((text) => `<div itemprop=articleBody><p>${text}</p></div><div class=ad></div>`).join('')],
    [
      'text containers',
      body.map((text) => `<div class=story-text><p>${text}</p></div><aside>${noise}</aside>`).join(''),
    ],
    ['articles', body.map((text) => `<article><h2>Part</h2><p>${text}</p></article>`).join('')],
  ])('an article in several %s', async (_, html) => {
    expect(await read(`<main><h1>The last bread</h1>${html}</main>`)).toEqual(body);
  });

  test('one article of several that are whole in themselves', async () => {
    const next = `<article><h1>Another story</h1>${noise}</article>`;
    expect(await read(`<article><h1>The last bread</h1>${prose}</article>${next}`)).toEqual(body);
  });

  test('no card that leads to other articles, in whatever number', async () => {
    const card = `<div class=item><h3><a href=/other>Another story</a></h3>${noise}</div>`;
    const {sentences, warnings} = await parseArticle(
      `<html><body><div><h1>The last bread</h1>${prose.repeat(3)}</div><div>${card.repeat(20)}</div></body></html>`,
    );
    expect(sentences).toHaveLength(9);
    expect(warnings).toEqual([]);
  });

  test.each([
    ['links around headings', `<div class=row><a href=/other><h5>Another story</h5></a><p>January 12, 2016</p></div>`],
    [
      'a link and a taste',
      '<li><a href=/other>Another story</a> <span>The ferry was late again on Monday, when ...</span></li>',
    ],
    ['a link and a cut', `<li><a href=/other>Another story</a> ${noise.slice(3, 80)} […]</li>`],
  ])('no list of other articles that are %s', async (_, card) => {
    expect(await read(`<main><h1>The last bread</h1>${prose}<ul>${card.repeat(5)}</ul></main>`)).toEqual(body);
  });

  test.each([
    '<div class="image top"><img src=a.png><p>The shop as it looked in March, in a picture of the town.</p></div>',
    '<div class="photo"><p><picture><img src=a.png></picture></p><span class=newsCaption>The shop as it looked in March, in a picture.</span></div>',
    '<p><strong><a href="/other">Another story of bakeries in the old part of the town</a></strong></p>',
  ])('no picture and no pointer amid the text: %s', async (html) => {
    expect(await read(`<main><h1>The last bread</h1><p>${first}</p>${html}<p>${second}</p></main>`)).toEqual([
      first,
      second,
    ]);
  });

  test('no heading of which nothing is left', async () => {
    const {sections} = await parseArticle(
      `<html><main><h1>Bread</h1>${prose}<h2>Ovens</h2><h3>Old</h3><p>${lead}</p><h2>See also</h2><ul><li><a href=/>A</a><li><a href=/>B</a></ul></main></html>`,
    );
    expect(sections.map(({heading}) => heading)).toEqual(['', 'Ovens', 'Old']);
  });
});
