import type {Language} from '../types.js';

const mostWordsKept = 20_000; // a language's; two megabytes

/**
 * Works something out of a language's lists once, and keeps it with the language: a table of its phrases takes as long
 * to build as an article to score, and a batch has thousands of articles in few languages.
 */
export function perLanguage<Value extends object>(build: (language: Language) => Value): (language: Language) => Value {
  const built = new WeakMap<Language, Value>();
  return (language) => {
    let value = built.get(language);
    if (!value) {
      value = build(language);
      built.set(language, value);
    }
    return value;
  };
}

/**
 * Works something out of a word once in each language: prose says the same words over and over, and without this a batch
 * takes a quarter longer.
 */
export function perWord<Value extends NonNullable<unknown> | null>(
  build: (word: string, language: Language) => Value,
): (language: Language) => (word: string) => Value {
  return perLanguage((language) => {
    const values = new Map<string, Value>();
    return (word) => {
      let value = values.get(word);
      if (value === undefined) {
        value = build(word, language);
        if (values.size >= mostWordsKept) values.clear();
        values.set(word, value);
      }
      return value;
    };
  });
}
