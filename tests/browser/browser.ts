import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {copyFile, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
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
  const address = pathToFileURL(file).href;
  const trouble = watch(page, [address]);
  await page.goto(address);
  const close = async (): Promise<void> => {
    await context.close();
    await rm(folder, {recursive: true});
  };
  return {page, trouble, close};
}

/** What a page does that a page of ours never does: messages, exceptions, dialogs, requests for anything but `own`. */
export function watch(page: Page, own: readonly string[]): string[] {
  const trouble: string[] = [];
  page.on('console', (message) => trouble.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => trouble.push(`exception: ${error.message}`));
  page.on('dialog', (dialog) => {
    trouble.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (!own.includes(request.url())) trouble.push(`request: ${request.url()}`);
  });
  return trouble;
}

/** Addresses of the files of docs/try, its script built anew into a folder of their own; the page is the first. */
export async function tryPage(): Promise<{
  own: string[];
  sizeOf: (compress: (bytes: Buffer) => Buffer) => number;
  remove(): Promise<void>;
}> {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const folder = await mkdtemp(join(tmpdir(), 'brief-try-'));
  const names = ['index.html', 'try.css', 'try.js'];
  for (const name of names.slice(0, 2)) await copyFile(join(root, 'docs/try', name), join(folder, name));
  execFileSync(process.execPath, [join(root, 'scripts/try.mjs'), join(folder, 'try.js')]);
  return {
    own: names.map((name) => pathToFileURL(join(folder, name)).href),
    sizeOf: (compress) => names.reduce((sum, name) => sum + compress(readFileSync(join(folder, name))).length, 0),
    remove: () => rm(folder, {recursive: true}),
  };
}
