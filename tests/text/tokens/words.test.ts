import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {loadLanguage} from '../../../src/language/index.js';
import {countWords, words} from '../../../src/text/tokens/words.js';
import {holds} from '../../holds.js';

const english = await loadLanguage('en');

describe('words', () => {
  test.each([
    ['', []],
    ['— … !', []],
    ["GPT-5.3 can't read 2.5 books.", ['GPT-5.3', "can't", 'read', '2.5', 'books']],
    ['A state-of-the-art model, isn’t it?', ['A', 'state-of-the-art', 'model', 'isn’t', 'it']],
    ['The U.S. paid $1,000.50 for C++ and C#.', ['The', 'U.S.', 'paid', '1,000.50', 'for', 'C++', 'and', 'C#']],
    ['It ends.Then it starts', ['It', 'ends', 'Then', 'it', 'starts']],
    ['cafe\u0301_noir, Émile’s 𝟏,𝟐', ['cafe\u0301_noir', 'Émile’s', '𝟏,𝟐']],
    ['서울은 한국의 수도이다.', ['서울은', '한국의', '수도이다']],
  ])('of %j', (text, expected) => {
    expect(words(text, english)).toEqual(expected);
  });

  test('cut Chinese and Japanese with a dictionary, and Latin words among them by their letters', async () => {
    expect(words('我们喜欢中国文化。', await loadLanguage('zh'))).toEqual(['我们', '喜欢', '中国', '文化']);
    expect(words('東京でGPT-5を使う。', await loadLanguage('ja'))).toEqual(['東京', 'で', 'GPT-5', 'を', '使う']);
  });

  test('are the same whatever letters stand beside them', () => {
    const unit = fc.constantFrom('a', 'Z', '7', '_', "'", '’', '-', '‑', '.', ',', '+', '#', ' ');
    holds(
      fc.property(fc.string({unit, maxLength: 30}), (text) => {
        expect(words(`${text} é`, english)).toEqual([...words(text, english), 'é']);
      }),
    );
  });

  test('lose nothing of a run that is longer than a piece', () => {
    expect(words('漢字'.repeat(1000), english).join('')).toBe('漢字'.repeat(1000));
  });
});

describe('countWords', () => {
  test.each([
    ['', 0, 0],
    ['Four words stand here.', 4, 0],
    ['日本語の文。', 0, 5],
    ['Node.js は速い', 2, 3],
    ['한국어 문장', 2, 0],
    ['ภาษาไทย', 2, 0],
    ['ภาษาไทย漢ไทย', 3, 1],
  ])('counts the words and characters of %j', (text, words, characters) => {
    expect(countWords(text)).toEqual({words, characters});
  });

  test('agrees with the words of a spaced script', () => {
    const text = "The U.S. can't read GPT-5.3's 1,000 state-of-the-art books, isn’t it?";
    expect(countWords(text).words).toBe(words(text, english).length);
  });
});
