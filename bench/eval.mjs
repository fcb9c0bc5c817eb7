// How good are the points? npm run eval -- SET.jsonl [SET.jsonl …]
// Every set goes through the library with its defaults; LEAD-3, the first three sentences, stands beside it.
import {parseArticle, summarize} from '../dist/index.js';
import {scoreSummary} from './rouge.mjs';
import {inputOf, readSet} from './sets.mjs';

const columns = ['r1', 'r2', 'rl', 'r1at75'];
const headings = ['R1', 'R2', 'RL', 'R1@75'];

const paths = process.argv.slice(2);
if (paths.length === 0) {
  console.error('eval: name one or more sets: npm run eval -- SET.jsonl');
  process.exit(2);
}
console.log(
  `${'set'.padEnd(16)}${'documents'.padStart(10)}  ${'system'.padEnd(8)}${headings.map((name) => name.padStart(8)).join('')}${'empty'.padStart(8)}`,
);
const all = {brief: [], 'LEAD-3': []};
for (const path of paths) {
  const {name, documents} = readSet(path);
  const rows = {brief: [], 'LEAD-3': []};
  for (const document of documents) {
    const {content, options} = inputOf(document);
    const [{keyPoints}, {sentences}] = await Promise.all([summarize(content, options), parseArticle(content, options)]);
    rows.brief.push(score(keyPoints, document));
    rows['LEAD-3'].push(score(sentences.slice(0, 3), document));
  }
  for (const [system, scores] of Object.entries(rows)) {
    print(name, system, scores);
    all[system].push(...scores);
  }
}
if (paths.length > 1) for (const [system, scores] of Object.entries(all)) print('all', system, scores);

function score(points, {references, lang}) {
  return {
    ...scoreSummary(
      points.map(({text}) => text),
      references,
      lang ?? 'en',
    ),
    empty: points.length === 0,
  };
}

function print(name, system, scores) {
  const means = columns.map((column) => scores.reduce((sum, row) => sum + row[column], 0) / scores.length);
  const empty = scores.filter((row) => row.empty).length;
  console.log(
    `${name.padEnd(16)}${String(scores.length).padStart(10)}  ${system.padEnd(8)}${means.map((mean) => mean.toFixed(2).padStart(8)).join('')}${String(empty).padStart(8)}`,
  );
}
