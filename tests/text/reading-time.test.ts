import {describe, expect, test} from 'vitest';
import {defaultWordsPerMinute, readingSeconds, readingTime} from '../../src/text/reading-time.js';
import type {Section} from '../../src/types.js';

function article(parts: {words: number; characters?: number}[], frontMatter: Record<string, unknown> = {}) {
  const sections = parts.map(({words, characters = 0}) => ({words, characters}) as Section);
  return {sections, frontMatter};
}

describe('readingSeconds', () => {
  test.each([
    [0, 0, 0],
    [238, 0, 60],
    [119, 0, 30],
    [1, 0, 0], // 0.252 s
    [2, 0, 1], // 0.504 s
    [0, 500, 60],
    [238, 250, 90],
  ])('%d words and %d characters take %d seconds', (words, characters, seconds) => {
    expect(readingSeconds(words, characters)).toBe(seconds);
  });

  test('follows the reader', () => {
    expect(readingSeconds(238, 0, 119)).toBe(120);
    expect(readingSeconds(0, 500, 119)).toBe(60);
  });
});

describe('readingTime', () => {
  test('sums the sections and rounds minutes up', () => {
    expect(readingTime(article([{words: 238}, {words: 1, characters: 250}]))).toEqual({
      minutes: 2,
      seconds: 90,
      words: 489,
      wordsPerMinute: defaultWordsPerMinute,
      origin: 'computed',
    });
  });

  test('is at least one minute, and no more than one for one', () => {
    expect(readingTime(article([])).minutes).toBe(1);
    expect(readingTime(article([{words: 238}])).minutes).toBe(1);
    expect(readingTime(article([{words: 241}])).minutes).toBe(2); // 60.8 s
  });

  test.each([1e23, Number.POSITIVE_INFINITY, '20250314 min', -4, 0])('takes %j for a slip, not for minutes', (time) => {
    expect(readingTime(article([{words: 238}], {readingTime: time}))).toMatchObject({minutes: 1, origin: 'computed'});
  });

  test.each([
    [{readingTime: 4}, 240],
    [{reading_time: '4 min read'}, 240],
    [{'reading-time': '2.5'}, 150],
    [{readTime: 'about 3 minutes'}, 180],
    [{readingTime: {minutes: 1.5, text: '2 min read'}}, 90],
    [{readingtime: '7分'}, 420],
  ])('lets the front matter win: %j', (frontMatter, seconds) => {
    expect(readingTime(article([{words: 2380}], frontMatter))).toMatchObject({
      seconds,
      minutes: Math.ceil(seconds / 60),
      words: 2380,
      origin: 'front-matter',
    });
  });

  test.each([
    [{readingTime: 0}],
    [{readingTime: -3}],
    [{readingTime: '-3'}],
    [{readingTime: 'soon'}],
    [{readingTime: '1 hour'}],
    [{readingTime: null}],
    [{readingTime: true}],
    [{readingTime: Number.POSITIVE_INFINITY}],
    [{minutes: 9}],
  ])('ignores what is not a number of minutes: %j', (frontMatter) => {
    expect(readingTime(article([{words: 238}], frontMatter))).toMatchObject({seconds: 60, origin: 'computed'});
  });
});

test('refuses what is no article, and a speed that is none', () => {
  for (const odd of [undefined, null, 7, 'Tea.', {}]) {
    expect(() => readingTime(odd as never)).toThrow(expect.objectContaining({name: 'BriefError', code: 'usage'}));
  }
  for (const speed of [0, Number.NaN, 'fast']) {
    expect(() => readingTime({sections: [], frontMatter: {}}, speed as never)).toThrow(/^wordsPerMinute must be/);
  }
});
