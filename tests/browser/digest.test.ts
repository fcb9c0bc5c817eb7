import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import type {Browser} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {run} from '../cli/run.js';
import {chromiumPath, desktop, narrowPhone, openPage, phone, startBrowser} from './browser.js';

const folder = fileURLToPath(new URL('../../fixtures/cli/digest', import.meta.url));

describe.skipIf(chromiumPath === undefined)('the digest in a browser', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser?.close());

  test('fits every screen, and its topics lead to their articles', async () => {
    const {stdout} = await run(['digest', 'posts', '-f', 'html', '-q'], {cwd: folder});
    for (const device of [desktop, phone, narrowPhone]) {
      const {page, trouble, close} = await openPage(browser, stdout, device);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      const [topic] = await page
        .locator('.topics a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
      await page.locator('.topics a').first().click();
      expect(new URL(page.url()).hash).toBe(topic);
      expect(await page.locator(`${topic} h2`).textContent()).toBe('Harbour');
      expect(await page.locator('h3 a').first().getAttribute('href')).toBe('posts/ferry-update.md');
      expect(trouble).toEqual([]);
      await close();
    }
  });

  test('shows hostile titles and names of files as text, and asks for nothing', async () => {
    const cwd = await mkdtemp(join(tmpdir(), 'brief-digest-'));
    const title = '<img src=x onerror=alert(1)>"><script>alert(2)</script>';
    const name = process.platform === 'win32' ? 'x.md' : 'javascript:alert(3).md'; // no colon in a name there
    await writeFile(join(cwd, name), `---\ntitle: '${title}'\n---\n\nThe \`<script>\` of the page is text.\n`);
    const {stdout} = await run(['digest', '.', '-f', 'html', '-q', '--title', title], {cwd});
    await rm(cwd, {recursive: true});
    const {page, trouble, close} = await openPage(browser, stdout, desktop);
    expect(await page.locator('h1').textContent()).toBe(title);
    expect(await page.locator('h3 a').textContent()).toBe(title);
    expect(await page.locator('h3 a').evaluate((link) => (link as HTMLAnchorElement).protocol)).toBe('file:');
    expect(await page.locator('script, img').count()).toBe(0);
    expect(trouble).toEqual([]);
    await close();
  });
});
