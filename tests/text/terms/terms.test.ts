import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {loadLanguage} from '../../../src/language/index.js';
import {measureText, terms, words} from '../../../src/text/terms/terms.js';

describe('words', () => {
  test.each([
    ['', []],
    ['— … !', []],
    ["GPT-5.3 can't read 2.5 books.", ['GPT-5.3', "can't", 'read', '2.5', 'books']],
    ['A state-of-the-art model, isn’t it?', ['A', 'state-of-the-art', 'model', 'isn’t', 'it']],
    ['The U.S. paid $1,000.50 for C++ and C#.', ['The', 'U.S.', 'paid', '1,000.50', 'for', 'C++', 'and', 'C#']],
    ['It ends.Then it starts', ['It', 'ends', 'Then', 'it', 'starts']],
    ['서울은 한국의 수도이다.', ['서울은', '한국의', '수도이다']],
  ])('of %j', (text, expected) => {
    expect(words(text, 'en')).toEqual(expected);
  });

  test('cut Chinese and Japanese with a dictionary, and Latin words among them by their letters', () => {
    expect(words('我们喜欢中国文化。', 'zh')).toEqual(['我们', '喜欢', '中国', '文化']);
    expect(words('東京でGPT-5を使う。', 'ja')).toEqual(['東京', 'で', 'GPT-5', 'を', '使う']);
  });

  test('lose nothing of a run that is longer than a piece', () => {
    expect(words('漢字'.repeat(1000), 'ja').join('')).toBe('漢字'.repeat(1000));
  });
});

describe('terms', () => {
  test('are stems of content words, in order, with repeats', async () => {
    const english = await loadLanguage('en');
    expect(terms('The runner runs, and running isn’t easy for the runner.', english)).toEqual([
      'runner',
      'run',
      'run',
      'easi',
      'runner',
    ]);
  });

  test('drop possessives, lone letters and digits, and split compounds but not names with numbers', async () => {
    const english = await loadLanguage('en');
    expect(terms("Europe's open-source GPT-5.3 has 7 parts: part B", english)).toEqual([
      'europ',
      'open',
      'sourc',
      'gpt-5.3',
      'part',
      'part',
    ]);
  });

  test('drop what is elided in front of a French or Italian word, and what follows a Turkish name', async () => {
    expect(terms('L’école d’Orléans', await loadLanguage('fr'))).toEqual(
      terms('école Orléans', await loadLanguage('fr')),
    );
    expect(terms("dell'arte", await loadLanguage('it'))).toEqual(terms('arte', await loadLanguage('it')));
    expect(terms("IĞDIR'IN İSTANBUL'A", await loadLanguage('tr'))).toEqual(
      terms('ığdır istanbul', await loadLanguage('tr')),
    );
  });

  test('are the same for composed and decomposed letters', async () => {
    const german = await loadLanguage('de');
    expect(terms('Häuser'.normalize('NFD'), german)).toEqual(terms('Häuser', german));
  });

  test('keep a Chinese word of one character', async () => {
    expect(terms('他喜欢茶', await loadLanguage('zh'))).toEqual(['喜欢', '茶']);
  });

  test('are the words as they stand in an unknown language', async () => {
    expect(terms('Talon seinät ovat PUUTA', await loadLanguage('fi'))).toEqual(['talon', 'seinät', 'ovat', 'puuta']);
  });
});

describe('measureText', async () => {
  const english = await loadLanguage('en');

  test.each([
    ['', 0, 0],
    ['Four words stand here.', 4, 0],
    ['日本語の文。', 0, 5],
    ['Node.js は速い', 2, 3],
    ['한국어 문장', 2, 0],
    ['ภาษาไทย', 2, 0],
    ['ภาษาไทย漢ไทย', 3, 1],
  ])('counts the words and characters of %j', (text, words, characters) => {
    expect(measureText(text, english)).toMatchObject({words, characters});
  });

  test('agrees with the words of a spaced script', () => {
    const text = "The U.S. can't read GPT-5.3's 1,000 state-of-the-art books, isn’t it?";
    expect(measureText(text, english).words).toBe(words(text, 'en').length);
  });
});

/** What a word is, said again as one expression, which is slower and easier to check by eye. */
const unspaced = String.raw`\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\u30fc\uff70\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}`;
const letter = String.raw`[[\p{L}\p{N}]--[${unspaced}]]`;
const inside = String.raw`[[\p{L}\p{N}\p{M}_]--[${unspaced}]]`;
const spacedWord = new RegExp(
  String.raw`(?:${letter}\.){2,}|${letter}(?:${inside}|['’‑\-](?=${letter})|(?<=\p{N})[.,](?=\p{N}))*(?:\+\+|#(?!${letter}))?`,
  'gv',
);

test('the words of a spaced script are what one expression finds', () => {
  const pieces = [
    'a',
    'Z',
    'é',
    'ß',
    '7',
    '٣',
    '𝟏',
    '𐐀',
    '_',
    "'",
    '’',
    '-',
    '‑',
    '.',
    ',',
    '+',
    '#',
    ' ',
    '\u0301',
    '😀',
    '〇',
  ];
  const text = fc.string({
    unit: fc.oneof(fc.constantFrom(...pieces), fc.string({minLength: 1, maxLength: 1})),
    maxLength: 30,
  });
  fc.assert(
    fc.property(text, (text) => {
      fc.pre(!new RegExp(`[${unspaced}]`, 'v').test(text.replaceAll('〇', '')));
      const found = words(text, 'en').filter((word) => !word.includes('〇'));
      expect(found).toEqual([...text.matchAll(spacedWord)].map(([word]) => word));
    }),
    {numRuns: 2000},
  );
});
