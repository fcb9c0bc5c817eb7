// Builds dist/: the library and its types as the compiler writes them, the command as a bundle, and its manual page.
import {execFileSync, spawnSync} from 'node:child_process';
import {copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join, relative} from 'node:path';
import {fileURLToPath} from 'node:url';
import {rolldown} from 'rolldown';

const root = fileURLToPath(new URL('..', import.meta.url));
const inRoot = {cwd: root, stdio: ['ignore', 'pipe', 'inherit']};

/** The words of a language are data that the library has as well, so the package holds them once; of English, the lexicon. */
const sharedLanguages = {
  name: 'shared languages',
  resolveId: {
    filter: {id: /^\.\/(?:\w+\/language|lexicon)\.js$/},
    handler(path, importer) {
      const file = relative(join(root, 'src'), join(dirname(importer), path));
      const isShared = /^language.(?:(?!en.)\w+.language|en.lexicon)\.js$/.test(file);
      return isShared ? {id: `../${file.replaceAll('\\', '/')}`, external: true} : null;
    },
  },
};

rmSync(join(root, 'dist'), {recursive: true, force: true});
const sound = compile();
removeInnerTypes();
const sources = await bundle();
writeFileSync(join(root, 'dist/cli/LICENSES.txt'), licensesOf(packagesIn(sources)));
writeFileSync(join(root, 'dist/brief.1'), execFileSync(process.execPath, ['bin/brief.js', 'man'], inRoot));
if (!sound) process.exitCode = 1;

/** The code without comments, and types with them. False for type errors, with which the compiler writes all the same. */
function compile() {
  const runs = [['--declaration', 'false', '--removeComments'], ['--emitDeclarationOnly']].map((flags) => {
    const args = ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json', ...flags];
    return spawnSync(process.execPath, args, {cwd: root, stdio: 'inherit'}).status;
  });
  return runs.every((status) => status === 0);
}

/** Types that the entries of the library do not lead to tell nobody anything. */
function removeInnerTypes() {
  const kept = new Set();
  const follow = (path) => {
    if (kept.has(path)) return;
    kept.add(path);
    for (const [, name] of readFileSync(path, 'utf8').matchAll(/(?:from |import\()["'](\.[^"']*)["']/g)) {
      follow(join(dirname(path), name.replace(/js$/, 'd.ts')));
    }
  };
  for (const entry of ['index', 'remark']) follow(join(root, `dist/${entry}.d.ts`));
  const types = readdirSync(join(root, 'dist'), {recursive: true}).filter((name) => name.endsWith('.d.ts'));
  for (const name of types) if (!kept.has(join(root, 'dist', name))) rmSync(join(root, 'dist', name));
}

/** The command with its packages; what `import()` asks for stands in files of its own. Returns the paths of its sources. */
async function bundle() {
  const bundler = await rolldown({
    cwd: root,
    input: {main: 'src/cli/main.ts'},
    platform: 'node',
    resolve: {
      alias: {
        // The same code as ES modules: what `import()` loads of CommonJS has no named exports in a bundle.
        yaml: join(root, 'node_modules/yaml/browser/index.js'),
        // Where vfile asks for the working folder, which parsing needs not: an import of node:process reads all it has.
        '#minproc': join(root, 'node_modules/vfile/lib/minproc.browser.js'),
      },
    },
    // Word lists of a dozen languages, which the library needs installed anyway.
    external: ['snowball-stemmers', 'stopword'],
    plugins: [sharedLanguages],
  });
  const {output} = await bundler.write({
    dir: join(root, 'dist/cli'),
    chunkFileNames: '[name]-[hash].js',
    minify: true,
    comments: false, // whole licenses are in LICENSES.txt
    // Each file takes 0.4 ms to load, so what every article needs stands in one.
    codeSplitting: {
      groups: [
        {name: 'start', tags: ['$initial'], priority: 1},
        {name: 'brief', test: /src.cli.execute\.ts|src.read.markdown.limits.chunks\.ts/},
      ],
    },
    // scripts/coverage.mjs leads what ran back to src/.
    sourcemap: process.env.COVERAGE_FOLDER ? 'hidden' : false,
  });
  await bundler.close();
  for (const name of readdirSync(join(root, 'dist/cli')).filter((name) => name.endsWith('.map'))) {
    copyFileSync(join(root, 'dist/cli', name), join(process.env.COVERAGE_FOLDER, name));
    rmSync(join(root, 'dist/cli', name));
  }
  return output.flatMap((file) => file.moduleIds ?? []).map((path) => relative(root, path));
}

function packagesIn(paths) {
  const names = paths.map((path) => /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1]);
  return [...new Set(names.filter(Boolean))].sort();
}

/** The notices that licenses ask to be kept with a copy; packages with the same one stand above it together. */
function licensesOf(packages) {
  const byNotice = new Map();
  for (const name of packages) {
    const folder = join(root, 'node_modules', name);
    const {version, license} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const files = readdirSync(folder).filter((file) => /^(?:licen[cs]e|notice|copying)/i.test(file));
    const notice = files.map((file) => readFileSync(join(folder, file), 'utf8').trim()).join('\n\n');
    byNotice.set(notice, [...(byNotice.get(notice) ?? []), `${name} ${version} (${license})`]);
  }
  const entries = [...byNotice].map(([notice, names]) => `${names.join('\n')}\n\n${notice}\n`);
  return entries.join(`\n${'-'.repeat(80)}\n\n`);
}
