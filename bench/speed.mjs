// How fast? npm run bench -- [PART …]   parts: startup, share, growth, files, peers; without one, all but peers.
// Whole processes, in turn, as ratios: medians of CPU (user and system) and of wall time. See README.md beside this.
import {execFileSync, spawn} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const brief = [process.execPath, join(root, 'bin/brief.js')];
const scratch = mkdtempSync(join(tmpdir(), 'brief-bench-'));
const blocks = []; // of the fixtures, read when they are needed
const parts = {startup, share, growth, files, peers};

try {
  const asked = process.argv.slice(2);
  const unknown = asked.find((part) => !Object.hasOwn(parts, part));
  if (unknown) throw new Error(`bench: no part "${unknown}"; the parts are ${Object.keys(parts).join(', ')}`);
  for (const part of asked.length > 0 ? asked : ['startup', 'share', 'growth', 'files']) await parts[part]();
} finally {
  rmSync(scratch, {recursive: true});
}

async function startup() {
  const empty = [process.execPath, write('empty.mjs', '')];
  const article = write('article.md', markdown(8000));
  await compare('brief --version', [...brief, '--version'], 'an empty script', empty, 15);
  await compare('brief on 8 KB', [...brief, article], 'an empty script', empty, 15);
}

/** Everything but the parser's own time, in one warm process. */
async function share() {
  const [{summarize}, {unified}, {default: remarkParse}] = await Promise.all([
    import('../dist/index.js'),
    import('unified'),
    import('remark-parse'),
  ]);
  const parser = unified().use(remarkParse);
  for (const size of [8000, 100_000, 1_000_000]) {
    const text = markdown(size);
    const runs = size > 500_000 ? 5 : 25;
    const parse = [];
    const whole = [];
    for (let run = 0; run < runs * 2; run++) {
      parse.push(await cpuOf(() => parser.parse(text)));
      whole.push(await cpuOf(() => summarize(text, {format: 'markdown'})));
    }
    const [alone, all] = [median(parse.slice(runs)), median(whole.slice(runs))];
    print(`${inWords(size)}: all but parsing over remark-parse`, `${(all / alone - 1).toFixed(2)}x`);
  }
}

async function growth() {
  const kinds = {md: markdown, html: page, txt: plain, 'one-line.txt': (size) => plain(size).replaceAll('\n', ' ')};
  for (const [kind, make] of Object.entries(kinds)) {
    let before;
    for (const size of [100_000, 1_000_000, 10_000_000]) {
      const path = write(`article-${size}.${kind}`, make(size));
      const runs = [await run([...brief, path]), await run([...brief, path]), await run([...brief, path])];
      const cpu = median(runs.map(({cpu}) => cpu));
      const doubling = before ? `${((cpu / before) ** (1 / Math.log2(10))).toFixed(2)}x for twice the input` : '';
      const peak = Math.round(median(runs.map(({peak}) => peak)) / 1024);
      print(`${kind} ${inWords(size)}`, `${cpu.toFixed(2)} s CPU, peak ${peak} MiB ${doubling}`);
      before = cpu;
    }
  }
}

async function files() {
  const folder = join(scratch, 'posts');
  mkdirSync(folder);
  for (let post = 0; post < 200; post++) writeFileSync(join(folder, `post-${post}.md`), markdown(6000, post));
  const alone = `ls ${folder}/*.md | xargs -P2 -n1 ${brief.join(' ')}`;
  await compare('200 files in one process', [...brief, folder], 'xargs -P2 -n1', ['sh', '-c', alone], 3);
  const documents = (count) =>
    Array.from({length: count}, (_, post) => JSON.stringify({id: `${post}`, content: markdown(2000, post)})).join('\n');
  const [some, all] = [2000, 20_000].map((count) => write(`${count}.jsonl`, documents(count)));
  const [first, last] = [await run([...brief, 'batch', some]), await run([...brief, 'batch', all])];
  print(
    'peak memory, batch of 20,000 over 2,000',
    `${(last.peak / first.peak).toFixed(2)}x (${Math.round(last.peak / 1024)} MiB)`,
  );
}

/** Downloads the peers into the cache of node_modules; ots comes from the system. */
async function peers() {
  const cache = join(root, 'node_modules/.cache/bench-peers');
  if (!existsSync(cache)) {
    mkdirSync(cache, {recursive: true});
    writeFileSync(join(cache, 'package.json'), '{"private": true}');
    execFileSync('npm', ['install', '--no-audit', '--no-fund', 'lexrank.js@1', 'node-summarizer@1'], {
      cwd: cache,
      stdio: 'ignore',
    });
  }
  createRequire(join(cache, 'package.json')).resolve('lexrank.js');
  const script = (name, code) =>
    write(
      name,
      `const {createRequire} = require('node:module');
const load = createRequire(${JSON.stringify(join(cache, 'package.json'))});
const text = require('node:fs').readFileSync(process.argv[2], 'utf8');\n${code}`,
    );
  const lexrank = script(
    'lexrank.cjs',
    "load('lexrank.js').summarize(text, 3, (error, top) => console.log(error ?? top[0]));",
  );
  const frequency = script(
    'frequency.cjs',
    "const {SummarizerManager} = load('node-summarizer'); console.log(new SummarizerManager(text, 3).getSummaryByFrequency().summary);",
  );
  for (const size of [100_000, 1_000_000]) {
    const path = write(`plain-${size}.txt`, plain(size));
    const others = {'node-summarizer': [process.execPath, frequency, path], ots: ['ots', '-r', '1', path]};
    if (size < 500_000) others['lexrank.js'] = [process.execPath, lexrank, path];
    for (const [name, command] of Object.entries(others)) {
      if (name === 'ots' && !has('ots')) print(`${inWords(size)} against ots`, 'not installed');
      else await compare(`${inWords(size)} of plain text`, [...brief, path], name, command, 3);
    }
  }
}

function has(command) {
  try {
    execFileSync('sh', ['-c', `command -v ${command}`], {stdio: 'ignore'});
    return true;
  } catch {
    return false;
  }
}

async function compare(name, command, otherName, other, runs) {
  const [own, others] = [[], []];
  for (let count = 0; count <= runs; count++) {
    own.push(await run(command));
    others.push(await run(other));
  }
  const ratio = (figure) => median(own.slice(1).map((result, index) => result[figure] / others[index + 1][figure]));
  print(`${name} over ${otherName}`, `${ratio('cpu').toFixed(2)}x CPU, ${ratio('wall').toFixed(2)}x wall`);
}

/** CPU and wall seconds and peak KiB of a process and its children, as the system counted them. */
function run([command, ...args]) {
  const {NODE_EXTRA_CA_CERTS: _, ...env} = process.env; // read at start, which makes every ratio look better
  return new Promise((resolve, reject) => {
    const timed = spawn('/usr/bin/time', ['-f', '%U %S %e %M', command, ...args], {
      env,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let errors = '';
    timed.stderr.on('data', (chunk) => {
      errors = (errors + chunk).slice(-2000);
    });
    timed.on('error', reject);
    timed.on('close', (status) => {
      const [user, system, wall, peak] = errors.trim().split('\n').at(-1).split(' ').map(Number);
      if (status !== 0 || peak === undefined)
        reject(new Error(`${command} ${args.join(' ')} ended with ${status}: ${errors}`));
      else resolve({cpu: user + system || 0.01, wall: wall || 0.01, peak});
    });
  });
}

async function cpuOf(action) {
  const before = process.cpuUsage();
  await action();
  const {user, system} = process.cpuUsage(before);
  return user + system;
}

/** The blocks of the fixtures' articles, shuffled by a seed: varied, and the same each time. */
function markdown(size, seed = 1) {
  return blend(size, seed, (block, count) => (count % 12 === 0 ? `## Part ${count} of ${seed}\n\n${block}` : block));
}

function plain(size) {
  return blend(size, 1, (block) => block.replace(/[*_`#[\]<>|]/g, ''));
}

function page(size) {
  const escaped = (block) => block.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<!doctype html><html lang="en"><title>Bench</title><main>${blend(size, 1, (block) => `<p>${escaped(block)}</p>`)}</main>`;
}

function blend(size, seed, dress) {
  if (blocks.length === 0) blocks.push(...readBlocks());
  let state = seed;
  let text = '';
  for (let count = 0; text.length < size; count++) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    text += `${dress(blocks[state % blocks.length], count)}\n\n`;
  }
  return text.slice(0, size);
}

function isEnglish(name) {
  return name.endsWith('.md') && !/^waermenetz|\.ja\.md$/.test(name);
}

function readBlocks() {
  const folder = join(root, 'fixtures/articles');
  const texts = readdirSync(folder)
    .filter((name) => isEnglish(name))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'));
  return texts
    .flatMap((text) => text.replace(/^---\n.*?\n---\n/s, '').split(/\n{2,}/))
    .filter((block) => block.trim() !== '');
}

function write(name, content) {
  const path = join(scratch, name);
  writeFileSync(path, content);
  return path;
}

function median(values) {
  return [...values].sort((left, right) => left - right)[Math.floor(values.length / 2)];
}

function inWords(size) {
  return size < 1_000_000 ? `${size / 1000} KB` : `${size / 1_000_000} MB`;
}

function print(name, figure) {
  console.log(`${name.padEnd(56)} ${figure}`);
}
