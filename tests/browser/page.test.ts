import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import type {Browser, BrowserContextOptions, Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {summarize} from '../../src/index.js';
import {run} from '../cli/run.js';
import {chromiumPath, desktop, narrowPhone, type OpenPage, openPage, phone, startBrowser} from './browser.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

if (chromiumPath === undefined) {
  process.stderr.write(
    'No Chromium on this machine: the tests of pages in a browser are skipped. CHROMIUM names one.\n',
  );
}

describe.skipIf(chromiumPath === undefined)('the page in a browser', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser?.close());

  /** Opens the page of an article, looks at it, and makes sure that nothing else happened. */
  async function onPage(
    html: string,
    options: BrowserContextOptions,
    look: (page: Page) => Promise<void>,
  ): Promise<void> {
    const open: OpenPage = await openPage(browser, html, options);
    await look(open.page);
    expect(open.trouble).toEqual([]);
    await open.close();
  }

  test('leads from a point to its sentence and back', async () => {
    await onPage(await pageOf('night-trains.md'), desktop, async (page) => {
      const [sentence] = await hrefs(page, '#point3 a');
      const {keyPoints} = await summarize(readFileSync(`${root}fixtures/articles/night-trains.md`));
      // A repaired point has lost its first words, never its last.
      expect(await page.locator(sentence!).textContent()).toContain(keyPoints[2]!.text.slice(-40));
      await page.locator('#point3 a').click();
      await expect.poll(() => isInView(page, sentence!)).toBe(true);
      expect(new URL(page.url()).hash).toBe(sentence);
      await page.locator(`${sentence} .badge`).click();
      await expect.poll(() => isInView(page, '#point3')).toBe(true);
      expect(new URL(page.url()).hash).toBe('#point3');
    });
  });

  test('has no link that leads nowhere, on a page of many articles', async () => {
    await onPage(await pageOf(''), desktop, async (page) => {
      const targets = await hrefs(page, 'a');
      expect(targets.length).toBeGreaterThan(50);
      for (const target of new Set(targets)) expect(await page.locator(target).count(), target).toBe(1);
    });
  });

  test('shades a sentence the more the higher it scores, and marks the chosen ones', async () => {
    await onPage(await pageOf('night-trains.md'), desktop, async (page) => {
      const shades = await shadesOf(page);
      const others = shades.filter(({role}) => role === 'other').sort((left, right) => left.score - right.score);
      for (const [index, {alpha}] of others.slice(1).entries())
        expect(alpha).toBeGreaterThanOrEqual(others[index]!.alpha);
      expect(others.at(-1)!.alpha).toBeGreaterThan(others[0]!.alpha);
      const marked = shades.filter(({role}) => role === 'point');
      expect(marked).toHaveLength(3);
      for (const {alpha} of marked) expect(alpha).toBeGreaterThan(others.at(-1)!.alpha);
    });
  });

  test.each([
    ['hover', desktop, (page: Page) => page.locator('#s6').hover()],
    ['tap', phone, (page: Page) => page.locator('#s6').tap()],
    ['keyboard', desktop, (page: Page) => page.locator('#s6').focus()],
  ])('shows what a score is made of: %s', async (_, device, point) => {
    await onPage(await pageOf('night-trains.md'), device, async (page) => {
      const note = page.locator('#s6 .note');
      expect(await note.isVisible()).toBe(false);
      await point(page);
      await expect.poll(() => note.isVisible()).toBe(true);
      expect(await page.locator('.note:visible').count()).toBe(1);
      expect(await isInView(page, '#s6 .note')).toBe(true);
      const numbers = (await note.locator('.share b').allTextContents()).map(numberOf);
      const total = numberOf((await note.locator('.score').textContent())!);
      expect(numbers.reduce((sum, number) => sum + number, 0)).toBeCloseTo(total, 1);
    });
  });

  test('closes the note of a tapped sentence when another place is tapped', async () => {
    await onPage(await pageOf('night-trains.md'), phone, async (page) => {
      await page.locator('#s6').tap();
      await expect.poll(() => page.locator('.note:visible').count()).toBe(1);
      await page.locator('#s8').tap();
      await expect.poll(() => page.locator('#s8 .note').isVisible()).toBe(true);
      expect(await page.locator('.note:visible').count()).toBe(1);
    });
  });

  test.each([
    ['of one article', 'night-trains.md'],
    ['of many', ''],
  ])('fits the width of a phone: the page %s', async (_, name) => {
    for (const device of [phone, narrowPhone]) {
      await onPage(await pageOf(name), device, async (page) => {
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      });
    }
  });

  test('keeps words without an end within the width of a phone', async () => {
    const endless = 'x'.repeat(300);
    const article = `# ${endless}\n\nThe address https://example.com/${endless} is long. Another sentence stands here.`;
    await onPage(await pageFrom(article), narrowPhone, async (page) => {
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    });
  });

  test('is readable in light and dark', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await onPage(await pageOf('night-trains.md'), {...desktop, colorScheme}, async (page) => {
        const [paper, ink, soft] = await page.evaluate(() => [
          getComputedStyle(document.body).backgroundColor,
          getComputedStyle(document.body).color,
          getComputedStyle(document.querySelector('footer')!).color,
        ]);
        expect(luminance(paper!) > 0.5).toBe(colorScheme === 'light');
        // What WCAG 2 asks of text, level AA, and of the article itself, level AAA.
        expect(contrast(paper!, ink!)).toBeGreaterThanOrEqual(7);
        expect(contrast(paper!, soft!)).toBeGreaterThanOrEqual(4.5);
      });
    }
  });

  test('prints the brief and the text without what only a screen can show', async () => {
    await onPage(await pageOf('night-trains.md'), desktop, async (page) => {
      await page.emulateMedia({media: 'print'});
      expect(await page.locator('.legend').isVisible()).toBe(false);
      expect(await page.locator('.card').isVisible()).toBe(true);
      await page.locator('#s6').focus();
      expect(await page.locator('.note:visible').count()).toBe(0);
    });
  });

  test('shows a hostile article as text, runs nothing of it and asks for nothing', async () => {
    await onPage(await pageFrom(hostile), desktop, async (page) => {
      expect(await page.locator('h1').textContent()).toBe('<img src=x onerror=alert(1)>"><script>alert(2)</script>');
      const text = (await page.locator('article').textContent())!;
      for (const words of ['<script>alert(3)</script>', 'onerror=alert(4)', 'javascript:alert(5)', '</style>']) {
        expect(text).toContain(words);
      }
      expect(await page.locator('script, img, iframe, svg, object, form, link, base').count()).toBe(0);
      for (const target of await hrefs(page, 'a')) expect(target).toMatch(/^#[\w-]+$/);
      const handlers = await page.evaluate(
        () =>
          [...document.querySelectorAll('*')]
            .flatMap(({attributes}) => [...attributes])
            .filter(({name}) => /^on/.test(name)).length,
      );
      expect(handlers).toBe(0);
      for (const link of await page.locator('a').all()) await link.click();
    });
  });
});

const hostile = `---
title: '<img src=x onerror=alert(1)>"><script>alert(2)</script>'
category: '"><img src=x onerror=alert(6)>'
---

The page says \`<script>alert(3)</script>\` to everybody who opens it in 2026. It matters because \`<img src=x
onerror=alert(4)>\` would cost every reader of the page their account.

## \`</style><style>body{background:url(https://example.com/a)}\`

A [link](javascript:alert(7)) to \`javascript:alert(5)\` leads to nothing good at all. As a result,
\`"' onmouseover="alert(8)\` threatens the readers of the page. The end of \`</style>\` and \`</html>\` is not the end of it.

- \`<iframe srcdoc="<script>alert(9)</script>">\` is an item of a list of the page.
`;

/** The page that the command makes of a fixture, or of all of them. */
async function pageOf(name: string): Promise<string> {
  return made(await run([`fixtures/articles/${name}`, '--format', 'html', '--quiet'], {cwd: root}));
}

async function pageFrom(article: string): Promise<string> {
  return made(await run(['-', '--format', 'html', '--quiet'], {stdin: article}));
}

function made({status, stdout, stderr}: Awaited<ReturnType<typeof run>>): string {
  expect({status, stderr}).toEqual({status: 0, stderr: ''});
  return stdout;
}

function hrefs(page: Page, selector: string): Promise<string[]> {
  return page.locator(selector).evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
}

function isInView(page: Page, selector: string): Promise<boolean> {
  return page.locator(selector).evaluate((element) => {
    const {top, bottom} = element.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  });
}

interface Shade {
  role: 'point' | 'reason' | 'other';
  score: number;
  alpha: number;
}

/** How strong the shade of each sentence came out, and what it scored. */
async function shadesOf(page: Page): Promise<Shade[]> {
  const found = await page.locator('.s').evaluateAll((sentences) =>
    sentences.map((sentence) => ({
      classes: sentence.className,
      image: getComputedStyle(sentence).backgroundImage,
      score: sentence.querySelector('.score')?.textContent ?? '',
    })),
  );
  return found.map(({classes, image, score}) => ({
    role: /point|reason/.exec(classes)?.[0] ?? 'other',
    score: numberOf(score),
    alpha: Number(/rgba\([^)]*, ([\d.]+)\)/.exec(image)?.[1] ?? 1),
  })) as Shade[];
}

function numberOf(text: string): number {
  return Number(text.replace('−', '-'));
}

/** Relative luminance of 'rgb(r, g, b)', as WCAG 2 defines it. */
function luminance(color: string): number {
  const [red, green, blue] = color.match(/[\d.]+/g)!.map((value) => {
    const share = Number(value) / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function contrast(left: string, right: string): number {
  const [light, dark] = [luminance(left), luminance(right)].sort((a, b) => b - a);
  return (light! + 0.05) / (dark! + 0.05);
}
