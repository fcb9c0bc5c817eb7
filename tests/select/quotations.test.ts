import {expect, test} from 'vitest';
import {loadLanguage} from '../../src/language/index.js';
import {lacksSpeaker} from '../../src/select/quotations.js';

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
