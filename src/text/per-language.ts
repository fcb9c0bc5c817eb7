import type {Language} from '../types.js';

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
