// Fits the weights of the features: npm run tune -- SET.jsonl [SET.jsonl …] [--write]
//
// What is fitted: fit.mjs tells how. A sentence's gain is what it adds to ROUGE-1 and ROUGE-2 F1 of three points:
// n-grams shared with the reference, less a price for each word; the worth of three is their ROUGE itself.
// What is printed: the sets' figures with the new weights, the same cross-validated by source (no source is in training
// and test at once), LEAD-3, and what each feature is worth: the loss on held-out folds when it is left out, after the
// first step of fitting alone.
// With --write the weights go to src/score/weights.ts with date, sets and figures above them.
import {writeFileSync} from 'node:fs';
import {analyze} from '../dist/analysis.js';
import {features, measureFeatures, traits} from '../dist/score/index.js';
import {candidatesOf} from '../dist/select/candidates.js';
import {choose} from '../dist/select/choose.js';
import {fitSentences, fitSummaries, sharpen, totalsOf} from './fit.mjs';
import {ngrams, scoreSummary, tokensOf} from './rouge.mjs';
import {inputOf, readSet, sourceOf} from './sets.mjs';

const foldCount = 5;
const shortReference = 75; // words; three sentences are longer than such a reference, so there each word has its price
const price = {short: 0.27, long: 0.17}; // n-grams that a word must bring in; about half of the F1 within reach

const ids = Object.keys(features);
const write = process.argv.includes('--write');
const quick = process.argv.includes('--quick');
const sets = process.argv
  .slice(2)
  .filter((argument) => !argument.startsWith('--'))
  .map(readSet);
if (sets.length === 0) {
  console.error('tune: name one or more sets: npm run tune -- SET.jsonl');
  process.exit(2);
}
const documents = [];
for (const set of sets) documents.push(...(await Promise.all(set.documents.map((document) => prepare(document, set)))));
const traitIds = Object.keys(documents[0].traits);

const all = ids.map((_, index) => index);
const width = ids.length * (traitIds.length + 1);
const weights = fitWeights(documents, all);
report(
  'fitted',
  documents.map((document) => scored(document, weights, all)),
);
const held = crossValidate(all);
report('held out', held);
report(
  'LEAD-3',
  documents.map((document) => ({set: document.set, ...score(document, document.article.sentences.slice(0, 3))})),
);
const whole = quick ? 0 : quickly(all);
const gains = quick ? undefined : ids.map((_, left) => whole - quickly(all.filter((index) => index !== left)));
console.log(
  `\n${'feature'.padEnd(22)}${['base', ...traitIds].map((name) => name.padStart(11)).join('')}${'gain'.padStart(9)}`,
);
for (const [index, id] of ids.entries()) {
  const own = [...weights.slice(index * (traitIds.length + 1), (index + 1) * (traitIds.length + 1))];
  console.log(
    `${id.padEnd(22)}${own.map((value) => value.toFixed(2).padStart(11)).join('')}${gains ? gains[index].toFixed(3).padStart(9) : ''}`,
  );
}
if (write) writeFileSync(new URL('../src/score/weights.ts', import.meta.url), weightsFile());

async function prepare(document, set) {
  const {content, options} = inputOf(document);
  const analysis = await analyze(content, options);
  const {article} = analysis;
  const {candidates} = candidatesOf(analysis);
  const measured = measureFeatures(analysis);
  const ofArticle = traits(article);
  const lang = document.lang ?? 'en';
  const references = document.references.map((reference) => tokensOf(reference, lang));
  const words = references.reduce((sum, reference) => sum + reference.length, 0) / references.length;
  const open = candidates.filter(({form}) => form !== 'connective');
  const tokens = open.map(({text}) => tokensOf(text, lang));
  return {
    set: set.name,
    // Sets of one source are cut by document.
    source: new Set(set.documents.map(sourceOf)).size > 3 ? sourceOf(document) : `${set.name} ${document.id}`,
    weight: importance(set),
    lang,
    article,
    candidates,
    open,
    measures: ids.map((id) => measured[id]),
    factors: [1, ...Object.values(ofArticle)],
    references: document.references,
    known: new Map(), // figures of summaries seen before
    traits: ofArticle,
    gains: tokens.map((own) => gainOf(own, references, words < shortReference ? price.short : price.long)),
    worth: worthOf(tokens, references),
  };
}

/** Large sets count more, yet a small one is heard: between the square root of its size and its size. */
function importance({documents}) {
  return documents.length ** 0.6 / documents.length;
}

function gainOf(tokens, references, cost) {
  return Math.max(
    ...references.map((reference) => {
      const singles = shared(tokens, reference, 1) - cost * tokens.length;
      const pairs = shared(tokens, reference, 2) - 0.35 * cost * tokens.length;
      return (200 * (singles + pairs)) / (75 + reference.length);
    }),
  );
}

function shared(tokens, reference, n) {
  const wanted = ngrams(reference, n);
  let hits = 0;
  for (const [gram, count] of ngrams(tokens, n)) hits += Math.min(count, wanted.get(gram) ?? 0);
  return hits;
}

/**
 * What a set of candidates is worth: ROUGE-1 F1, some ROUGE-2 and a little recall, without the pairs of
 * words that meet where two points do. What each candidate shares with the references is counted once.
 */
function worthOf(tokens, references) {
  const counted = references.map((reference) => {
    const wanted = [1, 2].map((n) => ngrams(reference, n));
    const found = tokens.map((own) =>
      wanted.map((grams, at) => [...ngrams(own, at + 1)].filter(([gram]) => grams.has(gram))),
    );
    return {length: reference.length, wanted, found};
  });
  return (indices) => {
    const length = indices.reduce((sum, index) => sum + tokens[index].length, 0);
    const worths = counted.map(({length: wantedLength, wanted, found}) => {
      const [singles, pairs] = wanted.map((grams, at) =>
        clippedSum(
          grams,
          indices.map((index) => found[index][at]),
        ),
      );
      const recall = (100 * singles) / Math.max(1, wantedLength);
      const f1 = (hits, total) => (200 * hits) / Math.max(1, total);
      return (
        f1(singles, length + wantedLength) +
        0.3 * f1(pairs, length + wantedLength - 2) +
        0.05 * recall * Math.min(1, 75 / Math.max(1, length))
      );
    });
    return Math.max(...worths);
  };
}

function clippedSum(wanted, lists) {
  const counts = new Map();
  for (const list of lists) for (const [gram, count] of list) counts.set(gram, (counts.get(gram) ?? 0) + count);
  let hits = 0;
  for (const [gram, count] of counts) hits += Math.min(count, wanted.get(gram));
  return hits;
}

function fitWeights(training, used) {
  const values = fitSummaries(fitSentences(training, used, width), training, used);
  // English documents are many; those of all other languages together are few.
  const foreign = 1 + traitIds.indexOf('foreign');
  return sharpen(values, training, used, foreign, (document, values) => figureOf(scored(document, values, used)));
}

function scored(document, values, used) {
  const totals = totalsOf(document, values, used);
  const chosen = choose(document.candidates, ({index}) => totals[index], 3).sort(
    (left, right) => left.sentence.index - right.sentence.index,
  );
  const key = chosen.map(({sentence}) => sentence.index).join();
  if (!document.known.has(key)) document.known.set(key, score(document, chosen));
  return {set: document.set, weight: document.weight, ...document.known.get(key)};
}

function score({references, lang}, points) {
  return scoreSummary(
    points.map(({text}) => text),
    references,
    lang,
  );
}

function quickly(used) {
  return objective(crossValidate(used, (training) => fitSentences(training, used, width)));
}

function crossValidate(used, fitted = fitWeights) {
  const sources = [...new Set(documents.map(({source}) => source))].sort();
  return Array.from({length: foldCount}, (_, fold) => {
    const out = new Set(sources.filter((_, index) => index % foldCount === fold));
    const values = fitted(
      documents.filter(({source}) => !out.has(source)),
      used,
    );
    return documents.filter(({source}) => out.has(source)).map((document) => scored(document, values, used));
  }).flat();
}

/** One figure: ROUGE-1 with some ROUGE-2 and recall, weighed as in training. */
function objective(rows) {
  const total = rows.reduce((sum, {weight}) => sum + weight, 0);
  return rows.reduce((sum, row) => sum + (row.weight / total) * figureOf(row), 0);
}

function figureOf({r1, r2, r1at75}) {
  return r1 + 0.3 * r2 + 0.15 * r1at75;
}

function figuresOf(rows) {
  return sets.map(({name}) => {
    const own = rows.filter(({set}) => set === name);
    const mean = (key) => (own.reduce((sum, row) => sum + row[key], 0) / own.length).toFixed(2);
    return {name, r1: mean('r1'), r2: mean('r2'), r1at75: mean('r1at75')};
  });
}

function report(title, rows) {
  console.log(
    `${title.padEnd(10)}${figuresOf(rows)
      .map(({name, r1, r2, r1at75}) => `${name} ${r1} / ${r2} / ${r1at75}`)
      .join('   ')}`,
  );
}

function weightsFile() {
  const date = new Date().toISOString().slice(0, 10);
  const lines = figuresOf(held).map(({name, r1, r2, r1at75}) => ` * ${name.padEnd(14)}${r1} / ${r2} / ${r1at75}`);
  const rows = ids.map((id, index) => {
    const own = [...weights.slice(index * (traitIds.length + 1), (index + 1) * (traitIds.length + 1))].map((value) =>
      Number(value.toFixed(2)),
    );
    const key = /^\w+$/.test(id) ? id : `'${id}'`;
    return `  ${key}: {${['base', ...traitIds].map((name, at) => `${name}: ${own[at]}`).join(', ')}},`;
  });
  return `import type {Traits} from './traits.js';

/** A feature's weight: its base, and what each trait of the article adds to it in full. */
export type Weight = {readonly base: number} & {readonly [trait in keyof Traits]?: number};

/**
 * Written by \`npm run tune\` on ${date}; do not edit by hand.
 * Held-out folds, ROUGE-1 / ROUGE-2 / ROUGE-1 recall within 75 words:
${lines.join('\n')}
 */
export const weights = {
${rows.join('\n')}
};
`;
}
