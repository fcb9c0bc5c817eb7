import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {fileURLToPath} from 'node:url';
import type {Browser} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {run} from '../cli/run.js';
import {chromiumPath, desktop, openPage, phone, startBrowser, tryPage} from './browser.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe objects to on the page, an id and a place each. */
const objections = `axe.run().then(({violations}) => violations.flatMap(({id, nodes}) => nodes.map(({target}) => id + ' at ' + target)))`;

describe.skipIf(chromiumPath === undefined)('pages are accessible', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser?.close());

  const pages: [string, string][] = [
    ['a page', 'fixtures/articles/night-trains.md -f html'],
    ['an index of articles', 'fixtures/articles/night-trains.md fixtures/articles/sour-soil.md -f html'],
    ['a digest', 'digest fixtures/cli/digest/posts -f html'],
  ];
  test.each(pages)('%s, light and dark, on a desk and a phone', async (_, command) => {
    const {stdout} = await run(command.split(' '), {cwd: root});
    for (const options of [desktop, phone]) {
      for (const colorScheme of ['light', 'dark'] as const) {
        const {page, close} = await openPage(browser, stdout, {...options, colorScheme});
        await page.evaluate(axe);
        expect(await page.evaluate(objections)).toEqual([]);
        await close();
      }
    }
  });

  test.each(['light', 'dark'] as const)('the page that summarizes in the browser, %s', async (colorScheme) => {
    const context = await browser.newContext({colorScheme, reducedMotion: 'reduce'});
    const page = await context.newPage();
    const site = await tryPage();
    await page.goto(site.own[0]!);
    await page.evaluate(axe);
    expect(await page.evaluate(objections)).toEqual([]);
    await page.locator('#example').click();
    await page.locator('.card').waitFor();
    expect(await page.evaluate(objections)).toEqual([]);
    await context.close();
    await site.remove();
  });
});
