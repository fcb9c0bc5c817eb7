// A reader's grades: {"points":{"2":[sentences],"1":[sentences]},"why":{…}} in a document. 2 is what an editor would print,
// 1 is acceptable, all else is noise.
import {linesOf} from './sets.mjs';

const plain = (text) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const longEnough = 20; // characters; what is shorter stands in other sentences by chance

/** The grade of a text: a sentence cut in another way, or shown without its connective, has that of the one that holds it. */
export function graderOf(grades) {
  const known = new Map();
  for (const grade of [1, 2]) for (const sentence of grades[grade] ?? []) known.set(plain(sentence), grade);
  return (text) => {
    const own = plain(text);
    if (known.has(own)) return known.get(own);
    for (const [sentence, grade] of known) {
      if (
        (own.length > longEnough && sentence.includes(own)) ||
        (sentence.length > longEnough && own.includes(sentence))
      )
        return grade;
    }
    return 0;
  };
}

/**
 * Grades of our own, by set and id: {"set","id","source"?,"points":{"2":["12:1"],…},"why":{…}}, where a sentence is told by
 * the line and column at which it begins, so that no text of others is kept here.
 */
export function readGrades() {
  const files = ['english', 'other-languages'].map((name) => new URL(`grades/${name}.jsonl`, import.meta.url));
  return new Map(files.flatMap(linesOf).map((line) => [`${line.set} ${line.id}`, line]));
}

/** The grade of the sentence that begins at a place. */
export function placeGrader(grades) {
  const known = new Map([1, 2].flatMap((grade) => grades[grade].map((place) => [place, grade])));
  return (_text, {line, column}) => known.get(`${line}:${column}`) ?? 0;
}

/** What the three best sentences are worth together. */
function bestOf({2: top = [], 1: second = []}) {
  const tops = Math.min(3, top.length);
  return 2 * tops + Math.min(3 - tops, second.length);
}

/** How one article's texts fare against its grades. */
export function gradeTexts(texts, grades) {
  const grade = graderOf(grades);
  const own = texts.map(grade);
  const best = bestOf(grades);
  const worth = own.slice(0, 3).reduce((sum, value) => sum + value, 0);
  const none = texts.length === 0 ? 1 : 0;
  return {grades: own, best3: best > 0 ? Math.min(1, worth / best) : none};
}

/** The figures of many articles, in percent but for `perArticle`. */
export function gradeFigures(rows) {
  const all = rows.flatMap(({grades}) => grades);
  const share = (holds, list) => (100 * list.filter(holds).length) / Math.max(1, list.length);
  return {
    given: share(({grades}) => grades.length > 0, rows),
    perArticle: all.length / Math.max(1, rows.length),
    good: share((grade) => grade >= 1, all),
    top: share((grade) => grade === 2, all),
    withGood: share(({grades}) => grades.some((grade) => grade >= 1), rows),
    withTop: share(({grades}) => grades.includes(2), rows),
    best3: (100 * rows.reduce((sum, row) => sum + row.best3, 0)) / Math.max(1, rows.length),
  };
}

/** What asks no judgement: the first three sentences as points, and three spread over the article as reasons. */
export function rulersOf({sentences}, {points, why}) {
  const texts = sentences.map(({text}) => text);
  const step = Math.ceil(texts.length / 3) || 1;
  const spread = texts.filter((_, index) => index % step === Math.min(1, step - 1)).slice(0, 3);
  return [
    ['first three as points', gradeTexts(texts.slice(0, 3), points)],
    ['every third as reasons', gradeTexts(spread, why)],
  ];
}

const columns = {given: 7, perArticle: 9, good: 7, top: 7, withGood: 10, withTop: 9, best3: 7};

/** Prints the figures of rows of [name, graded], those of one name together. */
export function printTable(rows) {
  const byName = groupedByName(rows);
  const widest = Math.max(...[...byName.keys()].map((name) => name.length));
  const heads = Object.entries(columns).map(([name, width]) => name.padStart(width));
  console.log(`${''.padEnd(widest)} articles${heads.join('')}`);
  for (const [name, own] of byName) {
    const figures = gradeFigures(own.map(([, row]) => row));
    const cells = Object.entries(columns).map(([key, width]) =>
      figures[key].toFixed(key === 'perArticle' ? 2 : 1).padStart(width),
    );
    console.log(`${name.padEnd(widest)} ${String(own.length).padStart(8)}${cells.join('')}`);
  }
}

function groupedByName(rows) {
  const groups = new Map();
  for (const row of rows) groups.set(row[0], [...(groups.get(row[0]) ?? []), row]);
  return groups;
}
