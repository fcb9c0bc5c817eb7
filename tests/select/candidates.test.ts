import {describe, expect, test} from 'vitest';
import {type Candidates, candidatesOf} from '../../src/select/candidates.js';
import {analysis, titleOnly} from '../score/article.js';

async function read(markdown: string, path?: string): Promise<Candidates> {
  return candidatesOf(await analysis(markdown, {path}));
}

describe('candidatesOf', () => {
  test('finds none where there is no prose', async () => {
    expect((await read(titleOnly)).candidates).toEqual([]);
  });

  test('sorts by how well a sentence stands alone', async () => {
    const {candidates} = await read(
      'The old mill burned down. It had stood for ages. For example the roof was rotten. However, the town rebuilt it.',
    );
    expect(candidates.map(({form, repaired}) => [form, repaired])).toEqual([
      ['standing', false],
      ['pronoun', false],
      ['connective', false],
      ['standing', true],
    ]);
  });

  test('refuses a sentence that adds nothing to the title', async () => {
    const {candidates, unfit} = await read(
      '# Old mill burns in Oslo\n\nIn Oslo the old mill burns.\n\nThe old mill of Oslo burned because a baker slept.',
    );
    expect([...unfit.values()]).toEqual(['only restates the title']);
    expect(candidates).toHaveLength(1);
  });

  test('takes one term beside those of the title for nothing new, and one in common for chance', async () => {
    expect((await read('# Old mill burns\n\nThe old mill burns in Oslo.')).candidates).toEqual([]);
    expect((await read('# Old mill burns\n\nThe old mill burns in northern Oslo.')).candidates).toHaveLength(1);
    expect((await read('# Old mill\n\nThe old mill burns.')).candidates).toEqual([]);
    expect((await read('# Mill\n\nThe mill was just there again.')).candidates).toHaveLength(1);
  });

  test('takes no title from the name of the file', async () => {
    expect((await read('The old mill burns again.', 'old-mill-burns.md')).candidates).toHaveLength(1);
  });

  test('falls back on fragments only where there is no whole statement', async () => {
    const fragment = 'An old mill by the river';
    expect(
      (await read(`${fragment}\n\nDid the old mill burn down yesterday.`)).candidates.map(({form}) => form),
    ).toEqual(['standing']);
    expect(
      (await read(`${fragment}\n\nSubscribe to the letter about mills.`)).candidates.map(({form}) => form),
    ).toEqual(['fragment']);
  });
});
