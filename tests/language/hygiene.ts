import {describe, expect, test} from 'vitest';
import {loadLanguage} from '../../src/language/index.js';
import {detectLanguage} from '../../src/text/detect/detect.js';
import type {Language} from '../../src/types.js';

interface Sample {
  code: string;
  /** Two forms of one word, in lower case. */
  inflections: readonly [string, string];
  stopWord: string;
  sentence: string;
}

/** What holds for every language: lists that a matcher can use, one stem for two forms, and a sample it is known by. */
export function describeLanguage({code, inflections, stopWord, sentence}: Sample): void {
  describe(`language ${code}`, () => {
    test('has lists in lower case, trimmed, without repeats', async () => {
      for (const [name, list] of listsOf(await loadLanguage(code))) {
        const cleaned = [...new Set(list.map((phrase) => phrase.trim().toLowerCase()))];
        expect(list, `${code} ${name}`).toEqual(cleaned);
      }
    });

    test('drops only connectives', async () => {
      const language = await loadLanguage(code);
      expect(language.droppable.filter((phrase) => !language.connectives.includes(phrase))).toEqual([]);
    });

    test('has stop words in lower case, without white space', async () => {
      const {stopWords} = await loadLanguage(code);
      expect(stopWords.has(stopWord)).toBe(true);
      expect([...stopWords].filter((word) => word !== word.toLowerCase() || /\s/.test(word))).toEqual([]);
    });

    test(`has one stem for ${inflections.join(' and ')}`, async () => {
      const {stem} = await loadLanguage(code);
      expect(stem(inflections[0])).toBe(stem(inflections[1]));
    });

    test('is detected', () => {
      expect(detectLanguage(sentence)).toBe(code);
    });
  });
}

function listsOf(language: Language): [string, readonly string[]][] {
  const {connectives, droppable, pronouns, selfNouns, bonus, stigma, cues, labels, horizon} = language;
  return Object.entries({connectives, droppable, pronouns, selfNouns, bonus, stigma, ...cues, ...labels, ...horizon});
}
