import {expect, test} from 'vitest';
import {keyphrases} from '../../src/topics/keyphrases.js';
import {proseless, read} from '../select/articles.js';

async function phrasesOf(markdown: string, code = 'en'): Promise<string[]> {
  return keyphrases(await read(markdown, code)).map(({text}) => text);
}

test('an empty article has none', async () => {
  expect(await phrasesOf(proseless)).toEqual([]);
});

test('a phrase that comes once is none, unless the title has it', async () => {
  expect(await phrasesOf('The harbour master waved.')).toEqual([]);
  expect(await phrasesOf('# Harbour master\n\nThe harbour master waved.')).toContain('harbour master');
});

test('two words win over their parts', async () => {
  const phrases = await phrasesOf('The harbour master waved. A harbour master waits. The harbour master sleeps.');
  expect(phrases).toEqual(['harbour master']);
});

test('inflections are one phrase, in the form that comes oftenest', async () => {
  expect(
    await phrasesOf('The touch targets grow. A touch target shrinks. Touch targets move. The touch targets stay.'),
  ).toEqual(['touch targets']);
});

test('of the halves of a longer phrase one is enough', async () => {
  const phrases = await phrasesOf(
    'Use command line tools. The command line waits. The command line runs. A line tool waits. Line tools run.',
  );
  expect(phrases).not.toEqual(expect.arrayContaining(['command line', 'line tools']));
});

test('a name with points and hyphens stays one', async () => {
  const phrases = await phrasesOf(
    '# GPT-5.3-Codex builds itself\n\nThe model GPT-5.3-Codex debugs. Engineers watch GPT-5.3-Codex.',
  );
  expect(phrases[0]).toBe('GPT-5.3-Codex');
});

test('addresses and file names leave no fragments', async () => {
  const phrases = await phrasesOf(
    'See https://example.com/harbour/plan twice. See https://example.com/harbour/plan again. Open plan.html and plan.html.',
  );
  expect(phrases.join(' ')).not.toMatch(/https|example|html/);
});

test('a noun that ends like an adverb is a tag', async () => {
  const phrases = await phrasesOf(
    'Italy taxes the family business. The family business leaves Italy. No supply reaches Italy. The supply ends.',
  );
  expect(phrases).toEqual(['family business', 'Italy', 'supply']);
});

test('an adverb is no tag and no part of one', async () => {
  const phrases = await phrasesOf(
    'The narrowly avoided strike ends. The narrowly avoided strike returns. Drivers cautiously wait. Drivers cautiously wait.',
  );
  expect(phrases.join(' ')).not.toMatch(/narrowly|cautiously/);
});

test('what says nothing in one language may be a name in another', async () => {
  const text = 'El Real Madrid gana la copa. El Real Madrid pierde la liga.';
  expect(await phrasesOf(text, 'es')).toContain('Real Madrid');
  expect(await phrasesOf('The best price wins. The best price falls.')).toEqual(['price']);
});

test('scripts without spaces are put together without them', async () => {
  expect((await phrasesOf('数据库很快。数据库很小。数据库很好。', 'zh')).join('')).not.toContain(' ');
});

test('scores run from 1 downwards', async () => {
  const analysis = await read('# Ferry\n\nThe ferry waits. The ferry leaves. A pier is a pier.');
  const scores = keyphrases(analysis).map(({score}) => score);
  expect(scores[0]).toBe(1);
  expect(scores).toEqual([...scores].sort((left, right) => right - left));
});
