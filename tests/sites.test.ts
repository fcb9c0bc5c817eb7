import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {describe, expect, test} from 'vitest';
import type {Digest} from '../src/types.js';
import {run} from './cli/run.js';

/** Small sites, each as its generator wants its files, with the addresses that it gives them. */
const sites = fileURLToPath(new URL('../fixtures/sites/', import.meta.url));

interface Expected {
  /** What the site's owner says of its addresses. */
  url: string | null;
  links: Record<string, string>;
  /** null where no generator builds these addresses without being told. */
  withoutUrl: Record<string, string> | null;
}

const cases = readdirSync(sites).map((name) => ({
  name,
  cwd: `${sites}${name}/site`,
  ...(JSON.parse(readFileSync(`${sites}${name}/links.json`, 'utf8')) as Expected),
}));

/** What stands in a page of one of the formats as links, in order of their letters. */
const linksIn: Readonly<Record<string, (page: string) => string[]>> = {
  json: (page) => (JSON.parse(page) as Digest).topics.flatMap(({entries}) => entries.map(({link}) => link!)),
  html: (page) => [...page.matchAll(/<h3[^>]*><a href="([^"]*)"/g)].map(([, link]) => link!),
  markdown: (page) => [...page.matchAll(/^### \[.*\]\((.*)\)$/gm)].map(([, link]) => link!),
  llms: (page) => [...page.matchAll(/^- \[.*?\]\((.*?)\)/gm)].map(([, link]) => link!),
};

describe.each(cases)('$name', ({cwd, url, links, withoutUrl}) => {
  test.concurrent.each(Object.keys(linksIn))(
    'every link of the digest as %s leads where the page is',
    async (format) => {
      for (const [given, expected] of [
        [url, links],
        [null, withoutUrl],
      ] as const) {
        if (expected === null || Object.keys(expected).length === 0) continue;
        const address = given === null ? [] : ['--url', given];
        const {status, stdout, stderr} = await run(['digest', '.', '--format', format, ...address], {cwd});
        expect(stderr).toBe('');
        expect(linksIn[format]!(stdout).toSorted()).toEqual(Object.values(expected).toSorted());
        expect(status).toBe(0);
      }
    },
  );

  test.concurrent('each article has its own link', async () => {
    const expected = url === null ? withoutUrl! : links;
    const address = url === null ? [] : ['--url', url];
    const {stdout} = await run(['digest', '.', '--json', ...address], {cwd});
    const entries = (JSON.parse(stdout) as Digest).topics.flatMap(({entries}) => entries);
    expect(Object.fromEntries(entries.map(({path, link}) => [path, link]))).toEqual(expected);
  });

  test.concurrent('check finds nothing in what its owner publishes', async () => {
    const {status, stdout, stderr} = await run(['check', '.'], {cwd});
    expect(stderr).toBe(
      `brief: Checked ${Object.keys(url === null ? withoutUrl! : links).length} articles: nothing found\n`,
    );
    expect(stdout).toBe('');
    expect(status).toBe(0);
  });
});

test('links without an address lead to files that are there, where there is no site', () => {
  const folder = cases.find(({name}) => name === 'folder')!;
  const links = Object.values(folder.withoutUrl!);
  expect(links.filter((link) => !existsSync(`${folder.cwd}/${decodeURIComponent(link)}`))).toEqual([]);
});
