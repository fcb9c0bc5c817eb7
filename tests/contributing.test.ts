import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {basename, dirname, join, relative} from 'node:path';
import {fileURLToPath} from 'node:url';
import {type Plugin, rolldown} from 'rolldown';
import {describe, expect, it} from 'vitest';
import {analyze} from '../src/analysis.js';
import {loadLanguage} from '../src/language/index.js';
import {parseArticle} from '../src/read/read-article.js';
import type {Problem} from '../src/rules/rule.js';
import {phraseLists} from '../src/score/features/wording/phrase-lists.js';
import {features} from '../src/score/index.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const text = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');
const {dependencies, devDependencies, scripts} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** First column of the table under this header. */
function rowsOf(header: string): string[] {
  const [, table = ''] = text.split(`| ${header} |`);
  const [rows = ''] = table.split('\n\n');
  return [...rows.matchAll(/^\| `([^`]+)`/gm)].map(([, name = '']) => name);
}

/** The code of an example, by the path in its first line. */
function codeOf(path: string): string {
  return [...text.matchAll(/^( *)```ts\n([\s\S]*?)^ *```/gm)]
    .map(([, indent = '', code = '']) => code.replaceAll(new RegExp(`^${indent}`, 'gm'), ''))
    .find((code) => code.startsWith(`// ${path}\n`))!;
}

/** The code of an example as a module, put where its first line says that it belongs. */
async function example(path: string) {
  return bundle(join(root, path), `${basename(path, '.ts')}.mjs`, {
    name: 'example',
    resolveId: (id) => (id === join(root, path) ? id : null),
    load: (id) => (id === join(root, path) ? codeOf(path) : null),
  });
}

/** A module and what it imports, as they are with what a plugin puts in their place. */
async function bundle(entry: string, name: string, plugin: Plugin) {
  // Below node_modules, so that Node finds the packages that the code imports.
  const file = join(root, 'node_modules/.cache/examples', name);
  const bundler = await rolldown({input: entry, platform: 'node', external: /^[^./]/, plugins: [plugin]});
  await bundler.write({file, codeSplitting: false});
  await bundler.close();
  return import(file);
}

/** The library as it is after the steps of "Add a language": two files more, and a line in the table. */
async function libraryWithSwedish(): Promise<typeof import('../src/index.js')> {
  const [, line] = codeOf('src/language/index.ts').split('\n');
  const swedish = /\/sv\/[\w-]+\.[jt]s$/;
  return bundle(join(root, 'src/index.ts'), 'with-swedish.mjs', {
    name: 'swedish',
    resolveId: (id, importer = '') => (swedish.test(id) ? join(dirname(importer), id.replace(/js$/, 'ts')) : null),
    load(id) {
      if (swedish.test(id)) return codeOf(relative(root, id));
      if (!id.endsWith('src/language/index.ts')) return null;
      return `import {swedish} from './sv/profile.js';\n${readFileSync(id, 'utf8').replace('} satisfies', `${line}\n$&`)}`;
    },
  });
}

describe('CONTRIBUTING', () => {
  it('says of every dependency why it is there', () => {
    expect(rowsOf('Package | Why it earns its place')).toEqual(Object.keys(dependencies));
    expect(rowsOf('For development | Why it earns its place')).toEqual(Object.keys(devDependencies));
  });

  it('names scripts that exist, and all that a person runs', () => {
    const named = rowsOf('Command | What it does').map((command) => command.replace(/^npm (?:run )?/, ''));
    expect(named.sort()).toEqual(
      Object.keys(scripts)
        .filter((name) => name !== 'prepare')
        .sort(),
    );
  });

  it('knows every room of the house', () => {
    const rooms = readdirSync(join(root, 'src'), {withFileTypes: true});
    for (const room of rooms) expect(text).toContain(`\`${room.name}${room.isDirectory() ? '/' : ''}\``);
  });

  it('has examples that compile against the code as it is, and do what they say', async () => {
    const {aside} = await example('src/score/features/wording/aside.ts');
    const article = await parseArticle('It rains (again). It rains!! It rains!');
    expect([...aside.measure(await analyze('It rains (again). It rains!! It rains!'))]).toEqual([1, 0, 0]);
    const {shouting} = await example('src/rules/shouting.ts');
    const problems: Problem[] = shouting.check({article}, {max: 1});
    expect(problems.map(({position}) => position.column)).toEqual([19]);
    const {default: swedish} = await example('src/language/sv/language.ts');
    expect(Object.keys(swedish).sort()).toEqual(
      Object.keys(await loadLanguage('it'))
        .filter((key) => key !== 'elision' && key !== 'notices')
        .sort(),
    );
    expect(swedish.stem('artiklarna')).toBe('artikl');
  });

  it('adds a language with two files and a line', async () => {
    const {parseArticle, splitSentences, summarize} = await libraryWithSwedish();
    const text =
      'Hamnen öppnade igen på måndagen. Färjorna tar t.ex. Bilar som inte får plats på bron. Det är billigt.';
    expect(splitSentences(text, 'sv')).toHaveLength(3);
    const {language, sentences} = await parseArticle(text);
    expect([language, sentences.length]).toEqual(['sv', 3]);
    expect((await summarize(text)).warnings.map(({code}) => code)).not.toContain('language');
    expect((await summarize(text, {language: 'fi'})).warnings.map(({code}) => code)).toContain('language');
  });

  it('sends whoever reads --explain to a file that says so', () => {
    const [, table = ''] = text.split('| It says | It is decided in |');
    const rows = [...table.split('\n\n')[0]!.matchAll(/^\| (.+) \| (.+) \|$/gm)];
    const quoted = rows.flatMap(([, says = '', where = '']) =>
      [...says.matchAll(/"([^"]+)"/g)].map(([, words = '']) => [words, where] as const),
    );
    expect(quoted.length).toBeGreaterThan(10);
    for (const [words, where] of quoted) {
      const files = [...where.matchAll(/`(src\/[\w./-]+\.ts)`/g)].map(([, file = '']) => join(root, file));
      expect(files.map((file) => readFileSync(file, 'utf8')).join(''), words).toContain(words);
    }
  });

  it('names features and lists of phrases that exist', () => {
    const [, named = ''] = /a feature named like a list of phrases \(([^)]+)\)/.exec(text)!;
    const [, example = ''] = /a feature and its share \(`([\w-]+)/.exec(text)!;
    for (const [, id = ''] of named.matchAll(/`([\w-]+)`/g)) expect(Object.keys(phraseLists), id).toContain(id);
    expect(Object.keys(features)).toContain(example);
  });

  it('names files that exist', () => {
    const examples = /(?:aside|shouting|\/sv)[./]/;
    for (const [, file = ''] of text.matchAll(/`((?:src|tests|bench|bin|fixtures|\.ci)\/[\w./-]*)`/g)) {
      if (!examples.test(file)) expect(existsSync(join(root, file)), file).toBe(true);
    }
  });
});
