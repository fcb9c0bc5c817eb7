import {describe, expect, test} from 'vitest';
import {analyze} from '../../src/analysis.js';
import {focusMeasures, focusScores} from '../../src/select/focus.js';
import {summarize} from '../../src/summarize.js';

const text = `The city rebuilds its tram lines. Each stop costs two million euros. Buses stay as they are.

The harbour gets a tram stop in May. A line tram driver earns well.`;

async function measure(focus: string, content = text) {
  return focusMeasures(await analyze(content), focus);
}

describe('focusMeasures', () => {
  test('nothing is in focus where the words do not occur, or are no words', async () => {
    expect(await measure('aeroplanes')).toBeUndefined();
    expect(await measure('"the" -')).toBeUndefined();
    expect(await measure('tram', '# Trams')).toBeUndefined();
  });

  test('the share of the words, inflections folded; a quarter of it for a neighbour', async () => {
    expect(await measure('trams stops')).toEqual([0.5, 0.5, 0.125, 1, 0.5]);
    expect(await measure('harbour')).toEqual([0, 0, 0, 1, 0.25]);
  });

  test('words in quotes stand together', async () => {
    expect(await measure('"tram line"')).toEqual([1, 0.25, 0, 0, 0]);
    expect(await measure('„tram line“ costs')).toEqual([0.5, 0.5, 0.125, 0, 0]);
  });
});

test('the share outweighs all others, and the rest still decides', () => {
  const sentence = {} as never;
  // By hand: 3 - 0 apart, so a hit adds 2 * 3 / (1 - 0.25) = 8, and a quarter of it is 2.
  const scores = [3, 0, 1].map((total) => ({sentence, total, shares: {lead: total}}));
  const focused = focusScores(scores, [0.25, 1, 1]);
  expect(focused.map(({total}) => total)).toEqual([5, 8, 9]);
  for (const {total, shares} of focused) expect(total).toBe((shares.lead ?? 0) + (shares.focus ?? 0));
});

describe('a summary with a focus', () => {
  test('has points about the words alone, and says why the others are none', async () => {
    const {keyPoints, explanation} = await summarize(text, {focus: 'harbour', explain: true});
    expect(keyPoints.map(({line}) => line)).toEqual([3, 3]);
    const others = explanation!.filter(({shares}) => shares.focus === 0);
    expect(others).toHaveLength(3);
    expect(others.every(({because}) => because === 'is not about the focus')).toBe(true);
  });

  test('says so when the article has nothing on them, and gives the usual points', async () => {
    const plain = await summarize(text);
    const {keyPoints, warnings} = await summarize(text, {focus: 'aeroplanes'});
    expect(keyPoints).toEqual(plain.keyPoints);
    expect(warnings).toContainEqual({
      code: 'focus',
      message: 'the article says nothing about "aeroplanes"; these are its points on everything',
      line: 1,
    });
  });
});
