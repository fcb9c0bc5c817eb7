import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {gzipSync} from 'node:zlib';
import type {Browser, BrowserContextOptions, Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {chromiumPath, desktop, narrowPhone, startBrowser, tryPage, watch} from './browser.js';

const article = readFileSync(
  fileURLToPath(new URL('../../fixtures/articles/night-trains.md', import.meta.url)),
  'utf8',
);

describe.skipIf(chromiumPath === undefined)('the page that summarizes in the browser', () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof tryPage>>;
  beforeAll(async () => {
    site = await tryPage();
    browser = await startBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await site?.remove();
  });

  async function open(options: BrowserContextOptions = desktop): Promise<{page: Page; trouble: string[]}> {
    const context = await browser.newContext({reducedMotion: 'reduce', ...options});
    const page = await context.newPage();
    const trouble = watch(page, site.own);
    await page.goto(site.own[0]!);
    return {page, trouble};
  }

  const points = (page: Page): Promise<string[]> => page.locator('.card ol > li').allTextContents();

  test('is at most 350 kB over the wire', () => {
    const size = site.sizeOf((bytes) => gzipSync(bytes, {level: 9}));
    expect(size).toBeLessThanOrEqual(350_000);
  });

  test('shows points, reasons and JSON of what is pasted, and asks for nothing', async () => {
    const {page, trouble} = await open();
    await page.locator('#article').fill(article);
    await page.locator('.card ol > li').first().waitFor();
    expect(await points(page)).toHaveLength(3);
    expect(await page.getByText('npm run try').count()).toBe(0);
    expect(JSON.parse(await page.locator('#json').inputValue()).title).toMatch(/^Night trains/);
    await page.locator('#points').fill('1');
    await expect.poll(async () => (await points(page)).length).toBe(1);
    expect(trouble).toEqual([]);
  });

  test('works with the keyboard alone', async () => {
    const {page, trouble} = await open();
    const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.id ?? '');
    const visited: string[] = [];
    for (let step = 0; step < 7; step++) {
      await page.keyboard.press('Tab');
      visited.push(await focused());
    }
    expect(visited).toEqual(['article', 'file', 'example', 'points', 'reasons', 'format', 'language']);
    await page.locator('#example').focus();
    await page.keyboard.press('Enter');
    await page.locator('.card ol > li').first().waitFor();
    expect(trouble).toEqual([]);
  });

  test('reads a file by its name', async () => {
    const {page} = await open();
    const buffer = Buffer.from('<title>Trams</title><article><p>The tram runs again from May.</p></article>');
    await page.locator('#file').setInputFiles({name: 'trams.html', mimeType: 'text/html', buffer});
    await page.locator('.card').waitFor();
    expect(await page.locator('.card .title').textContent()).toBe('Trams');
  });

  test('shows a hostile article as text', async () => {
    const {page, trouble} = await open();
    const hostile =
      '# <img src=x onerror=alert(1)>\n\nThe port closes in May for `<script>alert(2)</script>` and style="color:red" repairs.\n';
    await page.locator('#article').fill(hostile);
    await page.locator('.card').waitFor();
    expect(await page.locator('#result img, #result script').count()).toBe(0);
    expect(trouble).toEqual([]);
  });

  test('says what is wrong with what it cannot read', async () => {
    const {page, trouble} = await open();
    const buffer = Buffer.from('%PDF-1.7\n\0\x01\x02');
    await page.locator('#file').setInputFiles({name: 'letter.pdf', mimeType: 'application/pdf', buffer});
    await expect.poll(() => page.locator('#status').textContent()).toMatch(/PDF/);
    expect(await page.locator('#output').isHidden()).toBe(true);
    expect(trouble).toEqual([]);
  });

  test('takes an article of a megabyte', async () => {
    const {page, trouble} = await open();
    const body = article.slice(article.indexOf('Fourteen'));
    const buffer = Buffer.from(article + `\n\n${body}`.repeat(Math.ceil(1_000_000 / body.length)));
    await page.locator('#file').setInputFiles({name: 'long.md', mimeType: 'text/markdown', buffer});
    await page.locator('.card ol > li').first().waitFor({timeout: 100_000});
    expect(trouble).toEqual([]);
  });

  test('fits on the narrowest phone, in the dark too', async () => {
    const {page} = await open({...narrowPhone, colorScheme: 'dark'});
    await page.locator('#example').tap();
    await page.locator('.card').waitFor();
    const [wide, room] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    expect(wide).toBeLessThanOrEqual(room!);
  });
});
