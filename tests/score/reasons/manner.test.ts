import {expect, test} from 'vitest';
import {mannerOf} from '../../../src/score/reasons/manner.js';
import {proseless, read} from '../../select/articles.js';

async function manner(markdown: string, code = 'en') {
  return mannerOf(await read(markdown, code));
}

const facts = (count: number): string =>
  Array.from({length: count}, (_, index) => `Pier ${index} is closed.`).join(' ');

test('an article without a sentence speaks to nobody', async () => {
  expect(await manner(proseless)).toMatchObject({guide: 0, account: 0});
});

test('a short text in which nobody speaks is a report', async () => {
  expect(await manner(facts(1))).toEqual({guide: 0, account: 0, report: 1});
});

test('a long one is half a report, and a whole one where it is a list', async () => {
  expect((await manner(facts(40))).report).toBe(0.5);
  expect((await manner(`${facts(20)}\n\n- ${facts(20).replaceAll('. ', '.\n- ')}`)).report).toBe(1);
});

test('who speaks to the reader or of himself writes none', async () => {
  expect(await manner('You see the pier. We built it. It is long. It is closed.')).toEqual({
    guide: 0.25,
    account: 0.25,
    report: 0,
  });
});

test('a language without words for voices has reports only', async () => {
  expect(await manner('İskele pazartesi kapandı. Biz onu size yaptık.', 'tr')).toEqual({
    guide: 0,
    account: 0,
    report: 1,
  });
});
