import {describe, expect, test} from 'vitest';
import {isFragment, unfitnessIn} from '../../src/select/statements.js';
import {analysis} from '../score/article.js';

async function judge(markdown: string, code = 'en'): Promise<(string | undefined)[]> {
  const read = await analysis(markdown, {language: code});
  return read.article.sentences.map(unfitnessIn(read));
}

describe('unfitnessIn', () => {
  test('lets statements pass, with whatever closes them', async () => {
    expect(await judge('The old mill burned down. “The old mill burned down.” The old mill burned (down.)')).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('tells what is too short, asks, introduces, or is cut off', async () => {
    const markdown =
      'It burned.\n\nDid the old mill burn down?\n\nThe old mill had three parts:\n\nThe old mill by the river\n\nThe old mill burned down.';
    expect(await judge(markdown)).toEqual([
      'is too short to say something',
      'is a question',
      'introduces what follows',
      'is not a whole sentence',
      undefined,
    ]);
  });

  test('takes five words for a statement, and ten characters where words stand without spaces', async () => {
    expect(await judge('The old mill burned. The old mill burned down.')).toEqual([
      'is too short to say something',
      undefined,
    ]);
    expect(await judge('磨坊烧毁了。河边的老磨坊昨天夜里烧毁了。', 'zh')).toEqual([
      'is too short to say something',
      undefined,
    ]);
    expect(await judge('水車が焼けた。川辺の古い水車が昨夜すべて焼けた。', 'ja')).toEqual([
      'is too short to say something',
      undefined,
    ]);
  });

  test('refuses what stands there word for word three times, as below each picture of a shop', async () => {
    const again = 'Prices of the old mill may change.';
    expect(await judge(`${again} The old mill burned down.\n\n${again}`)).toEqual([undefined, undefined, undefined]);
    expect(await judge(`${again} The old mill burned down.\n\n${again}\n\n${again}`)).toEqual([
      'stands in the article again and again',
      undefined,
      'stands in the article again and again',
      'stands in the article again and again',
    ]);
  });

  test('refuses the rest of a sentence that began elsewhere', async () => {
    expect(await judge('…where the old mill stood before.')).toEqual(['is not a whole sentence']);
  });

  test('refuses what nobody takes in at once', async () => {
    expect(await judge(`The mill ${'ground and '.repeat(140)}rested.`)).toEqual(['is too long to be taken in']);
  });

  test('asks for no final mark where the article has none', async () => {
    expect(await judge('- The old mill by the river\n- The new bridge in the town')).toEqual([undefined, undefined]);
  });
});

test('isFragment takes only what lacks nothing but its final mark', async () => {
  const read = await analysis(
    'The old mill by the river\n\nToo short\n\nSubscribe to our letter about mills\n\nThe old mill burned down.',
  );
  const unfitness = unfitnessIn(read);
  expect(read.article.sentences.map((sentence) => isFragment(sentence, unfitness(sentence), read))).toEqual([
    true,
    false,
    false,
    false,
  ]);
});
