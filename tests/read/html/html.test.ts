import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {type Article, parseArticle} from '../../../src/index.js';
import {readPage} from '../../../src/read/html/html.js';
import {holds} from '../../holds.js';

const folder = fileURLToPath(new URL('../../../fixtures/pages', import.meta.url));

/** What was read, as Markdown would have it. */
function written({title, sections, blocks, sentences}: Article): string {
  const lines = [`# ${title}`];
  for (const {index, depth, heading} of sections) {
    if (heading) lines.push(`${'#'.repeat(depth)} ${heading}`);
    for (const {kind, label, first, count} of blocks.filter(({section}) => section === index)) {
      const mark = kind === 'list-item' ? '- ' : kind === 'quote' ? '> ' : '';
      const text = sentences.slice(first, first + count).map(({text}) => text);
      lines.push(mark + (label ? `${label}: ` : '') + text.join(' '));
    }
  }
  return `${lines.join('\n\n')}\n`;
}

/** A folder is a page as its site serves it, and beside it the article's own text. */
describe('the article of a page', () => {
  test.each(readdirSync(folder))('%s: is all of it, and nothing else', async (name) => {
    const article = await parseArticle(readFileSync(join(folder, name, 'page.html')), {path: 'page.html'});
    expect(written(article)).toBe(readFileSync(join(folder, name, 'article.txt'), 'utf8'));
    expect(article.warnings).toEqual([]);
  });

  test.each(readdirSync(folder))('%s: stands at the places that are told', async (name) => {
    const {sentences, source} = await parseArticle(readFileSync(join(folder, name, 'page.html')), {path: 'page.html'});
    for (const {text, position} of sentences) {
      expect(lettersOf(source.slice(position.offset, position.endOffset))).toBe(letters(text));
      const line = source.split('\n')[position.line - 1]!;
      expect(line.slice(position.column - 1)).toBe(source.slice(position.offset).split('\n', 1)[0]);
    }
  });
});

/** Of a stretch of source: without tags and what is not shown, references decoded. */
function lettersOf(source: string): string {
  const {tree} = readPage(
    `<p>${source.replace(/<(sup|del|a class="footnote-reference)[\s\S]*?<\/(?:sup|del|a)>/g, '')} .</p>`,
  );
  const text = (node: unknown): string => {
    const {value = '', children = []} = node as {value?: string; children?: unknown[]};
    return value + children.map(text).join('');
  };
  return letters(text(tree));
}

function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '');
}

async function textsOf(html: string): Promise<string[]> {
  return (await parseArticle(html, {format: 'html'})).sentences.map(({text}) => text);
}

describe('readPage', () => {
  test('takes empty lines for the ends of paragraphs, and other breaks for those of lines', async () => {
    expect(await textsOf('<div>One line that goes<br>on here.<br><br>And a second paragraph.</div>')).toEqual([
      'One line that goes on here.',
      'And a second paragraph.',
    ]);
  });

  test('takes blank lines of preformatted prose for the ends of paragraphs', async () => {
    const lines = 'The ferry sails at nine. It is\nlate. Nobody waits.\r\n \r\nThe pier is old. It <b>creaks</b>.';
    const {blocks, sentences} = await parseArticle(`<!doctype html><h1>T</h1><pre>${lines}</pre>`);
    expect(blocks.map(({count}) => count)).toEqual([3, 2]);
    expect(sentences.map(({text, position}) => [text, position.line])).toEqual([
      ['The ferry sails at nine.', 1],
      ['It is late.', 1],
      ['Nobody waits.', 2],
      ['The pier is old.', 4],
      ['It creaks.', 4],
    ]);
  });

  test('leaves out labels outside of paragraphs and lines of links', async () => {
    const html = '<div>5 min read</div><p>Tea is a drink.</p><p>Read more: <a href=/>About tea</a></p>Share';
    expect(await textsOf(html)).toEqual(['Tea is a drink.']);
  });

  test.each([
    '<p><a href=/>Home</a> &gt; <a href=/tea>Tea</a> &gt; <b>How tea is made</b></p>',
    '<div><a href=/>Start</a> » <a href=/tee>Tee und alles, was man darüber wissen will</a> » Ernte</div>',
  ])('leaves out the way to the page: %s', async (way) => {
    expect(await textsOf(`${way}<p>Tea is a drink.</p>`)).toEqual(['Tea is a drink.']);
  });

  test('keeps a sentence that begins with a link and has an arrow in it', async () => {
    const html = '<p><a href=/>Water</a> → steam takes more heat than most cooks think it does.</p>';
    expect(await textsOf(html)).toHaveLength(1);
  });

  test('takes several sentences that are written as a heading for a paragraph', async () => {
    const [one, two] = [
      'For a long time nobody in the valley wanted to say how much of the tea was thrown away each year.',
      'Now the growers have counted it, and a third of what they pick never leaves the farm.',
    ];
    expect(await textsOf(`<h1>Tea</h1><h3>${one} ${two}</h3><p>Tea is a drink.</p>`)).toEqual([
      one,
      two,
      'Tea is a drink.',
    ]);
    const {sections} = await parseArticle(`<h1>Tea</h1><h3>${one}</h3><p>Tea is a drink.</p>`, {format: 'html'});
    expect(sections.map(({heading}) => heading)).toContain(one);
  });

  test('keeps a paragraph that is one link and says something', async () => {
    expect(await textsOf('<p><a href=/>Tea is a drink that takes its time.</a></p>')).toHaveLength(1);
  });

  test('shows braces, backslashes and asterisks as written', async () => {
    expect(await textsOf('<p>Write {{ name }}, \\* and [^1] *here*.</p>')).toEqual([
      'Write {{ name }}, \\* and [^1] *here*.',
    ]);
  });

  test('folds the white space of the source', async () => {
    expect(await textsOf('<p>\n  One\n\n  sentence\tonly.\n</p>')).toEqual(['One sentence only.']);
  });

  test('reads the data in front of a page', async () => {
    const article = await parseArticle('---\ntitle: Tea\n---\n<!doctype html><title>Coffee</title><p>A drink.', {
      path: 'tea.html',
    });
    expect(article).toMatchObject({title: 'Tea', sentences: [{text: 'A drink.', position: {line: 4, column: 40}}]});
  });

  test('hands on comments', async () => {
    const {comments} = await parseArticle('<p>A drink.</p>\n<!-- brief -->', {format: 'html'});
    expect(comments).toMatchObject([{text: 'brief', position: {line: 2, column: 1}}]);
  });

  test('reads a page nested beyond measure', async () => {
    const html = `${'<div>'.repeat(100_000)}<p>The innermost of all paragraphs has a text.</p>`;
    expect(await textsOf(html)).toEqual(['The innermost of all paragraphs has a text.']);
  });

  test('reads any page, and finds each sentence where it says', async () => {
    const tag = fc.constantFrom(
      '<p>',
      '</p>',
      '<div>',
      '</div>',
      '<br>',
      '<b>',
      '</b>',
      '<li>',
      '<ul>',
      '<td>',
      '<!--',
      '-->',
    );
    const text = fc.constantFrom(
      'One went out. ',
      'Two &amp; three ',
      'are&nbsp;here. ',
      '\n ',
      '{% if %}',
      'Ünïcödé! ',
    );
    const html = fc.array(fc.oneof(tag, text, fc.string()), {maxLength: 40}).map((pieces) => `<p>.${pieces.join('')}`);
    await holds(
      fc.asyncProperty(html, async (source) => {
        const {sentences} = await parseArticle(source, {format: 'html'});
        for (const {text, position} of sentences) {
          const [letter = ''] = /^[\p{L}\p{N}]/u.exec(text) ?? [];
          expect(source.slice(position.offset, position.offset + letter.length)).toBe(letter);
        }
      }),
    );
  });
});
