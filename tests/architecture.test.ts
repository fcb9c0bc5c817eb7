import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {dirname, join, relative} from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, it} from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const sourceRoot = join(root, 'src');

/** The house from the ground up: a file imports from its own folder, or from a floor below. */
const floors: readonly (readonly string[])[] = [
  ['types.ts', 'errors.ts', 'memoize.ts', 'counted.ts'],
  ['formats.ts'],
  ['language'],
  ['article'],
  ['features', 'points', 'reporters', 'rules'],
  ['options.ts'],
  ['summarize.ts'],
  ['write.ts', 'digest'],
  ['check.ts'],
  ['batch.ts', 'remark.ts'],
  ['index.ts'],
  ['cli'],
];

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

function floor(file: string): number {
  return floors.findIndex((rooms) => rooms.includes(room(file)));
}

describe('the house', () => {
  it('has files and imports to look at', () => {
    expect(files.length).toBeGreaterThan(10);
    expect(imports.length).toBeGreaterThan(files.length);
  });

  it('gives every file a floor', () => {
    expect(files.filter((file) => floor(file) < 0)).toEqual([]);
  });

  it('imports only downwards, or inside one folder', () => {
    const upOrSideways = imports.filter(({from, to}) => room(from) !== room(to) && floor(to) >= floor(from));
    expect(upOrSideways).toEqual([]);
  });

  it('enters a folder through its index', () => {
    const past = imports.filter(
      ({from, to}) => room(from) !== room(to) && to.includes('/') && to !== `${room(to)}/index.ts`,
    );
    // Abbreviations are needed by the synchronous splitter, which must not wait for a language to load.
    expect(past.filter(({to}) => to !== 'language/abbreviations.ts')).toEqual([]);
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

  it('tests every file', () => {
    const untested = files.filter((file) => !existsSync(join(root, 'tests', file.replace(/\.ts$/, '.test.ts'))));
    // Types have nothing to run, and a door that only passes on what others export has no claim of its own.
    expect(untested.filter((file) => file !== 'types.ts' && !isDoor(file))).toEqual([]);
  });
});

function isDoor(file: string): boolean {
  const statements = readFileSync(join(sourceRoot, file), 'utf8')
    .split(';')
    .map((statement) => statement.trim())
    .filter(Boolean);
  return file.endsWith('/index.ts') && statements.every((statement) => /^export\s[^=(]*\sfrom\s'/.test(statement));
}

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
