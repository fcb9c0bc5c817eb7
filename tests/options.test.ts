import {describe, expect, it} from 'vitest';
import {type Options, settingsOf} from '../src/options.js';

describe('settingsOf', () => {
  it('resolves every default', () => {
    expect(settingsOf({})).toEqual({points: 3, why: 3, wordsPerMinute: 238});
    expect(settingsOf({points: undefined, why: undefined, wordsPerMinute: undefined})).toEqual(settingsOf({}));
  });

  it('keeps what the user gave', () => {
    expect(settingsOf({points: 1, why: 0, wordsPerMinute: 0.5})).toEqual({points: 1, why: 0, wordsPerMinute: 0.5});
  });

  it('leaves no reasons beside a limit', () => {
    expect(settingsOf({maxCharacters: 160, why: 2})).toMatchObject({why: 0, limit: {maxCharacters: 160}});
    expect(settingsOf({})).not.toHaveProperty('limit');
  });

  it.each([
    [{points: 0}, 'points must be a whole number of at least 1, not 0'],
    [{points: 2.5}, 'points must be a whole number of at least 1, not 2.5'],
    [{points: Number.NaN}, 'points must be a whole number of at least 1, not NaN'],
    [{maxWords: 0}, 'maxWords must be a whole number of at least 1, not 0'],
    [{maxCharacters: 1.5}, 'maxCharacters must be a whole number of at least 1, not 1.5'],
    [{why: -1}, 'why must be a whole number of at least 0, not -1'],
    [{pionts: 5}, expect.stringMatching(/^there is no option "pionts"; the options are points, .*, path, /)],
    [{points: '5'}, 'points must be a whole number of at least 1, not "5"'],
    [{language: 'english'}, 'language must be a language code such as en, not "english"'],
    [{kind: 'letter'}, 'kind must be article, not "letter"'],
    [{topics: null}, 'topics must be a mapping, not null'],
    [{topics: {rail: 'train'}}, 'topics.rail must be a list of texts, not "train"'],
    [{topics: {rail: [7]}}, 'topics.rail must be a list of texts, not a list'],
    [null, 'the options must be an object, not null'],
    ['points', 'the options must be an object, not string'],
    [{wordsPerMinute: 0}, 'wordsPerMinute must be a number above 0, not 0'],
    [{wordsPerMinute: Number.POSITIVE_INFINITY}, 'wordsPerMinute must be a number above 0, not Infinity'],
  ])('refuses %o', (options, message) => {
    expect(() => settingsOf(options as unknown as Options)).toThrow(
      expect.objectContaining({name: 'BriefError', code: 'usage', message}),
    );
  });
});
