import {describe, expect, test} from 'vitest';
import {scoreSentences} from '../../src/score/index.js';
import {candidatesOf} from '../../src/select/candidates.js';
import {keyPoints} from '../../src/select/key-points.js';
import {analysis, titleOnly} from '../score/article.js';

async function pointsOf(markdown: string, count = 3) {
  const read = await analysis(markdown);
  const points = keyPoints(read.article, candidatesOf(read), scoreSentences(read), count);
  return {...points, verdicts: points.verdicts()};
}

const report = `# Flour

Flour prices doubled in the spring of 1907. Bakers in Oslo closed eleven shops within a month.

## What followed

However, the city opened a mill of its own in June. Did anybody complain about the bread? It fed nine thousand people a day.
`;

describe('keyPoints', () => {
  test('gives none of no prose', async () => {
    expect(await pointsOf(titleOnly)).toEqual({points: [], sentences: [], verdicts: []});
  });

  test('gives whole statements in reading order, repaired where a connective went', async () => {
    const {points} = await pointsOf(report);
    expect(points.map(({text, section, line, repaired}) => [text, section, line, repaired])).toEqual([
      ['Flour prices doubled in the spring of 1907.', null, 3, false],
      ['Bakers in Oslo closed eleven shops within a month.', null, 3, false],
      ['The city opened a mill of its own in June.', 'What followed', 7, true],
    ]);
  });

  test('scores within 0…1, the best sentence 1', async () => {
    const {points, verdicts} = await pointsOf(report, 1);
    expect(points[0]?.score).toBe(1);
    expect(verdicts[0]?.picked).toBe(true);
  });

  test('says of every sentence what became of it, best total first', async () => {
    const {points, verdicts} = await pointsOf(report);
    expect(verdicts).toHaveLength(5);
    expect(verdicts.filter(({picked}) => picked)).toHaveLength(points.length);
    expect(
      verdicts
        .filter(({picked}) => !picked)
        .map(({because}) => because)
        .sort(),
    ).toEqual(['is a question', 'opens with "It"']);
    const totals = verdicts.map(({score}) => score.total);
    expect(totals).toEqual([...totals].sort((left, right) => right - left));
  });

  test('keeps reading order whatever the totals, and tells what repeats, what points back and what was beaten', async () => {
    const read = await analysis(
      'Sparrows nested in the old barn. Storms flattened the barley near Oslo. Storms flattened barley near Oslo again. It rained on nine of ten days. Nobody paid for the broken bridge.',
    );
    const totals = [4, 8, 6, 4.5, 1];
    const scores = read.article.sentences.map((sentence, index) => ({sentence, total: totals[index]!, shares: {}}));
    const {points, sentences, verdicts} = keyPoints(read.article, candidatesOf(read), scores, 2);
    expect(sentences.map(({index}) => index)).toEqual([0, 1]);
    // (4 - 1) / (8 - 1) and (8 - 1) / (8 - 1)
    expect(points.map(({score}) => score)).toEqual([0.429, 1]);
    expect(verdicts().map(({score, because}) => [score.sentence.index, because])).toEqual([
      [1, ''],
      [2, 'repeats point 2'],
      [3, 'opens with "It"'],
      [0, ''],
      [4, 'others score higher'],
    ]);
  });

  test('says that a quotation does not name who speaks', async () => {
    const read = await analysis(
      '"The old bridge is closed for good this winter," she said. The ferry sails twice a day. Nobody paid for the nets.',
    );
    const totals = [9, 9, 1];
    const scores = read.article.sentences.map((sentence, index) => ({sentence, total: totals[index]!, shares: {}}));
    const {verdicts} = keyPoints(read.article, candidatesOf(read), scores, 1);
    expect(verdicts().map(({because}) => because)).toEqual(['does not name who speaks', '', 'others score higher']);
  });

  test('says that a sentence is better than the points, but leaves a limit no room for others', async () => {
    const read = await analysis(
      'The town has built nine new sheds for old boats since May. The ferry sails twice every day. The bus stop is quite new now. Much rain fell in early May.',
    );
    const scores = read.article.sentences.map((sentence, index) => ({
      sentence,
      total: [6, 5.5, 5.5, 1][index]!,
      shares: {},
    }));
    const {sentences, verdicts} = keyPoints(read.article, candidatesOf(read), scores, 3, {limit: {words: 13}});
    expect(sentences.map(({index}) => index)).toEqual([1, 2]);
    expect(verdicts().map(({because}) => because)).toEqual([
      'others fit into the limit together',
      '',
      '',
      'others score higher',
    ]);
  });
});
