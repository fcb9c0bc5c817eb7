import {expect, test} from 'vitest';
import {scoreSentences} from '../../src/score/index.js';
import {candidatesOf} from '../../src/select/candidates.js';
import {isReason} from '../../src/select/reasons.js';
import {select} from '../../src/select/select.js';
import type {Reason} from '../../src/types.js';
import {proseless, read} from './articles.js';

async function reasonsOf(markdown: string, {count = 3, points = 1, code = 'en'} = {}): Promise<Reason[]> {
  const analysis = await read(markdown, code);
  return select(analysis, candidatesOf(analysis), scoreSentences(analysis), {points, reasons: count}).reasons;
}

const consequence = 'Without the pier, thousands of islanders could lose their only link to the hospital.';
const pier = `# The pier closes

The council closed the pier on Monday. The last ferry left at noon. ${consequence}`;

test('an empty article gives no reason, and none is given where none is asked for', async () => {
  expect(await reasonsOf(proseless)).toEqual([]);
  expect(await reasonsOf(pier, {count: 0})).toEqual([]);
});

test('an article of mere facts gives no reason', async () => {
  expect(await reasonsOf('The pier was built in 1902. It is ninety metres long. Two lamps stand at its end.')).toEqual(
    [],
  );
});

test('a consequence comes first, with its place and words of its own that gave it away', async () => {
  const [reason] = await reasonsOf(pier, {count: 1});
  expect(reason).toMatchObject({text: consequence, line: 3, section: null});
  expect(consequence.toLowerCase()).toContain(reason!.cue.toLowerCase());
});

test('a label of the author is told as such, and left out of the text', async () => {
  const labelled = `The council closed the pier on Monday. The last ferry left at noon.

Why it matters: The ferry is the only link of nine islands to a hospital.`;
  expect(await reasonsOf(labelled, {count: 1})).toMatchObject([
    {
      text: 'The ferry is the only link of nine islands to a hospital.',
      kind: 'stated',
      cue: 'Why it matters',
      repaired: true,
    },
  ]);
});

test('other languages have no floor that was measured on English', async () => {
  const german =
    'Der Rat schloss den Steg am Montag. Die letzte Fähre fuhr am Mittag ab. Der Steg ist neunzig Meter lang.';
  expect((await reasonsOf(german, {code: 'de'})).length).toBeGreaterThan(0);
});

test('isReason holds from the floor on', () => {
  expect(isReason({total: 0})).toBe(false);
  expect(isReason({total: 9})).toBe(true);
});
