import {describe, expect, test} from 'vitest';
import {scoreSentences} from '../../src/score/index.js';
import {candidatesOf} from '../../src/select/candidates.js';
import {select} from '../../src/select/select.js';
import type {Analysis} from '../../src/types.js';
import {analysis, titleOnly} from '../score/article.js';

async function pointsOf(markdown: string, count = 3) {
  const read = await analysis(markdown);
  const selection = select(read, candidatesOf(read), scoreSentences(read), {points: count, reasons: 0});
  return {points: selection.points, verdicts: selection.verdicts().points};
}

/** What is selected where the sentences have these totals. */
function selectionOf(read: Analysis, points: number[], reasons: number[], wanted: Parameters<typeof select>[3]) {
  const scoresOf = (totals: number[]) =>
    read.article.sentences.map((sentence, index) => ({sentence, total: totals[index]!, shares: {}}));
  const scores = {points: scoresOf(points), reasons: scoresOf(reasons)};
  return select(read, candidatesOf(read), scores, wanted);
}

const report = `# Flour

Flour prices doubled in the spring of 1907. Bakers in Oslo closed eleven shops within a month.

## What followed

However, the city opened a mill of its own in June. Did anybody complain about the bread? It fed nine thousand people a day.
`;

describe('select', () => {
  test('gives none of no prose', async () => {
    expect(await pointsOf(titleOnly)).toEqual({points: [], verdicts: []});
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
    expect(verdicts.filter(({selected}) => selected)).toHaveLength(1);
  });

  test('says of every sentence what became of it, in reading order', async () => {
    const {points, verdicts} = await pointsOf(report);
    expect(verdicts).toHaveLength(5);
    expect(verdicts.filter(({selected}) => selected)).toHaveLength(points.length);
    expect(
      verdicts
        .filter(({selected}) => !selected)
        .map(({because}) => because)
        .sort(),
    ).toEqual(['is a question', 'opens with "It"']);
    expect(verdicts.map(({score}) => score.sentence.index)).toEqual([0, 1, 2, 3, 4]);
  });

  test('keeps reading order whatever the totals, and tells what repeats, what points back and what was beaten', async () => {
    const read = await analysis(
      'Sparrows nested in the old barn. Storms flattened the barley near Oslo. Storms flattened barley near Oslo again. It rained on nine of ten days. Nobody paid for the broken bridge.',
    );
    const {points, verdicts} = selectionOf(read, [4, 8, 6, 4.5, 1], [0, 0, 0, 0, 0], {points: 2, reasons: 0});
    // (4 - 1) / (8 - 1) and (8 - 1) / (8 - 1)
    expect(points.map(({score}) => score)).toEqual([0.429, 1]);
    expect(verdicts().points.map(({because}) => because)).toEqual([
      '',
      '',
      'repeats point 2',
      'opens with "It"',
      'others are worth more',
    ]);
  });

  test('puts what is good for both where it is worth more', async () => {
    const read = await analysis(
      'Storms flattened all the barley. Sparrows nested in a barn. Nobody paid for the bridge. Ferries sailed to the islands.',
    );
    const {points, reasons, verdicts} = selectionOf(read, [5, 4, 4, 0], [9, 5, 0, 0], {points: 2, reasons: 1});
    expect(reasons.map(({text}) => text)).toEqual(['Storms flattened all the barley.']);
    expect(points.map(({text}) => text)).toEqual(['Sparrows nested in a barn.', 'Nobody paid for the bridge.']);
    expect(verdicts().points[0]?.because).toBe('is worth more as a reason');
    expect(verdicts().reasons[1]?.because).toBe('is shown as a point');
  });

  test('tells of reasons which of them they repeat, and what says too little', async () => {
    const read = await analysis(
      'Storms flattened all the barley. Storms flattened the barley in Oslo. Sparrows nested in a barn. Ferries sailed to the islands. Nobody paid for the bridge.',
    );
    const {verdicts} = selectionOf(read, [0, 0, 9, 0, 0], [9, 8, 0, 2, 4], {points: 1, reasons: 1});
    expect(verdicts().reasons.map(({because}) => because)).toEqual([
      '',
      'repeats reason 1',
      'is shown as a point',
      'says too little of why it matters',
      'others are worth more',
    ]);
    expect(verdicts().points[1]?.because).toBe('repeats reason 1');
  });

  test('leaves reasons only what the points do not need, though sentences stand twice', async () => {
    const [one, two] = [
      'Flour prices doubled in the spring of 1907.',
      'Bakers in Oslo closed eleven shops within a month.',
    ];
    const read = await analysis(`# Bread\n\n${one} ${two}\n\n${two} ${one}\n`);
    const {points, reasons} = selectionOf(read, [1, 1, 1, 1], [9, 1, 9, 1], {points: 2, reasons: 3});
    expect([points.map(({text}) => text), reasons]).toEqual([[one, two], []]);
  });

  test('says that a quotation does not name who speaks', async () => {
    const read = await analysis(
      '"The old bridge is closed for good this winter," she said. The ferry sails twice a day. Nobody paid for the nets.',
    );
    const {verdicts} = selectionOf(read, [9, 9, 1], [0, 0, 0], {points: 1, reasons: 0});
    expect(verdicts().points.map(({because}) => because)).toEqual([
      'does not name who speaks',
      '',
      'others are worth more',
    ]);
  });

  test('says that a sentence is better than the points, but leaves a limit no room for others', async () => {
    const read = await analysis(
      'The town has built nine new sheds for old boats since May. The ferry sails twice every day. The bus stop is quite new now. Much rain fell in early May.',
    );
    const {verdicts} = selectionOf(read, [6, 5.5, 5.5, 1], [0, 0, 0, 0], {
      points: 3,
      reasons: 0,
      limit: {maxWords: 13},
    });
    expect(verdicts().points.map(({because}) => because)).toEqual([
      'others fit into the limit together',
      '',
      '',
      'others are worth more',
    ]);
  });
});
