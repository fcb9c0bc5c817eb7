// How fast? npm run bench -- [PART …]   parts: startup, batch, growth, files, peers; without one, all but peers.
// Whole processes, in turn, as ratios: medians of CPU (user and system) and of wall time. See README.md beside this.
import {execFileSync, spawn} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const brief = [process.execPath, join(root, 'bin/brief.js')];
const scratch = mkdtempSync(join(tmpdir(), 'brief-bench-'));
const blocks = []; // of the fixtures, read when they are needed
const parts = {startup, batch, growth, files, peers};

try {
  const asked = process.argv.slice(2);
  const unknown = asked.find((part) => !Object.hasOwn(parts, part));
  if (unknown) throw new Error(`bench: no part "${unknown}"; the parts are ${Object.keys(parts).join(', ')}`);
  for (const part of asked.length > 0 ? asked : ['startup', 'batch', 'growth', 'files']) await parts[part]();
} finally {
  rmSync(scratch, {recursive: true});
}

async function startup() {
  const empty = [process.execPath, write('empty.mjs', '')];
  const article = write('article.md', markdown(8000));
  await compare('brief --version', [...brief, '--version'], 'an empty script', empty, 15);
  await compare('brief on 8 KB', [...brief, article], 'an empty script', empty, 15);
}

/** Many posts as JSON lines, over a process that does nothing but parse them as brief does. */
async function batch() {
  const posts = Array.from({length: 540}, (_, post) => JSON.stringify({id: post, content: markdown(6000, post)}));
  const lines = write('posts.jsonl', `${posts.join('\n')}\n`);
  const parser = JSON.stringify(join(root, 'dist/read/markdown/markdown.js'));
  const parse = write(
    'parse.mjs',
    `import {readFileSync} from 'node:fs';
import {parseMarkdown} from ${parser};
for (const line of readFileSync(process.argv[2], 'utf8').trim().split('\\n')) parseMarkdown(JSON.parse(line).content);\n`,
  );
  await compare(
    'brief batch of 540 posts',
    [...brief, 'batch', lines],
    'parsing them',
    [process.execPath, parse, lines],
    5,
  );
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
  const [first, last] = await memoryAfter([2000, 20_000], documents(20_000));
  print(
    'memory of a batch after 20,000 documents over 2,000',
    `${(last / first).toFixed(2)}x (${Math.round(last)} MiB over ${Math.round(first)})`,
  );
}

/** MiB that a batch holds (the median of a tenth of its documents) when it has printed so many lines. */
function memoryAfter(counts, documents) {
  const [command, ...args] = [...brief, 'batch'];
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {stdio: ['pipe', 'pipe', 'inherit']});
    const held = counts.map(() => []);
    let lines = 0;
    child.stdout.setEncoding('utf8').on('data', (chunk) => {
      lines += chunk.split('\n').length - 1;
      const at = counts.findIndex((count) => lines > count * 0.9 && lines <= count);
      if (at >= 0)
        held[at].push(Number(/VmRSS:\s*(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))[1]) / 1024);
    });
    child.on('error', reject).on('close', () => resolve(held.map(median)));
    child.stdin.end(documents);
  });
}

/** Downloads the peers into the cache of node_modules; ots comes from the system. */
async function peers() {
  const cache = join(root, 'node_modules/.cache/bench-peers');
  if (!existsSync(cache)) {
    mkdirSync(cache, {recursive: true});
    writeFileSync(join(cache, 'package.json'), '{"private": true}');
    execFileSync('npm', ['install', '--no-audit', '--no-fund', 'lexrank.js@3', 'node-summarizer@1'], {
      cwd: cache,
      stdio: 'ignore',
    });
  }
  const read = "import {readFileSync} from 'node:fs';\nconst text = readFileSync(process.argv[2], 'utf8');\n";
  const script = (name, code) => {
    writeFileSync(join(cache, name), read + code);
    return join(cache, name);
  };
  const lexrank = script(
    'lexrank.mjs',
    `import lexrank from 'lexrank.js';
const byWeight = (left, right) => right.weight - left.weight;
console.log(lexrank(text).flat().sort(byWeight).slice(0, 3).map(({text}) => text).join('\\n'));\n`,
  );
  const frequency = script(
    'frequency.mjs',
    `import summarizer from 'node-summarizer';
console.log(new summarizer.SummarizerManager(text, 3).getSummaryByFrequency().summary);\n`,
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
    // GNU time knows the peak of memory but counts CPU in hundredths of a second, bash in thousandths.
    const timed = spawn('bash', ['-c', 'time /usr/bin/time -f %M "$@"', 'bash', command, ...args], {
      env: {...env, TIMEFORMAT: '%U %S %R'},
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let errors = '';
    timed.stderr.on('data', (chunk) => {
      errors = (errors + chunk).slice(-2000);
    });
    timed.on('error', reject);
    timed.on('close', (status) => {
      const [peak, user, system, wall] = errors.trim().split(/\s+/).slice(-4).map(Number);
      if (status !== 0) reject(new Error(`${command} ${args.join(' ')} ended with ${status}: ${errors}`));
      else resolve({cpu: user + system, wall, peak});
    });
  });
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
