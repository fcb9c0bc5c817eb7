import {describe, expect, it} from 'vitest';
import {summarize} from '../src/summarize.js';
import {library} from './library.js';

describe('the explanation', () => {
  it('has every sentence, best first', async () => {
    const {explanation = []} = await summarize(library, {explain: true});
    expect(explanation).toHaveLength(8);
    const totals = explanation.map(({total}) => total);
    expect(totals).toEqual(totals.toSorted((left, right) => right - left));
  });

  it('adds up: the shares of a sentence make its total', async () => {
    const {explanation = []} = await summarize(library, {explain: true});
    for (const {shares, total} of explanation) {
      const sum = Object.values(shares).reduce((left, right) => left + right, 0);
      expect(Math.abs(sum - total)).toBeLessThan(1e-9);
    }
  });

  it('adds up for why it matters as well, with the words of the lexicon that weigh most', async () => {
    const {explanation = [], whyItMatters} = await summarize(library, {explain: true});
    for (const {text, reason, words} of explanation) {
      const sum = Object.values(reason.shares).reduce((left, right) => left + right, 0);
      expect(Math.abs(sum - reason.total)).toBeLessThan(1e-9);
      for (const word of [...words, ...reason.words]) expect(text).toContain(word);
      expect(reason.because === '').toBe(reason.picked);
    }
    const picked = explanation.filter(({reason}) => reason.picked).map(({line, column}) => `${line}:${column}`);
    expect(picked.sort()).toEqual(whyItMatters.map(({line, column}) => `${line}:${column}`).sort());
  });

  it('says of the key points that they were picked, and of each other sentence why not', async () => {
    const {explanation = [], keyPoints} = await summarize(library, {explain: true, points: 2});
    const picked = explanation.filter((sentence) => sentence.picked).map(({line, column}) => `${line}:${column}`);
    expect(picked.sort()).toEqual(keyPoints.map(({line, column}) => `${line}:${column}`).sort());
    for (const {picked, because} of explanation) expect(because === '').toBe(picked);
  });

  it('changes nothing else', async () => {
    const {explanation, ...summary} = await summarize(library, {explain: true});
    expect(summary).toEqual(await summarize(library));
  });
});

describe('the text', () => {
  it('has every sentence in reading order, under its heading, with what the explanation says of it', async () => {
    const {text = [], explanation = []} = await summarize(library, {text: true, explain: true});
    expect(text.map(({heading, depth, blocks}) => [heading, depth, blocks.length])).toEqual([
      [null, 0, 2],
      ['What readers say', 2, 1],
      ['Why it matters', 2, 1],
    ]);
    const sentences = text.flatMap(({blocks}) => blocks.flatMap((block) => block.sentences));
    expect(sentences.map(({line}) => line)).toEqual([6, 6, 8, 8, 12, 12, 16, 16]);
    expect(new Set(sentences.map((sentence) => JSON.stringify(sentence)))).toEqual(
      new Set(explanation.map((sentence) => JSON.stringify(sentence))),
    );
  });

  it('changes nothing else', async () => {
    const {text, ...summary} = await summarize(library, {text: true});
    expect(summary).toEqual(await summarize(library));
  });
});
