// Looks for articles that upset brief: npm run fuzz -- [--minutes 10] [--seed 1]
// Fixtures changed at random, runs of marks and arbitrary characters, as Markdown, MDX, HTML and text. A find is saved to
// a file and named with its seed; the exit code is 1 then.
import {spawnSync} from 'node:child_process';
import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {BriefError, check, parseArticle, summarize} from '../dist/index.js';

const {values} = parseArgs({options: {minutes: {type: 'string', default: '10'}, seed: {type: 'string', default: '1'}}});
const root = fileURLToPath(new URL('..', import.meta.url));
const finds = join(tmpdir(), 'brief-finds');
const formats = ['markdown', 'mdx', 'html', 'text'];
const longest = 5_000_000; // microseconds of CPU for a document of some KB
const everyNth = 40; // goes through the command as well, which takes the time of a start
const control = /[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/;

const sources = fixtures();
const marks = [
  ...'*_[](){}<>`~#>-+=|\\&!:;"\'.,?0aZ \t\n\r',
  '\r\n',
  '\n\n',
  '---\n',
  '```\n',
  '<!--',
  '-->',
  '</p>',
  '<div>',
  '](',
  '![',
  '[^1]',
  '[^1]: ',
  '{{',
  '{%',
  '&#0;',
  '- ',
  '1. ',
  '> ',
  '\u0000',
  '\u001b[31m',
  '\u202e',
  '\ufeff',
  '\ud83d',
  '😀',
  'é',
  '漢字',
  'ไทย',
  'العربية',
  '\u2029',
  '$$',
  'import x\n',
  '<script>',
];

let state = Number(values.seed);
let documents = 0;
let failures = 0;
const end = Date.now() + Number(values.minutes) * 60_000;
while (Date.now() < end) {
  const seed = state;
  const format = pick(formats);
  const text = make();
  const problem = await problemOf(text, format);
  documents++;
  if (problem) report(seed, format, text, problem);
}
console.log(`fuzz: ${documents} documents, ${failures} finds`);
process.exitCode = failures > 0 ? 1 : 0;

async function problemOf(text, format) {
  try {
    const options = {format, explain: true, sections: true};
    const before = process.cpuUsage();
    const first = await summarize(text, options);
    const {user, system} = process.cpuUsage(before);
    if (user + system > longest) return `takes ${Math.round((user + system) / 1000)} ms`;
    const second = await summarize(text, options);
    if (JSON.stringify(first) !== JSON.stringify(second)) return 'not the same twice';
    const article = await parseArticle(text, {format});
    for (const {position} of article.sentences) {
      const {offset, endOffset} = position;
      if (!(offset >= 0 && offset < endOffset && endOffset <= article.source.length)) return 'a sentence has no place';
    }
    const known = new Set(article.sentences.map(({text}) => text));
    for (const point of [...first.keyPoints, ...first.whyItMatters])
      if (!point.repaired && !known.has(point.text)) return `not a sentence of the article: ${point.text}`;
    await check(text, {format});
  } catch (error) {
    if (!(error instanceof BriefError)) return `throws ${error?.stack}`;
  }
  return documents % everyNth === 0 ? problemOfCommand(text, format) : undefined;
}

function problemOfCommand(text, input) {
  for (const format of ['text', 'json', 'html', 'markdown']) {
    const {status, stdout, stderr} = spawnSync(
      process.execPath,
      [join(root, 'bin/brief.js'), '--input', input, '-f', format, '-'],
      {input: text, encoding: 'utf8', maxBuffer: 2 ** 28, env: {...process.env, COLUMNS: '60'}},
    );
    if (status !== 0 && status !== 2) return `${format}: exit code ${status}: ${stderr}`;
    if (/\n\s+at /.test(stderr)) return `${format}: a stack trace: ${stderr}`;
    if (control.test(stdout.replaceAll('\n', '')) || control.test(stderr.replaceAll('\n', '')))
      return `${format}: control characters`;
    if (status === 0 && format === 'json') JSON.parse(stdout);
    if (status === 0 && stdout === '') return `${format}: an empty success`;
  }
  return undefined;
}

function make() {
  const kind = random(4);
  if (kind === 0) return repeat(random(400), () => pick(marks));
  if (kind === 1) return repeat(random(3000), () => pick(marks.slice(random(marks.length))));
  if (kind === 2) return (pick(marks) + pick(marks) + pick(marks)).repeat(random(3000));
  let text = pick(sources);
  for (let change = random(20); change >= 0; change--) {
    const at = random(text.length);
    const to = at + random(random(2) === 0 ? 3 : 400);
    const piece =
      random(3) === 0
        ? pick(marks).repeat(random(200))
        : random(2) === 0
          ? pick(marks)
          : text.slice(random(text.length)).slice(0, 300);
    text = text.slice(0, at) + piece + text.slice(to);
  }
  return text;
}

function repeat(count, piece) {
  let text = '';
  for (let index = 0; index < count; index++) text += piece();
  return text;
}

function report(seed, format, text, problem) {
  failures++;
  mkdirSync(finds, {recursive: true});
  const path = join(finds, `seed-${seed}.${format}`);
  writeFileSync(path, text);
  console.log(`${path} (--seed ${seed}, read as ${format}): ${problem}`);
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

function pick(list) {
  return list[random(list.length)];
}
