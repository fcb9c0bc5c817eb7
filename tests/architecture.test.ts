import {readdirSync, readFileSync} from 'node:fs';
import {dirname, join, relative} from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, it} from 'vitest';
import {profiles, supportedLanguages} from '../src/language/index.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const sourceRoot = join(root, 'src');

/** From the ground up: a file imports from its own room, or from a layer below. */
const layers: readonly (readonly string[])[] = [
  ['types.ts', 'errors.ts', 'value-schema.ts'],
  ['language'],
  ['text'],
  ['options.ts'],
  ['read'],
  ['analysis.ts'],
  ['score', 'topics', 'collection', 'rules', 'report'],
  ['select'],
  ['write', 'explanation.ts', 'warnings.ts'],
  ['summarize.ts'],
  ['write.ts', 'digest.ts'],
  ['check.ts'],
  ['batch.ts', 'remark.ts'],
  ['index.ts'],
  ['cli'],
];

const mostFiles = 15; // of a folder; more are cut into folders named by steps of the work

interface Import {
  from: string;
  to: string;
}

const files = readdirSync(sourceRoot, {recursive: true, encoding: 'utf8'})
  .filter((name) => /(?<!\.d)\.ts$/.test(name))
  .map((name) => name.replaceAll('\\', '/'));
const imports: Import[] = files.flatMap(importsOf);

function importsOf(file: string): Import[] {
  const code = readFileSync(join(sourceRoot, file), 'utf8');
  const found = code.matchAll(
    /(?:import|export)\s+(?:type\s)?(?:[^'";]*?\sfrom\s+)?'(\.[^']+)'|import\('(\.[^']+)'\)/g,
  );
  return [...found].map(([, fixed, lazy]) => ({
    from: file,
    to: relative(sourceRoot, join(sourceRoot, dirname(file), (fixed ?? lazy)!.replace(/\.js$/, '.ts'))).replaceAll(
      '\\',
      '/',
    ),
  }));
}

function room(file: string): string {
  return file.split('/', 1)[0]!;
}

function layer(file: string): number {
  return layers.findIndex((rooms) => rooms.includes(room(file)));
}

describe('the house', () => {
  it('has files and imports to look at', () => {
    expect(files.length).toBeGreaterThan(10);
    expect(imports.length).toBeGreaterThan(files.length);
  });

  it('gives every file a layer', () => {
    expect(files.filter((file) => layer(file) < 0)).toEqual([]);
  });

  it('imports only downwards, or inside one folder', () => {
    const upOrSideways = imports.filter(({from, to}) => room(from) !== room(to) && layer(to) >= layer(from));
    expect(upOrSideways).toEqual([]);
  });

  it('enters a folder through its index', () => {
    const past = imports.filter(
      ({from, to}) => room(from) !== room(to) && to.includes('/') && to !== `${room(to)}/index.ts`,
    );
    expect(past).toEqual([]);
  });

  it('never imports a folder from inside through its index', () => {
    expect(
      imports.filter(
        ({from, to}) =>
          room(from) === room(to) && to === `${room(from)}/index.ts` && from !== to && !from.startsWith('cli/'),
      ),
    ).toEqual([]);
  });

  it('has no circle', () => {
    expect(circles()).toEqual([]);
  });

  it('knows Node only in the shell', () => {
    const outside = files.filter(
      (file) => room(file) !== 'cli' && /from 'node:|import\('node:/.test(readFileSync(join(sourceRoot, file), 'utf8')),
    );
    expect(outside).toEqual([]);
  });

  it('compares the code of a language only where languages live', () => {
    const codes = [...supportedLanguages, ...Object.keys(profiles), 'und'].filter((code) => code !== 'br'); // also a line break of HTML
    const code = `'(?:${codes.join('|')})'`;
    const compared = new RegExp(`[!=]==?\\s*${code}|${code}\\s*[!=]==?|case ${code}:`);
    const outside = files.filter((file) => room(file) !== 'language');
    const found = outside.filter((file) => compared.test(readFileSync(join(sourceRoot, file), 'utf8')));
    expect(found).toEqual([]);
  });

  it('has at most fifteen files a folder', () => {
    const sizes = new Map<string, number>();
    for (const file of files) sizes.set(dirname(file), (sizes.get(dirname(file)) ?? 0) + 1);
    expect([...sizes].filter(([, size]) => size > mostFiles)).toEqual([]);
  });
});

function circles(): string[][] {
  const next = new Map<string, string[]>();
  for (const {from, to} of imports) next.set(from, [...(next.get(from) ?? []), to]);
  const done = new Set<string>();
  const found: string[][] = [];
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) {
      found.push([...path.slice(path.indexOf(file)), file]);
      return;
    }
    if (done.has(file)) return;
    for (const target of next.get(file) ?? []) visit(target, [...path, file]);
    done.add(file);
  };
  for (const file of files) visit(file, []);
  return found;
}
