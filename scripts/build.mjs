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

rmSync(join(root, 'dist'), {recursive: true, force: true});
const sound = compile();
const {metafile} = await bundle();
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

/** Few files to open, each loaded when it is needed: start-up is mostly the cost of finding and reading modules. */
function bundle() {
  return build({
    absWorkingDir: root,
    entryPoints: ['src/cli/main.ts'],
    outdir: 'dist/cli',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    minifySyntax: true,
    minifyWhitespace: true,
    minifyIdentifiers: true,
    legalComments: 'none', // whole licenses are in LICENSES.txt
    metafile: true,
    // Word lists of a dozen languages, which the library needs installed anyway.
    external: ['snowball-stemmers', 'stopword'],
    // Packages in CommonJS ask for Node's modules in their own way, which an ES module does not have.
    banner: {js: 'const require = process.getBuiltinModule;'},
    // Its CommonJS, which Node takes, would come without its names when loaded lazily.
    plugins: [lazyWidth],
    alias: {yaml: './node_modules/yaml/browser/index.js'},
  });
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
