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
      const {imports, body} = /^(?<imports>(?:import .*\n|\s*\n)*)(?<body>[^]*)$/.exec(code).groups;
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

rmSync(join(root, 'dist'), {recursive: true, force: true});
const sound = compile();
const {metafile} = await bundle();
for (const name of ['main', 'program']) escapeBeyondAscii(join(root, `dist/cli/${name}.cjs`));
writeFileSync(join(root, 'dist/cli/LICENSES.txt'), licensesOf(packagesIn(metafile)));
writeFileSync(join(root, 'dist/brief.1'), execFileSync(process.execPath, ['bin/brief.js', 'man'], inRoot));
if (!sound) process.exitCode = 1;

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

/** One file for the program, whose parts run when they are needed, and a small one that loads it and knows the version. */
function bundle() {
  return build({
    absWorkingDir: root,
    entryPoints: {main: 'src/cli/main.ts', program: 'src/cli/execute.ts'},
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
    define: {'import.meta.url': 'bundle.url'},
    banner: {js: "const bundle = {get url() { return require('node:url').pathToFileURL(__filename).href; }};"},
    plugins: [lazyWidth, withoutGuesses, lightPromises],
    alias: {yaml: './node_modules/yaml/browser/index.js'},
  });
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

function packagesIn({inputs}) {
  const names = Object.keys(inputs).map((path) => /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1]);
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
