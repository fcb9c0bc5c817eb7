import {existsSync} from 'node:fs';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import type {Browser, BrowserContextOptions, Page} from 'playwright-core';

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** A Chromium of this machine, undefined where there is none; CHROMIUM names one that is somewhere else. */
export const chromiumPath = [process.env.CHROMIUM ?? '', ...places].find((path) => path !== '' && existsSync(path));

/** Starts the browser with a profile of its own, which goes with it. */
export async function startBrowser(): Promise<Browser> {
  const {chromium} = await import('playwright-core');
  return chromium.launch({
    executablePath: chromiumPath!,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
}

export const phone: BrowserContextOptions = {viewport: {width: 390, height: 844}, hasTouch: true, isMobile: true};
export const narrowPhone: BrowserContextOptions = {...phone, viewport: {width: 320, height: 568}};
export const desktop: BrowserContextOptions = {viewport: {width: 1280, height: 900}};

/** An open page and what it did that a page of ours never does. */
export interface OpenPage {
  page: Page;
  /** Errors and warnings in the console, exceptions, dialogs, and requests for anything but the page itself. */
  trouble: string[];
  close(): Promise<void>;
}

/** Opens a page from a file, as its readers do. */
export async function openPage(browser: Browser, html: string, options: BrowserContextOptions): Promise<OpenPage> {
  const folder = await mkdtemp(join(tmpdir(), 'brief-page-'));
  const file = join(folder, 'page.html');
  await writeFile(file, html);
  const context = await browser.newContext({reducedMotion: 'reduce', ...options});
  const page = await context.newPage();
  const trouble: string[] = [];
  const address = pathToFileURL(file).href;
  page.on('console', (message) => trouble.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => trouble.push(`exception: ${error.message}`));
  page.on('dialog', (dialog) => {
    trouble.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (request.url() !== address) trouble.push(`request: ${request.url()}`);
  });
  await page.goto(address);
  const close = async (): Promise<void> => {
    await context.close();
    await rm(folder, {recursive: true});
  };
  return {page, trouble, close};
}
