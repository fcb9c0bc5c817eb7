import {expect, test} from 'vitest';
import {parseArticle} from '../../../src/index.js';

async function sentencesOf(paragraphs: string[]): Promise<string[]> {
  return (await parseArticle(`# Report\n\n${paragraphs.join('\n\n')}\n`)).sentences.map(({text}) => text);
}

test('numbers that count paragraphs are no words of them, whatever space follows them', async () => {
  expect(
    await sentencesOf([
      'The ministry checked the harbour again.',
      '2\t16 kiosks were ordered to close.',
      '3\u00A0\u00A0Ten were fined. Two had been warned.',
      'A note stands in between.',
      '4 Anyone who sits in a closed kiosk pays as well.',
    ]),
  ).toEqual([
    'The ministry checked the harbour again.',
    '16 kiosks were ordered to close.',
    'Ten were fined.',
    'Two had been warned.',
    'A note stands in between.',
    'Anyone who sits in a closed kiosk pays as well.',
  ]);
});

test('the sentence has the place of its first word', async () => {
  const {sentences} = await parseArticle('1\tOne goes.\n\n2\tTwo go.\n\n3\tThree go.\n');
  expect(sentences.map(({position: {line, column}}) => [line, column])).toEqual([
    [1, 3],
    [3, 3],
    [5, 3],
  ]);
});

test('numbers that do not count on, two alone and amounts belong to their sentences', async () => {
  for (const paragraphs of [
    ['2 Chairs were broken.', '7 Tables were sold.', '9 Lamps were lost.'],
    ['1 Chair was broken.', '2 Tables were sold.'],
    ['1 cup of flour goes in first.', '2 eggs come next.', '3 spoons of sugar follow.'],
  ])
    expect(await sentencesOf(paragraphs)).toEqual(paragraphs);
});
