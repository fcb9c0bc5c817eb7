// Looks for articles that upset brief: npm run fuzz -- [--minutes 10] [--seed 1]
// Each document goes through the library (summarize, check, write), and forty of them at a time, as a folder, through
// every command and format. A find is saved and named with its seed; the exit code is 1 then.
import {spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {analyze} from '../dist/analysis.js';
import {BriefError, check, parseArticle, summarize} from '../dist/index.js';
import {unwrite, write, writeDefaults} from '../dist/write.js';
import {createMaker} from './documents.mjs';

const {values} = parseArgs({options: {minutes: {type: 'string', default: '10'}, seed: {type: 'string', default: '1'}}});
const root = fileURLToPath(new URL('..', import.meta.url));
const finds = join(tmpdir(), 'brief-finds');
const extensions = {markdown: 'md', mdx: 'mdx', html: 'html', text: 'txt'};
const longest = 5_000_000; // microseconds of CPU for a document of some KB
const together = 40; // documents that go through the commands as one folder
const control = /[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/;
const command = /^\s*::|##\[/m; // that the log of a build obeys

let state = Number(values.seed);
const make = createMaker(fixtures(), random);
let documents = 0;
let failures = 0;
let batch = [];
const end = Date.now() + Number(values.minutes) * 60_000;
while (Date.now() < end) {
  const seed = state;
  const document = make();
  const problem = await problemOf(document);
  if (problem)
    report(problem, (place) => writeFileSync(`${place}.${extensions[document.format]}`, document.text), seed);
  documents++;
  batch.push(document);
  if (batch.length === together) {
    goThroughCommands(batch, seed);
    batch = [];
  }
}
console.log(`fuzz: ${documents} documents, ${failures} finds`);
process.exitCode = failures > 0 ? 1 : 0;

async function problemOf({text, format}) {
  const before = process.cpuUsage();
  try {
    const options = {format, explain: true, sections: true};
    const first = await summarize(text, options);
    const second = await summarize(text, options);
    if (JSON.stringify(first) !== JSON.stringify(second)) return 'not the same twice';
    const article = await parseArticle(text, {format});
    const problem = problemOfPlaces(article, first);
    if (problem) return problem;
    await check(text, {format});
    if (format === 'markdown' || format === 'mdx') return await problemOfWriting(article, {format});
  } catch (error) {
    if (!(error instanceof BriefError)) return `throws ${error?.stack}`;
  }
  const {user, system} = process.cpuUsage(before);
  return user + system > longest ? `takes ${Math.round((user + system) / 1000)} ms` : undefined;
}

function problemOfPlaces(article, summary) {
  for (const {position} of article.sentences) {
    const {offset, endOffset} = position;
    if (!(offset >= 0 && offset < endOffset && endOffset <= article.source.length)) return 'a sentence has no place';
  }
  const known = new Set(article.sentences.map(({text}) => text));
  for (const point of [...summary.keyPoints, ...summary.whyItMatters])
    if (!point.repaired && !known.has(point.text)) return `not a sentence of the article: ${point.text}`;
  return undefined;
}

/** What is written keeps the body as it was, and is not written a second time. */
async function problemOfWriting(article, options) {
  const written = await writeInto(article.source, options);
  if (written === article.source) return undefined;
  if (bodyOf(await parseArticle(marked(written), options)) !== bodyOf(article)) return 'writing changes the body';
  if ((await writeInto(written, options)) !== written) return 'is written twice';
  const hasOurs = Object.keys(article.written).length > 0 || /briefHash|<!-- brief/.test(article.source);
  const {text} = await unwrite(await parseArticle(marked(written), options));
  return hasOurs || text === article.source ? undefined : 'what was written cannot be taken out again';
}

async function writeInto(text, options) {
  const analysis = await analyze(marked(text), options);
  return (await write(analysis, await summarize(marked(text), options), writeDefaults)).text;
}

/** A source as its file has it: reading takes one byte-order mark away, also of a text that has two of them. */
function marked(source) {
  return `\uFEFF${source}`;
}

function bodyOf({source, bodyOffset, frontMatter}) {
  return bodyOffset === 0 && Object.keys(frontMatter).length === 0 ? source : source.slice(bodyOffset);
}

function goThroughCommands(documents, seed) {
  const folder = mkdtempSync(join(tmpdir(), 'brief-fuzz-'));
  const files = documents.map(({text, format}, index) => ({name: `${index}.${extensions[format]}`, text}));
  for (const {name, text} of files) writeFileSync(join(folder, name), text);
  const problem = problemOfCommands(folder) ?? problemOfWriteCommand(folder, files);
  if (problem) report(problem, (place) => renameSync(folder, place), seed);
  else rmSync(folder, {recursive: true});
}

function problemOfCommands(folder) {
  const formats = {
    summarize: ['text', 'json', 'ndjson', 'markdown', 'html'],
    check: ['text', 'json', 'github', 'sarif', 'junit', 'codeclimate', 'rdjson'],
    digest: ['text', 'markdown', 'html'],
  };
  for (const [name, list] of Object.entries(formats)) {
    for (const format of list) {
      const problem = problemOfRun(folder, [name, '.', '-f', format]);
      if (problem) return `${name} -f ${format}: ${problem}`;
    }
  }
  return undefined;
}

function problemOfRun(folder, words) {
  const {status, stdout, stderr} = brief(folder, words);
  const [name, , , format] = words;
  if (![0, 1, 2].includes(status)) return `exit code ${status}: ${stderr}`;
  if (/\n\s+at |internal error/.test(stderr)) return `an internal error: ${stderr}`;
  for (const printed of [stdout, stderr]) {
    if (control.test(printed.replaceAll('\n', ''))) return 'control characters';
    const isMeant = printed === stdout && (format === 'github' || format === 'html');
    if (!isMeant && command.test(printed)) return `a command for a build log: ${command.exec(printed)[0]}`;
  }
  if (/json|sarif|codeclimate/.test(format) && format !== 'ndjson') JSON.parse(stdout);
  if (name !== 'check' && stdout === '') return `an empty success: ${stderr}`;
  return undefined;
}

/** Every file keeps its text below what is written, and a second run has nothing to do. */
function problemOfWriteCommand(folder, files) {
  const {status, stderr} = brief(folder, ['write', '.']);
  if (status !== 0 && status !== 2) return `write: exit code ${status}: ${stderr}`;
  if (/internal error/.test(stderr)) return `write: ${stderr}`;
  for (const {name, text} of files) {
    const before = Buffer.from(text).toString(); // half a character is none
    const now = readFileSync(join(folder, name), 'utf8');
    const lastLine = before.trimEnd().split(/\r?\n/).at(-1);
    if (now !== before && !now.trimEnd().endsWith(lastLine)) return `write: ${name} is torn`;
  }
  const second = brief(folder, ['write', '--dry-run', '.']);
  if (second.stdout !== '') return `write: has more to write the second time: ${second.stdout}`;
  return readdirSync(folder).length === files.length ? undefined : 'write: leaves a file behind';
}

function brief(cwd, words) {
  const env = {...process.env, COLUMNS: '60'};
  return spawnSync(process.execPath, [join(root, 'bin/brief.js'), ...words], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    env,
  });
}

function report(problem, save, seed) {
  failures++;
  mkdirSync(finds, {recursive: true});
  const place = join(finds, `seed-${seed}`);
  save(place);
  console.log(`${place} (--seed ${seed}): ${problem}`);
}

function fixtures() {
  const folders = ['fixtures/articles', 'fixtures/forms'].map((folder) => join(root, folder));
  return folders.flatMap((folder) =>
    readdirSync(folder, {withFileTypes: true})
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(join(folder, entry.name), 'utf8')),
  );
}

function random(below) {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return Math.floor((state / 2 ** 32) * below);
}
