// Fits the weights of reasons: npm run tune:why -- WHY.jsonl [NEWS.jsonl …] [MD.jsonl] [--write]
// The first set teaches and judges; further sets, of one author each and so counted lightly, only teach. Of a set without
// "why" the articles in read-by-eye.tsv are taken, and of these the sentences that have a grade. Logistic
// regression drawn to the priors of significance.ts, by Newton's method; nothing is drawn by chance. Judged plain and
// by leaving each source out in turn. Prints the precision of every sign and cue; with --write it replaces
// src/score/reasons/reason-weights.ts.
import {writeFileSync} from 'node:fs';
import {analyze} from '../dist/analysis.js';
import {reasonWorths} from '../dist/score/reasons/reason-worth.js';
import {significanceOf, signs} from '../dist/score/reasons/significance.js';
import {overlap, repeats} from '../dist/select/similarity.js';
import {unfitnessIn} from '../dist/select/statements.js';
import {countChance, countHits, gradeOf, isRead, matcherOf, reasonFigures} from './reasons.mjs';
import {inputOf, readSet, sourceOf} from './sets.mjs';

const pull = 60; // how strongly weights are drawn to their priors; figures are flat from 30 to 120
const placePull = 10; // times stronger for place: labels and their headings were taken out of the sets, which moves the
// labelled passage to the end of the section before it, so place is learned only as far as the evidence is strong
const lightly = 0.1; // what an article of a further set counts
const read = 4; // what a sentence read by eye counts; the more, the less noise and the fewer of the authors' own reasons
const kept = 0.3; // precision below which a cue goes
const support = 8; // sentences; fewer tell nothing about a cue
const untaught = new Set(['announced', 'announces', 'concluding']); // the labels and their headings were taken out of the sets

const ids = Object.keys(signs);
const placeIds = new Set(ids.slice(ids.indexOf('opening')));
const taught = ids.filter((id) => !untaught.has(id));

const paths = process.argv.slice(2).filter((argument) => argument !== '--write');
if (paths.length === 0) {
  console.error('tune-why: name a set: npm run tune:why -- WHY.jsonl [NEWS.jsonl …] [--write]');
  process.exit(2);
}
const sets = await Promise.all(paths.map(readDocuments));
const [main, ...further] = sets;
const all = sets.flat();

const weights = fitWeights(all);
const figures = {
  plain: judge(main, () => weights),
  'by source': judge(main, leavingOut(main)),
  chance: reasonFigures(main.map(({flags, fit}) => countChance(flags.filter((_, index) => fit[index])))),
};
for (const [name, row] of Object.entries(figures)) print(`${paths[0]} ${name}`, row);
further.forEach((set, index) => {
  const path = paths[index + 1];
  if (set[0].noise) print(`${path} by source`, judgeRead(set, leavingOut(set)));
  else
    print(
      `${path} without place`,
      judge(set, () => withoutPlace(weights)),
    );
});
printPrecision();
if (process.argv.includes('--write')) writeWeights();

async function readDocuments(path, order) {
  const documents = [];
  for (const document of readSet(path).documents) {
    if (!document.why && !isRead(document.id)) continue;
    const {content, options} = inputOf(document);
    const analysis = await analyze(content, options);
    const {article} = analysis;
    const unfitness = unfitnessIn(analysis);
    const grades = document.why ? undefined : article.sentences.map(({text}) => gradeOf(document.id, text));
    const isReason = matcherOf(document.why ?? []);
    documents.push({
      article,
      source: sourceOf(document),
      // Long articles have more sentences that are no reasons, not more to teach.
      share: (30 * (order === 0 ? 1 : lightly)) / Math.sqrt(Math.max(1, article.sentences.length)),
      flags: article.sentences.map(({text, index}) => (grades ? grades[index] > 0 : isReason(text))),
      fit: article.sentences.map((sentence) => !unfitness(sentence)),
      noise: grades?.map((grade) => grade === 0),
      evidence: article.sentences.map(significanceOf(analysis)),
    });
  }
  return documents;
}

function judge(documents, weightsFor) {
  return reasonFigures(
    documents.map((document) => countHits(best(document, weightsFor(document)).map((index) => document.flags[index]))),
  );
}

/** Of pairs of a reason and a noise among the sentences read by eye, how many stand in the right order. */
function judgeRead(documents, weightsFor) {
  const rated = documents.flatMap((document) => {
    const worths = reasonWorths(document.article, ({index}) => document.evidence[index], weightsFor(document));
    return worths.flatMap((worth, index) =>
      document.flags[index] || document.noise[index] ? [{worth, good: document.flags[index]}] : [],
    );
  });
  const reasons = rated.filter(({good}) => good);
  const noise = rated.filter(({good}) => !good);
  const right = reasons.reduce((sum, {worth}) => sum + noise.filter((other) => other.worth < worth).length, 0);
  return {
    reasons: reasons.length,
    noise: noise.length,
    ordered: percent(right / (reasons.length * noise.length)).trim(),
  };
}

/** The best three fit sentences that do not repeat each other; what the floor and the key points do is for eval-why. */
function best({article, evidence, fit}, by) {
  const worths = reasonWorths(article, ({index}) => evidence[index], by);
  const order = worths
    .map((_, index) => index)
    .filter((index) => fit[index])
    .sort((left, right) => worths[right] - worths[left] || left - right);
  const picked = [];
  for (const index of order) {
    if (picked.length === 3) break;
    if (picked.every((other) => overlap(article.sentences[other].terms, article.sentences[index].terms) <= repeats))
      picked.push(index);
  }
  return picked;
}

function leavingOut(documents) {
  const bySource = new Map();
  for (const {source} of documents) {
    if (!bySource.has(source)) bySource.set(source, fitWeights(all.filter((document) => document.source !== source)));
  }
  return ({source}) => bySource.get(source);
}

function withoutPlace({intercept, weights}) {
  return {intercept, weights: Object.fromEntries(ids.map((id) => [id, placeIds.has(id) ? 0 : weights[id]]))};
}

/** Newton's method on the log-likelihood less the weighted squares of the distances from the priors. */
function fitWeights(documents) {
  const size = taught.length;
  const rows = documents.flatMap(({flags, fit, noise, evidence, share}) =>
    evidence.flatMap(({measures}, index) =>
      flags[index] || (noise ?? fit)[index] ? [rowOf(measures, flags[index], noise ? read : share, noise)] : [],
    ),
  );
  const pulls = taught.map((id) => pull * (placeIds.has(id) ? placePull : 1));
  const step = new Float64Array(size + 2);
  for (let round = 0; round < 40; round++) {
    const gradient = new Float64Array(size + 2);
    const curvature = Array.from({length: size + 2}, () => new Float64Array(size + 2));
    curvature[size + 1][size + 1] = 1e-6; // without sentences read by eye nothing else speaks for it
    for (const {entries, offset, target, share} of rows) {
      const odds = entries.reduce((sum, [at, value]) => sum + step[at] * value, offset);
      const likely = 1 / (1 + Math.exp(-odds));
      for (const [at, value] of entries) {
        gradient[at] += share * (target - likely) * value;
        for (const [other, factor] of entries) curvature[at][other] += share * likely * (1 - likely) * value * factor;
      }
    }
    pulls.forEach((strength, at) => {
      gradient[at] -= strength * step[at];
      curvature[at][at] += strength;
    });
    const change = solve(curvature, gradient);
    change.forEach((value, at) => {
      step[at] += value;
    });
    if (change.every((value) => Math.abs(value) < 1e-5)) break;
  }
  const weights = Object.fromEntries(
    ids.map((id) => [id, round(signs[id].prior + (untaught.has(id) ? 0 : step[taught.indexOf(id)]))]),
  );
  return {intercept: round(step[size]), weights};

  function rowOf(measures, flag, share, chosen) {
    const entries = taught.flatMap((id, at) => (measures.has(id) ? [[at, measures.get(id)]] : []));
    const offset = taught.reduce((sum, id) => sum + signs[id].prior * (measures.get(id) ?? 0), 0);
    return {entries: [...entries, [chosen ? size + 1 : size, 1]], offset, target: flag ? 1 : 0, share};
  }
}

/** Gauss's elimination; the curvature is positive definite, so no pivot is 0. */
function solve(matrix, right) {
  const size = right.length;
  const rows = matrix.map((row, index) => Float64Array.of(...row, right[index]));
  for (let pivot = 0; pivot < size; pivot++) {
    for (let row = pivot + 1; row < size; row++) {
      const factor = rows[row][pivot] / rows[pivot][pivot];
      if (factor !== 0)
        for (let column = pivot; column <= size; column++) rows[row][column] -= factor * rows[pivot][column];
    }
  }
  const solution = new Float64Array(size);
  for (let row = size - 1; row >= 0; row--) {
    let rest = rows[row][size];
    for (let column = row + 1; column < size; column++) rest -= rows[row][column] * solution[column];
    solution[row] = rest / rows[row][row];
  }
  return solution;
}

function round(value) {
  return Math.round(100 * value) / 100; // what is finer is chance
}

function print(name, row) {
  console.log(
    `${name.padEnd(60)} ${Object.entries(row)
      .map(([figure, value]) => `${figure} ${value}`)
      .join('  ')}`,
  );
}

/**
 * Precision weighed by article, every article counting the same however long it is, so that chance is the average share
 * of reasons in an article; and by sentence. The better of the two decides, with one standard error to its favour.
 */
function printPrecision() {
  const tally = new Map();
  let [reasons, sentences] = [0, 0];
  for (const document of all) {
    const {evidence, flags, noise} = document;
    evidence.forEach(({measures, cues}, index) => {
      if (noise && !flags[index] && !noise[index]) return;
      const told = new Set([...measures.keys(), ...cues.map(({sign, phrase}) => `${sign}: ${phrase}`)]);
      const weight = (further.some((set) => set.includes(document)) ? lightly : 1) / flags.length;
      reasons += flags[index] ? weight : 0;
      sentences += weight;
      for (const name of told) {
        const row = tally.get(name) ?? {count: 0, hits: 0, weight: 0, weighedHits: 0};
        row.count++;
        row.hits += flags[index] ? 1 : 0;
        row.weight += weight;
        row.weighedHits += flags[index] ? weight : 0;
        tally.set(name, row);
      }
    });
  }
  console.log(`\nshare of reasons in an article on average ${((100 * reasons) / sentences).toFixed(0)} %`);
  console.log('\nsign             weight  sentences  precision (by article, by sentence)');
  for (const id of ids) {
    const {count = 0, hits = 0, weight = 1, weighedHits = 0} = tally.get(id) ?? {};
    console.log(
      `${id.padEnd(16)} ${weights.weights[id].toFixed(2).padStart(6)}  ${String(count).padStart(9)}  ${percent(weighedHits / weight)} ${percent(hits / Math.max(1, count))}`,
    );
  }
  const cues = [...tally].filter(
    ([name, {count}]) => name.includes(': ') && signs[name.split(':')[0]] && count >= support,
  );
  const rated = cues.map(([name, row]) => {
    const precision = Math.max(row.hits / row.count, row.weighedHits / row.weight);
    return {name, ...row, precision, goes: precision + Math.sqrt((precision * (1 - precision)) / row.count) < kept};
  });
  console.log(`\ncues with ${support} sentences and more, best first; × goes`);
  for (const {name, count, hits, precision, goes} of rated.sort((left, right) => right.precision - left.precision)) {
    console.log(
      `${goes ? '×' : ' '} ${percent(precision)} ${String(hits).padStart(4)}/${String(count).padEnd(5)} ${name}`,
    );
  }
}

function percent(share) {
  return `${(100 * share).toFixed(0)} %`.padStart(6);
}

function writeWeights() {
  const date = new Date().toISOString().slice(0, 10);
  const lines = Object.entries(figures).map(
    ([name, row]) =>
      ` * ${name}: ${Object.entries(row)
        .slice(0, 2)
        .map(([figure, value]) => `${figure} ${value}`)
        .join(', ')}`,
  );
  const entries = ids.map((id) => `  ${id}: ${weights.weights[id]}, // ${signs[id].description}`);
  writeFileSync(
    new URL('../src/score/reasons/reason-weights.ts', import.meta.url),
    `import type {SignId} from './significance.js';

/*
 * Written by \`npm run tune:why\` on ${date} from ${all.filter(({noise}) => !noise).length} articles whose authors labelled their reasons and ${all.filter(({noise}) => noise).length} read by
 * eye, of ${new Set(all.map(({source}) => source)).size} sources. Of the best three sentences, before floor and key points:
${lines.join('\n')}
 */

/** The log-odds of a sentence that shows no sign at all. */
export const intercept = ${weights.intercept};

/** What each sign adds to them. */
export const weights: Readonly<Record<SignId, number>> = {
${entries.join('\n')}
};
`,
  );
}
