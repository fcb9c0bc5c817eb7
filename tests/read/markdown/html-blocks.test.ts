import {expect, test} from 'vitest';
import {parseArticle} from '../../../src/read/read-article.js';

async function read(text: string): Promise<string[]> {
  const {sentences} = await parseArticle(`The ferry is back.\n\n${text}\n`);
  return sentences.slice(1).map(({text}) => text);
}

const prose = 'It crosses the strait four times a day, in winter twice.';

test.each([
  [`<p>${prose}</p>`, [prose]],
  [`<P class="lead">\n  It crosses the strait <b>four</b> times a day,\n  in winter twice.\n</P>`, [prose]],
  [
    `<div>\n<p>${prose}</p>\n<p>A trip costs 3 &euro; more than it did in the year before.</p>\n</div>`,
    [prose, 'A trip costs 3 € more than it did in the year before.'],
  ],
  [`  <section>${prose}</section>`, [prose]],
])('reads %j', async (html, expected) => {
  expect(await read(html)).toEqual(expected);
});

test.each([
  ['a template', `<p>{{ site.ferry }} crosses the strait four times a day.</p>`],
  ['a caption', `<p><img src="ferry.jpg"> ${prose}</p>`],
  ['a caption by its class', `<p class="caption">${prose}</p>`],
  ['a label', '<p>Last updated on 14 October by the harbour office</p>'],
  ['an example', '<p style="color: gray">Too pale to read.</p>'],
  ['a pulled quotation', `<div><blockquote>${prose}</blockquote></div>`],
  ['Markdown in it', `<div>${prose} See [the table](table.md).</div>`],
  ['Markdown that another dialect reads there', `<div markdown="1">${prose}</div>`],
  ['code', `<div><pre><code>${prose}</code></pre></div>`],
  ['a comment', `<!-- <p>${prose}</p> -->`],
  ['one within a list, whose places are not told', `- <p>${prose.replace(', ', ',\n  ')}</p>`],
])('leaves out %s', async (_name, html) => {
  expect(await read(html)).toEqual([]);
});

test('knows the places of what it reads, and headings', async () => {
  const source = `Top.\n\n<h2>The <em>fare</em></h2>\n\n<p>\n${prose}\nNobody has counted the passengers who stay on land.</p>\n`;
  const {sentences, sections} = await parseArticle(source);
  expect(sections.map(({heading, position}) => [heading, position.line])).toEqual([
    ['', 1],
    ['The fare', 3],
  ]);
  expect(sentences.map(({text, position}) => [text, position.line, position.column])).toEqual([
    ['Top.', 1, 1],
    [prose, 6, 1],
    ['Nobody has counted the passengers who stay on land.', 7, 1],
  ]);
  for (const {text, position} of sentences) expect(source.slice(position.offset, position.endOffset)).toBe(text);
});
