import {describe, expect, test} from 'vitest';
import {loadLanguage} from '../../src/language/index.js';
import {lacksSpeaker, standalone} from '../../src/select/standalone.js';

describe('standalone', () => {
  test.each([
    ['en', 'The mill burned.', 'The mill burned.', false, undefined],
    ['en', 'However, the mill burned.', 'The mill burned.', true, undefined],
    ['en', 'But the mill burned.', 'The mill burned.', true, undefined],
    ['en', 'But he left the mill.', 'He left the mill.', true, 'pronoun'],
    ['en', 'But then the mill burned.', 'But then the mill burned.', false, 'connective'],
    ['en', 'However the mill burned, nobody saw it.', 'However the mill burned, nobody saw it.', false, 'connective'],
    ['en', 'This week the mill burned.', 'This week the mill burned.', false, undefined],
    ['de', 'Aber die Mühle brannte.', 'Die Mühle brannte.', true, undefined],
    ['tr', 'Ama iklim değişti.', 'İklim değişti.', true, undefined],
  ])('%s: %s', async (code, given, text, repaired, opener) => {
    const shown = standalone({text: given}, await loadLanguage(code));
    expect(shown).toMatchObject({text, repaired});
    expect(shown.opener?.kind).toBe(opener);
  });
});

describe('lacksSpeaker', () => {
  test.each([
    ['en', 'The mill burned.', false],
    ['en', '“The mill burned.”', true],
    ['en', '"The mill burned," she said on Friday.', true],
    ['en', '"The mill," he said, "burned."', true],
    ['en', '"The mill burned," said Anna Berg.', false],
    ['en', '"The mill burned," one of them told us.', false], // five words that may name somebody
    ['en', '"The mill burned," one of them said.', true],
    ['en', '"Mill" is an old word for it.', false],
    ['en', 'She called it "a good mill".', false],
    ['de', '„Die Mühle brannte“, sagte er.', true],
    ['de', '„Die Mühle brannte“, sagte die Bürgermeisterin.', false],
    ['fr', '« Le moulin a brûlé. »', true],
    ['ja', '「町の人が空いている時間に開けようと思いました」と話す。', true],
    ['ja', '「町の人が空いている時間に開けようと思いました」と館長は話す。', false],
  ])('%s: %s', async (code, text, expected) => {
    expect(lacksSpeaker(text, await loadLanguage(code))).toBe(expected);
  });
});
