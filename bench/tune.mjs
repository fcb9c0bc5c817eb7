// Fits the weights of the features and the lexicon: npm run tune -- SET.jsonl … [PAGES/] [--folds N] [--divisions N] [--write]
//
// A graded document is {"id","source","lang","title","markdown"|"text","points":{"2":[…],"1":[…]},"why":{"2":[…],"1":[…]}}.
// One without grades has those of bench/grades/, or is left out; those only teach. Documents in English teach the weights of
// features and the English lexicon. Documents in other languages teach what the features weigh where there is no lexicon.
// Printed are both questions' tables, every source scored by weights that were fitted without it, once for each way to divide
// sources into folds. With --write the weights go to src/score/weights.ts and the lexicon to src/language/en/.
import {createHash} from 'node:crypto';
import {writeFileSync} from 'node:fs';
import {analyze} from '../dist/analysis.js';
import {features, measureFeatures, neighboursOf, ngramsOf} from '../dist/score/index.js';
import {candidatesOf, select} from '../dist/select/index.js';
import {fit, Lists} from './fit.mjs';
import {graderOf, gradeTexts, placeGrader, printTable, readGrades, rulersOf} from './grades.mjs';
import {inputOf, readSet, sourceOf} from './sets.mjs';

// Chosen on graded articles of some eighty sources, as the mean of three ways to make ten folds of them: one way alone moves
// best three by half a point. Figures are flat for half and twice as much.
const second = 0.4; // what a sentence of grade 1 is worth beside one of grade 2
const pull = {feature: 40, entry: {points: 24, reasons: 12}}; // how strongly weights are drawn to 0
const fewest = {sources: 3, sentences: 6}; // that must have an entry of a lexicon
const mostEntries = 3000; // of 14,000; with all of them figures are the same
const pullToEnglish = 100; // of weights where there is no lexicon: with a half or twice of it figures are the same
const byOtherReaders = 0.5; // what an article that only teaches counts: its text and reader are not those of the figures
const steps = {first: 60, last: 100};
const questions = ['points', 'reasons'];

// Too few graded articles have such a label. In 22 that do, 10 of the sentences below it are reasons, three times the usual.
const given = {'reason-label': {points: 0, reasons: 3}};

const ids = Object.keys(features);
const options = {folds: 10, divisions: 1, write: false, paths: []};
for (const args = process.argv.slice(2); args.length > 0; ) {
  const argument = args.shift();
  if (argument === '--write') options.write = true;
  else if (argument === '--folds') options.folds = Number(args.shift());
  else if (argument === '--divisions') options.divisions = Number(args.shift());
  else options.paths.push(argument);
}
if (options.paths.length === 0) {
  console.error('tune: name a graded set: npm run tune -- GRADED.jsonl');
  process.exit(2);
}
const ownGrades = readGrades();
const documents = [];
for (const path of options.paths) {
  const {name, documents: all} = readSet(path);
  for (const document of all) {
    const grades = document.points ? undefined : ownGrades.get(`${name} ${document.id}`);
    if (document.points || grades) documents.push(await prepare(document, grades));
  }
}
const english = documents.filter(({lang}) => lang === 'en');
const others = documents.filter(({lang}) => lang !== 'en');
console.log(`${english.length} articles in English, ${others.length} in other languages`);
report('English, held out by source', crossValidate(english, train));
const model = train(english);
if (others.length > 0) report('other languages, held out by source', crossValidate(others, trainElsewhere));
if (options.write) {
  writeFileSync(new URL('../src/score/weights.ts', import.meta.url), weightsFile(model, trainElsewhere(others)));
  writeFileSync(new URL('../src/language/en/lexicon.ts', import.meta.url), lexiconFile(model));
}

/** What scoring knows of an article, and what a reader thinks of each of its candidates. */
async function prepare(document, grades) {
  const {content, options} = inputOf(document);
  const analysis = await analyze(content, {...options, language: undefined});
  const {article, language, tokens} = analysis;
  const candidates = candidatesOf(analysis);
  const measures = measureFeatures(analysis);
  const graders = grades
    ? {points: placeGrader(grades.points), reasons: placeGrader(grades.why)}
    : {points: graderOf(document.points), reasons: graderOf(document.why)};
  const gains = (question) =>
    candidates.candidates.map(({text, sentence}) => [0, second, 1][graders[question](text, sentence.position)]);
  return {
    document,
    onlyTeaches: grades !== undefined,
    lang: document.lang ?? 'en',
    source: grades?.source ?? sourceOf(document),
    analysis,
    candidates,
    features: article.sentences.map(({index}) =>
      ids.flatMap((id, column) => (measures[id][index] === 0 ? [] : [[column, measures[id][index]]])),
    ),
    forms: article.sentences.map(({index, text}) => [
      ...new Set(ngramsOf(text, tokens[index], language).map(({form}) => form)),
    ]),
    gains: {points: gains('points'), reasons: gains('reasons')},
  };
}

/** Weights of features, and of the entries of the lexicon, by question. */
function train(training) {
  const spread = spreadOf(training);
  const all = vocabularyOf(training);
  const first = fitted(training, spread, all, steps.first);
  // Of two entries that weigh the same, the one that more sentences have counts for more, but not by as much.
  const worth = (form) =>
    Math.sqrt(all.get(form).sentences) *
    questions.reduce((sum, question) => sum + (pull.entry[question] * first.entries[question].get(form)) ** 2, 0);
  const best = [...all.keys()]
    .map((form) => [form, worth(form)])
    .sort(([, left], [, right]) => right - left)
    .slice(0, mostEntries)
    .map(([form]) => form)
    .sort();
  const kept = new Map(best.map((form) => [form, all.get(form)]));
  return fitted(training, spread, kept, steps.last);
}

/** Weights where there is no lexicon: those of English, drawn to what readers of other languages chose. */
function trainElsewhere(training) {
  const spread = spreadOf(english);
  const pulls = ids.map(() => pullToEnglish);
  const elsewhere = {features: {}, entries: {points: new Map(), reasons: new Map()}};
  for (const question of questions) {
    const from = model.features[question].map((weight, column) => weight * spread[column]);
    const weights = fit(listsOf(training, question, spread, new Map()), pulls, steps.last, from);
    elsewhere.features[question] = weights.map((weight, column) => weight / spread[column]);
  }
  return elsewhere;
}

/** Words and word pairs that enough sources and sentences have. */
function vocabularyOf(training) {
  const found = new Map();
  for (const {forms, source, candidates} of training) {
    for (const {sentence} of candidates.candidates) {
      for (const form of forms[sentence.index]) {
        const entry = found.get(form) ?? found.set(form, {sources: new Set(), sentences: 0}).get(form);
        entry.sources.add(source);
        entry.sentences++;
      }
    }
  }
  return new Map(
    [...found].filter(([, {sources, sentences}]) => sources.size >= fewest.sources && sentences >= fewest.sentences),
  );
}

/** Standard deviation of each feature: a pull means the same for all. */
function spreadOf(training) {
  const [sums, squares] = [new Float64Array(ids.length), new Float64Array(ids.length)];
  let count = 0;
  for (const {features, candidates} of training) {
    for (const {sentence} of candidates.candidates) {
      count++;
      for (const [column, value] of features[sentence.index]) {
        sums[column] += value;
        squares[column] += value ** 2;
      }
    }
  }
  return ids.map((_, column) => Math.sqrt(squares[column] / count - (sums[column] / count) ** 2) || 1);
}

function fitted(training, spread, vocabulary, most) {
  const forms = [...vocabulary.keys()];
  const columns = new Map(forms.map((form, at) => [form, ids.length + at]));
  const model = {features: {}, entries: {}, vocabulary};
  for (const question of questions) {
    const pulls = [...ids.map(() => pull.feature), ...forms.map(() => pull.entry[question])];
    const weights = fit(listsOf(training, question, spread, columns), pulls, most);
    model.features[question] = weights.slice(0, ids.length).map((weight, column) => weight / spread[column]);
    model.entries[question] = new Map(forms.map((form, at) => [form, weights[ids.length + at]]));
  }
  return model;
}

/** The candidates of each article with what they are worth; `columns` are those of the lexicon's entries. */
function listsOf(training, question, spread, columns) {
  const lists = new Lists(ids.length + columns.size);
  for (const {features, forms, candidates, gains, onlyTeaches} of training) {
    const rows = candidates.candidates.map(({sentence}) => [
      ...features[sentence.index].map(([column, value]) => [column, value / spread[column]]),
      ...forms[sentence.index].flatMap((form) => (columns.has(form) ? [[columns.get(form), 1]] : [])),
    ]);
    const weight = (onlyTeaches ? byOtherReaders : 1) * Math.sqrt(gains[question].reduce((sum, gain) => sum + gain, 0));
    lists.add(rows, gains[question], weight);
  }
  return lists;
}

/** What a model makes of an article, chosen as brief chooses. */
function chosen({analysis, candidates, features, forms}, model) {
  const scoresFor = (question) => {
    const own = Float64Array.from(analysis.article.sentences, ({index}) => {
      const words = forms[index].reduce((sum, form) => sum + (model.entries[question].get(form) ?? 0), 0);
      return features[index].reduce(
        (sum, [column, value]) => sum + (given[ids[column]]?.[question] ?? model.features[question][column]) * value,
        words,
      );
    });
    const neighbours = question === 'reasons' ? neighboursOf(own) : undefined;
    return analysis.article.sentences.map((sentence) => {
      const {index} = sentence;
      return {sentence, total: own[index] + (neighbours?.[index] ?? 0), shares: {}};
    });
  };
  const scores = {points: scoresFor('points'), reasons: scoresFor('reasons')};
  const isArticle = !analysis.article.warnings.some(({code}) => code === 'not-an-article');
  const count = isArticle ? 3 : 0;
  return select(analysis, candidates, scores, {points: count, reasons: count});
}

function crossValidate(all, train) {
  const asked = all.filter(({onlyTeaches}) => !onlyTeaches);
  return Array.from({length: options.divisions}).flatMap((_, division) =>
    foldsOf(asked, division).flatMap((sources) => {
      const model = train(all.filter(({source}) => !sources.has(source)));
      return asked
        .filter(({source}) => sources.has(source))
        .map((prepared) => ({prepared, selection: chosen(prepared, model)}));
    }),
  );
}

/** Sources by fold. The largest come first, each to the smallest fold, so that folds are of like size. */
function foldsOf(asked, division) {
  const sizes = new Map();
  for (const {source} of asked) sizes.set(source, (sizes.get(source) ?? 0) + 1);
  // Another division takes sources of nearly the same size in another order.
  const rank = ([source, size]) => size + (division === 0 ? 0 : 6 * shareOf(`${division} ${source}`));
  const folds = Array.from({length: options.folds}, () => ({sources: new Set(), size: 0}));
  for (const [source, size] of [...sizes].sort((a, b) => rank(b) - rank(a) || (a[0] < b[0] ? -1 : 1))) {
    const smallest = folds.reduce((least, fold) => (fold.size < least.size ? fold : least));
    smallest.sources.add(source);
    smallest.size += size;
  }
  return folds.map(({sources}) => sources);
}

/** A number from 0 to 1 that is the same for a text on every machine. */
function shareOf(text) {
  return createHash('sha256').update(text).digest().readUInt32BE() / 2 ** 32;
}

function report(title, results) {
  console.log(title);
  const rows = results.flatMap(({prepared: {document, analysis}, selection}) => {
    const texts = (list) => list.map(({text}) => text);
    const groups = ['', ` ${document.lang === 'en' ? document.kind : document.lang}`];
    return groups.flatMap((group) => [
      [`points${group}`, gradeTexts(texts(selection.points), document.points)],
      [`reasons${group}`, gradeTexts(texts(selection.reasons), document.why)],
      ...rulersOf(analysis.article, document).map(([name, row]) => [`  ${name}${group}`, row]),
    ]);
  });
  printTable(rows);
}

function weightsFile(model, elsewhere) {
  return `// Written by \`npm run tune\`; do not edit by hand.

/** What each feature weighs for each question. */
export const weights = {
${weightRows(model)}
};

/** The same for a language that has no lexicon. */
export const weightsWithoutLexicon = {
${weightRows(elsewhere)}
};
`;
}

function weightRows({features}) {
  const rows = ids.map((id, column) => {
    const key = /^\w+$/.test(id) ? id : `'${id}'`;
    const [points, reasons] = questions.map((question) => given[id]?.[question] ?? rounded(features[question][column]));
    return `  ${key}: {points: ${points}, reasons: ${reasons}},`;
  });
  return rows.join('\n');
}

function lexiconFile({entries, vocabulary}) {
  const lines = [...vocabulary.keys()]
    .map((form) => [form, ...questions.map((question) => rounded(entries[question].get(form)))])
    .filter(([, points, reasons]) => points !== 0 || reasons !== 0)
    .map((line) => line.join(' '));
  return `/**
 * Words and pairs of words, stop words as they are, stems of all others, # for a number and ^ in front of the first word,
 * with what each adds to the score of a sentence as a point and as a reason. Written by \`npm run tune\`; do not edit by hand.
 */
export const lexicon = \`
${lines.join('\n')}
\`;
`;
}

function rounded(value) {
  return Math.round(100 * value) / 100 || 0;
}
