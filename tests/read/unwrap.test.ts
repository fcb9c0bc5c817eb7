import {describe, expect, test} from 'vitest';
import {loadLanguage} from '../../src/language/index.js';
import {unwrap} from '../../src/read/unwrap.js';

describe('unwrap', () => {
  test.each([
    ['en', '', ''],
    ['en', 'One  two\tthree\u00a0four', 'One two three four'],
    ['en', 'The infor-\nmation is new.', 'The information is new.'],
    ['de', 'Der Hafen-\r\nkredit ist neu.', 'Der Hafenkredit ist neu.'],
    ['fr', 'Le gouver-\n  nement a dit.', 'Le gouvernement a dit.'],
    ['en', 'A long-\nterm plan for Anne-\nMarie, 10-\n20 pages.', 'A long-term plan for Anne-Marie, 10-20 pages.'],
    ['de', 'Der Ein-\nund Ausgang.', 'Der Ein- und Ausgang.'],
    ['en', 'A state-of-the-\nart plan.', 'A state-of-the-art plan.'],
    ['ja', '港は\n閉じる。', '港は閉じる。'],
    ['en', 'One -\ntwo.', 'One - two.'],
  ])('in %s, makes %j one line', async (code, text, expected) => {
    expect(unwrap(text, await loadLanguage(code), text)).toBe(expected);
  });

  test('keeps the hyphen that the article writes elsewhere', async () => {
    const english = await loadLanguage('en');
    expect(unwrap('an e-\nmail', english, 'an e-mail')).toBe('an e-mail');
    expect(unwrap('an e-\nmail', english, 'an e-mail, an email')).toBe('an email');
  });
});
