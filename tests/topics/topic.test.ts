import {expect, test} from 'vitest';
import {topic} from '../../src/topics/topic.js';
import type {Topic} from '../../src/types.js';
import {proseless, read} from '../select/articles.js';

const clusters = {'AI models': ['gpt', 'language model'], Harbours: ['ferry', 'pier']};

async function topicOf(markdown: string, topics?: Record<string, string[]>): Promise<Topic> {
  return topic(await read(markdown), [{text: 'night bus', score: 1, count: 2}], topics);
}

test('an article without anything has none', async () => {
  expect(topic(await read(proseless), [])).toEqual({name: '', origin: 'none'});
});

test('the category of the front matter comes first', async () => {
  expect(await topicOf('---\ncategory: Transport\n---\nFerry, ferry, ferry.', clusters)).toEqual({
    name: 'Transport',
    origin: 'front-matter',
  });
});

test('the first tag serves as well', async () => {
  expect((await topicOf('---\ntags: [ferries, islands]\n---\nOn time.')).name).toBe('ferries');
});

test('three mentions make a configured topic, inflections folded', async () => {
  expect(await topicOf('Ferries wait. A ferry leaves. The piers are wet.', clusters)).toEqual({
    name: 'Harbours',
    origin: 'configured',
    scores: [{name: 'Harbours', score: 1}],
  });
});

test('every configured topic that is touched has its score against the best', async () => {
  const text = 'Ferries wait. A ferry leaves. The piers are wet. The pier is long. A language model plans the ferries.';
  expect((await topicOf(text, {Rail: ['train'], ...clusters})).scores).toEqual([
    {name: 'Harbours', score: 1},
    {name: 'AI models', score: 0.2},
  ]);
});

test('two mentions do not, unless the title has one', async () => {
  expect((await topicOf('Ferries wait. A ferry leaves.', clusters)).origin).toBe('keyphrase');
  expect((await topicOf('# Ferries\n\nThey wait.', clusters)).name).toBe('Harbours');
});

test('a phrase needs its words side by side', async () => {
  const apart = 'The language of the old model. The model of a language. Model and language. Language, then a model.';
  expect((await topicOf(`${apart}`, {'AI models': ['language model']})).origin).toBe('keyphrase');
  expect((await topicOf('Language models grow. A language model shrinks. Language models.', clusters)).name).toBe(
    'AI models',
  );
});

test('else the leading keyphrase', async () => {
  expect(await topicOf('The night bus is late.')).toEqual({name: 'night bus', origin: 'keyphrase'});
});
