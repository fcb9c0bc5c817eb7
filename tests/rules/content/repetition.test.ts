import {describe, expect, it} from 'vitest';
import {problems} from '../problems.js';

const sentence = 'The night bus leaves the central station every thirty minutes and stops at the harbour.';
const other = 'Tickets of the day before stay valid until four in the morning.';

describe('repetition', () => {
  it('finds a sentence that stands twice, once for every further time', async () => {
    expect(await problems('repetition', [sentence, other, sentence, sentence].join('\n\n'))).toEqual([
      '5: Unexpected repetition of line 1, expected something new',
      '7: Unexpected repetition of line 1, expected something new',
    ]);
  });

  it('finds it in other words that say nothing', async () => {
    const again = 'And the night bus leaves from our central station every thirty minutes, and it stops at a harbour.';
    expect(await problems('repetition', `${sentence}\n\n${again}`)).toHaveLength(1);
  });

  it.each([
    ['another sentence', `${sentence} ${other}`],
    ['one with new words', `${sentence}\n\n${sentence.replace('harbour', 'old hospital by the river')}`],
    ['a pull quote', `${sentence}\n\n> ${sentence}`],
    ['the same step of two recipes', `- ${sentence}\n\n${other}\n\n- ${sentence}`],
    ['a short sentence', 'Here is an example.\n\nHere is an example.'],
    ['nothing at all', '# Title\n'],
  ])('lets pass %s', async (_, markdown) => {
    expect(await problems('repetition', markdown)).toEqual([]);
  });

  it('can be told how much is too much', async () => {
    const similar = `${sentence}\n\n${sentence.replace('harbour', 'hospital')}`;
    expect(await problems('repetition', similar, {share: 0.7})).toHaveLength(1);
  });

  const line = 'The night bus leaves the central station every thirty minutes and stops at the harbour';

  it('lets pass what stands in separate tabs, and what leads on to something', async () => {
    const tabs = `<Tabs>\n<Tab>\n\n${line}.\n\n</Tab>\n<Tab>\n\n${line}.\n\n</Tab>\n</Tabs>\n`;
    expect(await problems('repetition', tabs)).toEqual([]);
    expect(await problems('repetition', `${line}:\n\n- At six.\n\n${line}:\n\n- At seven.\n`)).toEqual([]);
    expect(await problems('repetition', `${line}.\n\nSo it is.\n\n${line}.\n`)).toHaveLength(1);
  });
});
