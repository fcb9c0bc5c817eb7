// Builds dist/: the library and its types as the compiler writes them, the command as a bundle, and its manual page.
import {execFileSync} from 'node:child_process';
import {readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const inRoot = {cwd: root, stdio: ['ignore', 'pipe', 'inherit']};

/** string-width makes a segmenter and the table of emoji when it is loaded, a tenth of the start; most texts need neither. */
const lazyWidth = {
  name: 'lazy-width',
  setup({onLoad}) {
    onLoad({filter: /node_modules\/string-width\/index\.js$/}, ({path}) => {
      const code = readFileSync(path, 'utf8');
      const {imports, body} = /^(?<imports>(?:import .*\n|\s*\n)*)(?<body>[\s\S]*)$/.exec(code).groups;
      const entry = 'export default function stringWidth(';
      if (!body.includes(entry)) throw new Error('string-width is written in another way now');
      const made = `function make() {\n${body.replace(entry, 'return function stringWidth(')}\n}`;
      const lazy = 'let made;\nexport default (...given) => (made ??= make())(...given);';
      return {contents: `${imports}\n${made}\n${lazy}\n`};
    });
  },
};

/** Chalk asks the terminal and commander child processes when they are loaded, for what nobody here wants of them. */
const withoutGuesses = {
  name: 'without-guesses',
  setup({onLoad}) {
    onLoad({filter: /chalk\/source\/vendor\/supports-color\/index\.js$/}, () => ({
      contents: 'export default {stdout: {level: 1}, stderr: {level: 1}}; // every Chalk here is told its level',
    }));
    onLoad({filter: /commander\/lib\/command\.js$/}, ({path}) => {
      const code = readFileSync(path, 'utf8');
      const asked = "const childProcess = require('node:child_process');";
      if (!code.includes(asked)) throw new Error('commander is written in another way now');
      return {contents: code.replace(asked, 'const childProcess = undefined; // no command here is a file of its own')};
    });
  },
};

/** Node's own promises of files take four milliseconds to load, and threads for what this command waits for anyway. */
const lightPromises = {
  name: 'light-promises',
  setup({onLoad, onResolve}) {
    const names = 'access appendFile lstat mkdir readdir readFile realpath rename rm stat writeFile'.split(' ');
    onResolve({filter: /^node:fs\/promises$/}, () => ({path: 'promises', namespace: 'files'}));
    onLoad({filter: /.*/, namespace: 'files'}, () => ({
      contents: `import fs from 'node:fs';
const promised = (call) => async (...given) => call(...given);
export const [${names}] = [${names.map((name) => `fs.${name}Sync`)}].map(promised);
export const open = (...given) => fs.promises.open(...given);`,
    }));
    onLoad({filter: /lilconfig\/src\/index\.js$/}, ({path}) => {
      const code = readFileSync(path, 'utf8');
      if (!code.includes('fs.promises.')) throw new Error('lilconfig is written in another way now');
      const promised = code.replaceAll('fs.promises.', 'promises.');
      return {contents: `const promises = require('node:fs/promises');\n${promised}`};
    });
  },
};

/** False for type errors, with which the compiler writes the code all the same. */
function compile() {
  try {
    execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], {
      ...inRoot,
      stdio: 'inherit',
    });
    return true;
  } catch {
    return false;
  }
}

/**
 * What few articles need, in files of their own: how long the program takes to start grows with the length of its file.
 * Packages by the names that they export, or by the name under which their default is exported.
 */
const parts = {
  markdown: {
    named: [
      ...['unified', 'mdast-util-gfm-footnote', 'mdast-util-gfm-strikethrough', 'mdast-util-gfm-table'],
      ...['mdast-util-gfm-task-list-item', 'mdast-util-mdx-expression', 'mdast-util-mdx-jsx', 'mdast-util-to-markdown'],
      ...['micromark-extension-gfm-footnote', 'micromark-extension-gfm-strikethrough', 'micromark-extension-gfm-table'],
      ...['micromark-extension-gfm-task-list-item', 'micromark-extension-mdx-expression'],
      ...['micromark-extension-mdx-jsx', 'micromark-extension-mdx-md'],
    ],
    defaults: {remarkParse: 'remark-parse'},
  },
  yaml: {named: ['yaml']},
  toml: {named: ['smol-toml']},
  html: {named: ['htmlparser2']},
  diff: {named: ['diff']},
  schema: {named: ['@cfworker/json-schema']},
  patterns: {named: ['tinyglobby'], defaults: {picomatch: 'picomatch', ignore: 'ignore'}},
  spinner: {defaults: {ora: 'ora'}},
  chalk: {named: ['chalk']},
};
for (const name of readdirSync(join(root, 'src/language'))) {
  const code = /^(?!en)([a-z]{2})\.ts$/.exec(name)?.[1];
  if (code) parts[code] = {defaults: {language: `./src/language/${name}`}};
}

/** Without colors nothing of chalk is needed but that it gives a text back. */
const lazyChalk = {
  name: 'lazy-chalk',
  setup({onResolve, onLoad}) {
    onResolve({filter: /^chalk$/}, () => ({path: 'chalk', namespace: 'lazy'}));
    onResolve({filter: /^\.\/chalk\.cjs$/, namespace: 'lazy'}, () => ({path: './chalk.cjs', external: true}));
    onLoad({filter: /.*/, namespace: 'lazy'}, () => ({
      contents: `const plain = new Proxy((text) => text, {get: () => plain});
export function Chalk(options) {
  return options.level === 0 ? plain : new (require('./chalk.cjs').Chalk)(options);
}`,
    }));
  },
};

/** Leaves the parts out of the program, which asks for their files. */
const separate = {
  name: 'separate',
  setup({onResolve, onLoad}) {
    const external = (name) => ({path: `./${name}.cjs`, external: true});
    for (const [part, {named = [], defaults = {}}] of Object.entries(parts)) {
      for (const name of named) {
        onResolve({filter: new RegExp(`^${name}$`)}, ({importer}) => isOwn(importer) && external(part));
      }
      for (const [variable, name] of Object.entries(defaults)) {
        const path = `${part} ${variable}`;
        onResolve({filter: new RegExp(`^${name}$`)}, ({importer}) => isOwn(importer) && {path, namespace: 'separate'});
      }
      onResolve({filter: new RegExp(`^\\./${part}\\.cjs$`), namespace: 'separate'}, () => external(part));
    }
    onLoad({filter: /.*/, namespace: 'separate'}, ({path}) => {
      const [part, variable] = path.split(' ');
      return {contents: `export {${variable} as default} from './${part}.cjs';`};
    });
    onResolve({filter: /^\.\/[a-z]{2}\.js$/}, ({path, importer}) => {
      const code = path.slice(2, 4);
      const isPart = importer.endsWith('/language/index.ts') && code in parts;
      return isPart ? {path: `${code} language`, namespace: 'separate'} : undefined;
    });
  },
};

function isOwn(importer) {
  return !importer.includes('node_modules') || undefined;
}

/** What is in a part. */
const partEntries = {
  name: 'part-entries',
  setup({onResolve, onLoad}) {
    onResolve({filter: /^part:/}, ({path}) => ({path: path.slice(5), namespace: 'part'}));
    onLoad({filter: /.*/, namespace: 'part'}, ({path}) => {
      const {named = [], defaults = {}} = parts[path];
      const lines = [
        ...named.map((name) => `export * from '${name}';`),
        ...Object.entries(defaults).map(([variable, name]) => `export {default as ${variable}} from '${name}';`),
      ];
      return {contents: lines.join('\n'), resolveDir: root};
    });
  },
};

rmSync(join(root, 'dist'), {recursive: true, force: true});
const sound = compile();
const sources = await bundle();
writeFileSync(join(root, 'dist/cli/LICENSES.txt'), licensesOf(packagesIn(sources)));
writeFileSync(join(root, 'dist/brief.1'), execFileSync(process.execPath, ['bin/brief.js', 'man'], inRoot));
if (!sound) process.exitCode = 1;

/** A program whose parts run when they are needed, a small file that loads it and knows the version, and the parts. */
async function bundle() {
  const common = {
    absWorkingDir: root,
    outdir: 'dist/cli',
    outExtension: {'.js': '.cjs'},
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20.19',
    minifySyntax: true,
    minifyWhitespace: true,
    minifyIdentifiers: true,
    legalComments: 'none', // whole licenses are in LICENSES.txt
    metafile: true,
    // Word lists of a dozen languages, which the library needs installed anyway.
    external: ['snowball-stemmers', 'stopword'],
    supported: {'dynamic-import': false}, // of what is not in the bundle; a script that V8 compiled before cannot
    alias: {yaml: './node_modules/yaml/browser/index.js'},
    define: {'import.meta.url': 'bundle.url'},
    banner: {js: "const bundle = {get url() { return require('node:url').pathToFileURL(__filename).href; }};"},
  };
  const ofParts = Object.fromEntries(Object.keys(parts).map((part) => [part, `part:${part}`]));
  const built = await Promise.all([
    build({
      ...common,
      entryPoints: {main: 'src/cli/main.ts', program: 'src/cli/execute.ts'},
      plugins: [lazyChalk, separate, lazyWidth, withoutGuesses, lightPromises],
    }),
    build({
      ...common,
      entryPoints: ofParts,
      plugins: [partEntries, lazyWidth, withoutGuesses],
    }),
  ]);
  const files = readdirSync(join(root, 'dist/cli')).filter((name) => name.endsWith('.cjs'));
  for (const name of files) escapeBeyondAscii(join(root, 'dist/cli', name));
  return built.flatMap(({metafile}) => Object.keys(metafile.inputs));
}

/** esbuild leaves expressions as they are; what is ASCII throughout is read faster, and takes half the memory. */
function escapeBeyondAscii(path) {
  const code = readFileSync(path, 'utf8');
  // A backslash in front goes with what it stood for; two of them stand for one.
  const escaped = code.replace(/\\?([^\0-\x7f])|\\[\0-\x7f]/g, (found, unit) =>
    unit ? `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}` : found,
  );
  writeFileSync(path, escaped);
}

function packagesIn(paths) {
  const names = paths.map((path) => /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1]);
  return [...new Set(names.filter(Boolean))].sort();
}

/** The notices that licenses ask to be kept with a copy. */
function licensesOf(packages) {
  return packages
    .map((name) => {
      const folder = join(root, 'node_modules', name);
      const {version, license} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
      const files = readdirSync(folder).filter((file) => /^(?:licen[cs]e|notice|copying)/i.test(file));
      const notices = files.map((file) => readFileSync(join(folder, file), 'utf8').trim());
      return [`${name} ${version} (${license})`, ...notices].join('\n\n');
    })
    .join(`\n\n${'-'.repeat(80)}\n\n`)
    .concat('\n');
}
