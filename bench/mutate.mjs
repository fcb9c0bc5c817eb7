// Changes the code in small ways and counts which changes the tests notice: npm run mutate -- [--count 50] [--seed 1] [--folder select]
//
// Works on a copy in the folder for temporary files; each change runs the tests of its folder and those of the pipelines
// that use it. A change that no test notices is printed with its place: either a claim is missing, or the code is not
// needed. Exit code 1 when fewer than 85 % are noticed.
import {execFileSync, spawnSync} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {parseAst} from 'vitest/node';

const root = fileURLToPath(new URL('..', import.meta.url));
const pipelines = ['tests/summarize.test.ts', 'tests/fixtures.test.ts', 'tests/graded.test.ts'];
const testsOf = {
  score: ['tests/score/', 'tests/select/', ...pipelines],
  select: ['tests/select/', ...pipelines],
  rules: ['tests/rules/', 'tests/check.test.ts'],
  write: ['tests/write/', 'tests/write.test.ts'],
};
const fitted = /\/weights\.ts$/; // numbers that no test states one by one
const bound = 120_000; // milliseconds for the tests of one change; what takes longer runs in circles
const wanted = 0.85; // of the changes

const opposite = {'<': '>=', '<=': '>', '>': '<=', '>=': '<', '===': '!==', '!==': '===', '&&': '||', '||': '&&'};
const neighbour = {'<': '<=', '<=': '<', '>': '>=', '>=': '>'};
const swapped = {'+': '-', '-': '+', '*': '/', '/': '*'};
const prose = new Set(['description', 'why']); // of rules and features: said, not done

const {values} = parseArgs({
  options: {
    count: {type: 'string', default: '50'},
    seed: {type: 'string', default: '1'},
    folder: {type: 'string', multiple: true, default: Object.keys(testsOf)},
  },
});
let state = Number(values.seed);

const copy = copyOfProject();
try {
  process.exitCode = run();
} finally {
  rmSync(copy, {recursive: true, force: true});
}

function run() {
  for (const folder of values.folder) {
    if (isNoticed(folder)) throw new Error(`the tests of ${folder} fail before anything is changed`);
  }
  const mutants = choose(values.folder.map((folder) => shuffled(mutantsIn(folder))));
  let noticed = 0;
  for (const [index, mutant] of mutants.entries()) {
    const path = join(copy, mutant.file);
    const source = readFileSync(path, 'utf8');
    writeFileSync(path, source.slice(0, mutant.start) + mutant.text + source.slice(mutant.end));
    const isKilled = isNoticed(mutant.folder);
    writeFileSync(path, source);
    if (isKilled) noticed++;
    const line = source.slice(0, mutant.start).split('\n').length;
    const before = source.slice(mutant.start, mutant.end).replace(/\s+/g, ' ');
    const verdict = isKilled ? 'noticed' : 'NOT NOTICED';
    console.log(`${index + 1}/${mutants.length} ${verdict} ${mutant.file}:${line} ${before} → ${mutant.text}`);
  }
  console.log(`${noticed} of ${mutants.length} changes noticed (${Math.round((100 * noticed) / mutants.length)} %)`);
  return noticed >= wanted * mutants.length ? 0 : 1;
}

/** What git knows of the project, beside the packages and the build of the original. */
function copyOfProject() {
  const folder = mkdtempSync(join(tmpdir(), 'brief-mutate-'));
  for (const file of execFileSync('git', ['ls-files', '-z'], {cwd: root, encoding: 'utf8'})
    .split('\0')
    .filter(Boolean)) {
    mkdirSync(dirname(join(folder, file)), {recursive: true});
    cpSync(join(root, file), join(folder, file));
  }
  for (const name of ['node_modules', 'dist']) symlinkSync(join(root, name), join(folder, name));
  // The usual set-up builds the command, which none of these tests starts.
  const settings = `{test: {include: ['tests/**/*.test.ts'], testTimeout: ${bound}, isolate: false}}`;
  writeFileSync(join(folder, 'vitest.config.ts'), `export default ${settings};\n`);
  return folder;
}

function isNoticed(folder) {
  const args = [join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--bail', '1', ...testsOf[folder]];
  return spawnSync(process.execPath, args, {cwd: copy, stdio: 'ignore', timeout: bound}).status !== 0;
}

/** From each list in turn, so that a small folder is tried as often as a large one. */
function choose(lists) {
  const chosen = [];
  const count = Math.min(
    Number(values.count),
    lists.reduce((sum, list) => sum + list.length, 0),
  );
  for (let round = 0; chosen.length < count; round++) {
    for (const list of lists) if (list[round] && chosen.length < count) chosen.push(list[round]);
  }
  return chosen;
}

function mutantsIn(folder) {
  const files = execFileSync('git', ['ls-files', `src/${folder}`], {cwd: root, encoding: 'utf8'})
    .trim()
    .split('\n');
  return files
    .filter((file) => !fitted.test(file))
    .flatMap((file) => {
      const source = readFileSync(join(copy, file), 'utf8');
      const found = [];
      visit(parseAst(source, {lang: 'ts'}), source, (start, end, text) => found.push({folder, file, start, end, text}));
      return found;
    });
}

/** Calls `add` with each small change: another operator, a negated condition, a dropped statement, a number, a list, a text. */
function visit(node, source, add) {
  const codeOf = ({start, end}) => source.slice(start, end);
  const operator = (text) => {
    const at = source.indexOf(node.operator, node.left.end);
    add(at, at + node.operator.length, text);
  };
  if (node.type.startsWith('TS')) {
    if (node.expression) visit(node.expression, source, add); // of "as", "satisfies" and "!"; types do nothing
    return;
  }
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportAllDeclaration':
      return;
    case 'Property':
      if (prose.has(node.key.name)) return;
      visit(node.value, source, add);
      return;
    case 'BinaryExpression':
      if (opposite[node.operator]) operator(opposite[node.operator]);
      if (neighbour[node.operator]) operator(neighbour[node.operator]);
      if (swapped[node.operator] && node.left.type !== 'Literal' && node.right.type !== 'Literal')
        operator(swapped[node.operator]);
      break;
    case 'LogicalExpression':
      if (opposite[node.operator]) operator(opposite[node.operator]);
      break;
    case 'IfStatement':
    case 'ConditionalExpression':
      add(node.test.start, node.test.end, `!(${codeOf(node.test)})`);
      break;
    case 'ExpressionStatement':
      add(node.start, node.end, ';');
      break;
    case 'ArrayExpression':
      if (node.elements.length > 0) add(node.start, node.end, '[]');
      break;
    case 'Literal':
      if (typeof node.value === 'number') add(node.start, node.end, String(node.value + 1));
      if (typeof node.value === 'string' && node.value !== '') add(node.start, node.end, "''");
      return;
  }
  for (const child of Object.values(node)) {
    for (const inner of [child].flat()) if (typeof inner?.type === 'string') visit(inner, source, add);
  }
}

function shuffled(list) {
  const left = [...list];
  return list.map(() => left.splice(random(left.length), 1)[0]);
}

function random(below) {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return Math.floor((state / 2 ** 32) * below);
}
