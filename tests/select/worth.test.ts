import {describe, expect, test} from 'vitest';
import {candidatesOf} from '../../src/select/candidates.js';
import {noPenalties, worths} from '../../src/select/worth.js';
import {read} from './articles.js';

async function worthsOf(markdown: string, totals: readonly number[], price?: typeof noPenalties): Promise<number[]> {
  const analysis = await read(markdown);
  const scores = analysis.article.sentences.map((sentence, index) => ({sentence, total: totals[index]!, shares: {}}));
  return [...worths(candidatesOf(analysis).candidates, scores, price).values()];
}

describe('worths', () => {
  test('are none of none, and all of one', async () => {
    expect(await worthsOf('# Only a title', [])).toEqual([]);
    expect(await worthsOf('The old mill burned down.', [-3])).toEqual([1]);
  });

  test('are shares of all by the exponent of the total, together 1', async () => {
    const [first, second] = await worthsOf('The old mill burned down. Nobody in the town slept.', [Math.log(3), 0]);
    expect(first).toBeCloseTo(0.75, 10);
    expect(second).toBeCloseTo(0.25, 10);
  });

  test('are less for what leans on another sentence, unless that has no price', async () => {
    const text = 'The old mill burned down. It had stood for ages. For example the roof was rotten.';
    const [standing, pronoun, connective] = await worthsOf(text, [0, 0, 0]);
    expect(standing).toBeGreaterThan(pronoun!);
    expect(pronoun).toBeGreaterThan(connective!);
    const [free, ...others] = await worthsOf(text, [0, 0, 0], noPenalties);
    for (const other of others) expect(other).toBeCloseTo(free!, 10);
  });
});
