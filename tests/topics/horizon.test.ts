import {expect, test} from 'vitest';
import {horizon} from '../../src/topics/horizon.js';
import type {Horizon} from '../../src/types.js';
import {proseless, read} from '../select/articles.js';

async function horizonOf(markdown: string): Promise<Horizon> {
  return horizon(await read(markdown));
}

const none = {term: 'none', evidence: ''};
const filler = 'The pier is long. The lamp is lit. The boat is red.';

test('nothing has no horizon', async () => {
  expect(await horizonOf(proseless)).toEqual(none);
});

test('"by 2030" is long for an article of 2024, and medium for one of 2027', async () => {
  const body = 'The pier will be rebuilt by 2030.';
  expect(await horizonOf(`---\ndate: 2024-05-01\n---\n${body}`)).toEqual({term: 'long', evidence: 'by 2030'});
  expect(await horizonOf(`---\ndate: 2027-05-01\n---\n${body}`)).toEqual({term: 'medium', evidence: 'by 2030'});
});

test('a year that is past when the article is written is no horizon', async () => {
  expect(await horizonOf('---\ndate: 2031-05-01\n---\nThe pier was to be rebuilt by 2030.')).toEqual(none);
});

test('without a date the article is as old as the latest year it looks back to', async () => {
  expect((await horizonOf('The pier burned in March 2021. It will be rebuilt by 2030.')).term).toBe('long');
  expect(await horizonOf('It will be rebuilt by 2030.')).toEqual(none);
});

test('expressions count', async () => {
  expect(await horizonOf('The ferry returns next week.')).toEqual({term: 'short', evidence: 'next week'});
  expect((await horizonOf('Over the next decade the islands will empty.')).term).toBe('long');
});

test('one mention in passing is none, two are some', async () => {
  expect(await horizonOf(`${filler} Bring bread next week.`)).toEqual(none);
  expect((await horizonOf(`${filler} Bring bread next week. Bring salt in the coming days.`)).term).toBe('short');
});

test('era and generation are no evidence', async () => {
  expect(
    await horizonOf('A new era begins. The new generation of ferries marks an era. This generation sails.'),
  ).toEqual(none);
});

test('numbers that look like years are none', async () => {
  expect(await horizonOf('---\ndate: 2024-05-01\n---\nThe key has 2048 bits. The price is 2100.50.')).toEqual(none);
});
