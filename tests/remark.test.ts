import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import rehypeStringify from 'rehype-stringify';
import {remark} from 'remark';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import {unified} from 'unified';
import {VFile} from 'vfile';
import {describe, expect, test} from 'vitest';
import remarkBrief from '../src/remark.js';
import {summarize} from '../src/summarize.js';

const path = 'fixtures/articles/night-trains.md';
const value = readFileSync(fileURLToPath(new URL(`../${path}`, import.meta.url)), 'utf8');

/** The file as a build of a static site has it: its own path, its source. */
const article = (): VFile => new VFile({path, value});

describe('article-brief/remark', () => {
  test('leaves the summary in the data of the file, and the document alone', async () => {
    const plain = await remark().use(remarkFrontmatter).process(article());
    const file = await remark().use(remarkFrontmatter).use(remarkBrief).process(article());
    expect(file.data.brief).toEqual(await summarize(value, {path}));
    expect(String(file)).toBe(String(plain));
  });

  test('passes options on', async () => {
    const {data} = await remark().use(remarkBrief, {points: 1, why: 0}).process(article());
    expect(data.brief?.keyPoints).toHaveLength(1);
    expect(data.brief?.whyItMatters).toEqual([]);
  });

  test.each([
    ['/site', '/site/posts/a.md', 'posts/a.md'],
    ['C:\\site', 'C:\\site\\posts\\a.md', 'posts/a.md'],
    ['/site', '/elsewhere/a.md', '/elsewhere/a.md'],
    ['/site', undefined, null],
  ])('in %s it calls %s %s', async (cwd, path, name) => {
    const file = new VFile({cwd, value, ...(path === undefined ? {} : {path})});
    const {data} = await remark().use(remarkBrief).process(file);
    expect(data.brief?.source.path).toBe(name);
  });

  const matter = {title: 'Trams', tags: ['public transport']};
  test.each([
    ['vfile-matter', {matter}],
    ['Docusaurus', {frontMatter: matter}],
    ['Astro', {astro: {frontmatter: matter}}],
  ])('finds the front matter that %s has cut off', async (_, data) => {
    const file = new VFile({value: 'The tram to the harbour runs again from May.', data});
    await remark().use(remarkBrief).process(file);
    expect(file.data.brief).toMatchObject({title: 'Trams', topic: {name: 'public transport', origin: 'front-matter'}});
  });

  test('puts a block below the title, in a site of its own titles', async () => {
    const block = {points: 'In Kürze', why: 'Warum'};
    const site = unified()
      .use(remarkParse)
      .use(remarkFrontmatter)
      .use(remarkBrief, {points: 1, why: 1, block})
      .use(remarkRehype)
      .use(rehypeStringify);
    const file = await site.process(
      '---\nlang: en\n---\n# Ferries\n\nThe ferry to the island closes in May because its engine is worn out.\n',
    );
    expect(String(file)).toBe(`<h1>Ferries</h1>
<p><strong>In Kürze</strong></p>
<ol>
<li>The ferry to the island closes in May because its engine is worn out.</li>
</ol>
<p>The ferry to the island closes in May because its engine is worn out.</p>`);
  });

  test('without a title the block comes first', async () => {
    const file = await remark()
      .use(remarkBrief, {points: 1, why: 0, block: true})
      .process('The *ferry* closes in May for good.\n');
    expect(String(file)).toBe(
      '**1-point summary**\n\n1. The ferry closes in May for good.\n\nThe *ferry* closes in May for good.\n',
    );
  });

  test('the titles are in the language of the article, save those that are given', async () => {
    const text = 'Die Gemeinde baut ein neues Wärmenetz, weil die alte Heizung der Schule nicht mehr zu retten ist.\n';
    const options = {points: 1, why: 0, language: 'de'};
    const file = await remark()
      .use(remarkBrief, {...options, block: {points: undefined}})
      .process(text);
    expect(String(file)).toMatch(/^\*\*Zusammenfassung\*\*\n/);
    const named = await remark()
      .use(remarkBrief, {...options, block: {points: 'Kurz'}})
      .process(text);
    expect(String(named)).toMatch(/^\*\*Kurz\*\*\n/);
  });

  test('markup in a sentence of the article stays text', async () => {
    const file = await remark()
      .use(remarkBrief, {points: 1, why: 0, block: true})
      .process('The tag \\<script> in a page of the council starts \\*other\\* programs.\n');
    expect(String(file)).toContain('1. The tag \\<script> in a page of the council starts \\*other\\* programs.\n');
  });

  test('a page that cannot be summarized gets a message, and is built', async () => {
    const file = await remark()
      .use(remarkBrief, {block: true})
      .process(new VFile({path: 'empty.md', value: ''}));
    expect(String(file)).toBe('');
    expect(file.data.brief).toBeUndefined();
    expect(file.messages.map(String)).toEqual(['empty.md:1:1: the article is empty; there is nothing to summarize']);
  });

  test('a wrong option stops the build', async () => {
    await expect(remark().use(remarkBrief, {points: 0}).process(article())).rejects.toMatchObject({code: 'usage'});
  });
});
