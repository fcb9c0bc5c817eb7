import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import type {Browser} from 'playwright-core';
import {rolldown} from 'rolldown';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {summarize} from '../../src/index.js';
import {chromiumPath, desktop, openPage, startBrowser} from './browser.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
// None without spaces: Node and a browser bring dictionaries of their own for the words of Chinese and Japanese.
const names = ['night-trains.md', 'waermenetz-steinfeld.md', 'tidewater-4.md'];
const read = (name: string): string => readFileSync(`${root}fixtures/articles/${name}`, 'utf8');

describe.skipIf(chromiumPath === undefined)('the library in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser?.close());

  test('gives the summaries that Node gives, front matter, other languages and web pages included', async () => {
    const page = '<!doctype html><title>Trams</title><article><p>The tram runs again from May.</p></article>';
    const articles = [...names.map((path) => ({path, text: read(path)})), {path: 'page.html', text: page}];
    const code = `import {summarize} from ${JSON.stringify(`${root}src/index.ts`)};
      const articles = ${JSON.stringify(articles)};
      window.done = Promise.all(articles.map(({path, text}) => summarize(text, {path, explain: true})));`;
    const bundler = await rolldown({
      input: 'articles',
      platform: 'browser',
      plugins: [
        {
          name: 'articles',
          resolveId: (id) => (id === 'articles' ? id : null),
          load: (id) => (id === 'articles' ? code : null),
        },
      ],
    });
    const {output} = await bundler.generate({codeSplitting: false});
    const script = output[0].code.replaceAll('</script', '<\\/script');
    const {page: tab, trouble, close} = await openPage(browser, `<script type="module">${script}</script>`, desktop);
    const made = await tab.evaluate(() => (window as unknown as {done: Promise<unknown>}).done);
    expect(made).toEqual(
      JSON.parse(
        JSON.stringify(await Promise.all(articles.map(({path, text}) => summarize(text, {path, explain: true})))),
      ),
    );
    expect(trouble).toEqual([]);
    await close();
  });
});
