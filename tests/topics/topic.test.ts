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

test('the first tag that is a name serves as well', async () => {
  expect((await topicOf('---\ntags: [ferries, island life]\n---\nOn time.')).name).toBe('island life');
  expect((await topicOf('---\ntags: [ferries, Crete]\n---\nOn time.')).name).toBe('Crete');
  expect((await topicOf('---\ntags: [ferries]\n---\nOn time.')).origin).toBe('none');
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
  expect((await topicOf('Ferries wait. A ferry leaves.', clusters)).origin).toBe('none');
  expect((await topicOf('# Ferries\n\nThey wait.', clusters)).name).toBe('Harbours');
});

test('a phrase needs its words side by side', async () => {
  const apart = 'The language of the old model. The model of a language. Model and language. Language, then a model.';
  expect((await topicOf(`${apart}`, {'AI models': ['language model']})).origin).toBe('none');
  expect((await topicOf('Language models grow. A language model shrinks. Language models.', clusters)).name).toBe(
    'AI models',
  );
});

test('else a keyphrase of several words that stands in the title or a heading', async () => {
  expect(await topicOf('# The night bus\n\nIt is late.')).toEqual({name: 'night bus', origin: 'keyphrase'});
  expect(await topicOf('It is late.\n\n## Night bus lines\n\nThey are.')).toEqual({
    name: 'night bus',
    origin: 'keyphrase',
  });
  expect((await topicOf('The night bus is late.')).origin).toBe('none');
});

test('a single word is a topic only where its capitals make it a name', async () => {
  const named = (text: string) => [{text, score: 1, count: 9}];
  const headed = await read('# How to Encrypt mail with TLS\n\nIt is late.');
  expect(topic(headed, named('Encrypt')).origin).toBe('none');
  expect(topic(headed, named('TLS')).name).toBe('TLS');
});
