// How good are points and reasons? npm run eval -- SET.jsonl [SET.jsonl …]
// A set goes through the library with its defaults. Graded articles get both questions' tables, by kind and language; those
// with references ROUGE, beside the first three sentences; those whose author labelled a passage as why it matters the
// share of articles with a bullet from it, and of bullets that are.
import {parseArticle, summarize} from '../dist/index.js';
import {graderOf, gradeTexts, printTable, rulersOf} from './grades.mjs';
import {scoreSummary} from './rouge.mjs';
import {inputOf, readSet} from './sets.mjs';

const paths = process.argv.slice(2);
if (paths.length === 0) {
  console.error('eval: name one or more sets: npm run eval -- SET.jsonl');
  process.exit(2);
}
for (const path of paths) {
  const {name, documents} = readSet(path);
  const results = [];
  for (const document of documents) {
    const {content, options} = inputOf(document);
    const [summary, article] = [await summarize(content, options), await parseArticle(content, options)];
    const texts = (list) => list.map(({text}) => text);
    results.push({document, article, points: texts(summary.keyPoints), reasons: texts(summary.whyItMatters)});
  }
  console.log(`\n${name}: ${documents.length} articles`);
  const [first] = documents;
  if (first?.points) printGrades(results);
  else if (first?.references) printRouge(results);
  else printHits(results);
}

function printGrades(results) {
  const groupsOf = ({kind, lang}) => ['', ` ${kind}`, ` ${lang}`];
  printTable(
    results.flatMap(({document, article, points, reasons}) =>
      groupsOf(document).flatMap((group) => [
        [`points${group}`, gradeTexts(points, document.points)],
        [`reasons${group}`, gradeTexts(reasons, document.why)],
        ...rulersOf(article, document).map(([ruler, row]) => [`  ${ruler}${group}`, row]),
      ]),
    ),
  );
}

function printRouge(results) {
  const columns = ['r1', 'r2', 'rl', 'r1at75'];
  console.log(`${''.padEnd(12)}${columns.map((column) => column.padStart(8)).join('')}`);
  const systems = {
    brief: ({points}) => points,
    'first three': ({article}) => article.sentences.slice(0, 3).map(({text}) => text),
  };
  for (const [system, textsOf] of Object.entries(systems)) {
    const rows = results.map((result) =>
      scoreSummary(textsOf(result), result.document.references, result.document.lang ?? 'en'),
    );
    const means = columns.map((column) => rows.reduce((sum, row) => sum + row[column], 0) / rows.length);
    console.log(`${system.padEnd(12)}${means.map((mean) => mean.toFixed(2).padStart(8)).join('')}`);
  }
}

function printHits(results) {
  const hits = results.map(({document, reasons}) => {
    const grade = graderOf({2: document.why});
    return reasons.map((text) => grade(text) > 0);
  });
  const share = (part, all) => ((100 * part) / Math.max(1, all)).toFixed(1);
  const bullets = hits.flat();
  console.log(
    `hit@3 ${share(hits.filter((own) => own.includes(true)).length, hits.length)}`,
    `p@3 ${share(bullets.filter(Boolean).length, bullets.length)}`,
    `given ${share(hits.filter((own) => own.length > 0).length, hits.length)}`,
  );
}
