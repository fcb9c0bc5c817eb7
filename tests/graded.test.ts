import {readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {expect, test} from 'vitest';
import {gradeFigures, gradeTexts, placeGrader, readGrades} from '../bench/grades.mjs';
import {analyze} from '../src/analysis.js';
import {summarizeAnalysis} from '../src/summarize.js';

type Numbers = Readonly<Partial<Record<'1' | '2', readonly number[]>>>;

/** Articles of our own; their front matter has the numbers of the sentences that an editor would print, and of acceptable ones. */
const folder = fileURLToPath(new URL('../fixtures/graded/', import.meta.url));
const names = readdirSync(folder).sort();

test('the articles that we graded ourselves get points and reasons that are worth printing', async () => {
  const rows = await Promise.all(
    names.map(async (name) => {
      const analysis = await analyze(readFileSync(folder + name, 'utf8'));
      const {sentences, frontMatter} = analysis.article;
      const {points, why} = frontMatter as Record<'points' | 'why', Numbers>;
      const gradesOf = (numbers: Numbers) =>
        Object.fromEntries(
          Object.entries(numbers).map(([grade, list]) => [grade, list.map((number) => sentences[number - 1]!.text)]),
        );
      const {keyPoints, whyItMatters} = summarizeAnalysis(analysis);
      return {
        points: gradeTexts(
          keyPoints.map(({text}) => text),
          gradesOf(points),
        ),
        reasons: gradeTexts(
          whyItMatters.map(({text}) => text),
          gradesOf(why),
        ),
      };
    }),
  );
  const points = gradeFigures(rows.map((row) => row.points));
  const reasons = gradeFigures(rows.map((row) => row.reasons));
  expect(names.length).toBeGreaterThanOrEqual(20);
  expect(points.best3).toBeGreaterThanOrEqual(60);
  expect(reasons.best3).toBeGreaterThanOrEqual(52);
  expect(reasons.given).toBe(100);
});

test('grades by place: each article once, each sentence graded once a question', () => {
  const all = [...readGrades().values()];
  expect(all.length).toBeGreaterThan(2000);
  for (const {set, id, points, why} of all) {
    for (const grades of [points, why]) {
      const places = [...grades[2], ...grades[1]];
      expect(new Set(places).size, `${set} ${id}`).toBe(places.length);
      expect(places.filter((place) => !/^\d+:\d+$/.test(place))).toEqual([]);
    }
  }
});

test('the grade of a sentence is that of the place at which it begins', () => {
  const grade = placeGrader({2: ['3:1'], 1: ['5:12']});
  expect(grade('', {line: 3, column: 1})).toBe(2);
  expect(grade('', {line: 5, column: 12})).toBe(1);
  expect(grade('', {line: 5, column: 1})).toBe(0);
});
