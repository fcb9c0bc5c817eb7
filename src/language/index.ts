import type {Language} from '../types.js';

export {phrases} from './lists.js';

interface Entry {
  /** In English, for messages. */
  name: string;
  load(): Promise<{default: Language}>;
}

/** The languages that bring stop words, stems and cue phrases; each is loaded only when an article is written in it. */
export const languages = {
  ar: {name: 'Arabic', load: () => import('./ar.js')},
  de: {name: 'German', load: () => import('./de.js')},
  en: {name: 'English', load: () => import('./en.js')},
  es: {name: 'Spanish', load: () => import('./es.js')},
  fr: {name: 'French', load: () => import('./fr.js')},
  it: {name: 'Italian', load: () => import('./it.js')},
  ja: {name: 'Japanese', load: () => import('./ja.js')},
  ko: {name: 'Korean', load: () => import('./ko.js')},
  nl: {name: 'Dutch', load: () => import('./nl.js')},
  pt: {name: 'Portuguese', load: () => import('./pt.js')},
  ru: {name: 'Russian', load: () => import('./ru.js')},
  tr: {name: 'Turkish', load: () => import('./tr.js')},
  zh: {name: 'Chinese', load: () => import('./zh.js')},
} satisfies Record<string, Entry>;

type LanguageCode = keyof typeof languages;

/** Codes of the table, sorted. */
export const supportedLanguages = Object.keys(languages).sort() as LanguageCode[];

const loaded = new Map<string, Promise<Language>>();

/** The language of a tag such as "pt-BR"; one that is not in the table has no lists and leaves words as they are. */
export function loadLanguage(tag: string): Promise<Language> {
  const code = primarySubtag(tag);
  let language = loaded.get(code);
  if (!language) {
    language = isSupported(code)
      ? languages[code].load().then((module) => module.default)
      : Promise.resolve(unknown(code));
    loaded.set(code, language);
  }
  return language;
}

/** "pt" of "pt-BR", "zh" of "zh_CN"; "und" when the tag names no language. */
export function primarySubtag(tag: string): string {
  const code = tag.trim().split(/[-_]/, 1)[0]!.toLowerCase();
  return /^[a-z]{2,3}$/.test(code) ? code : 'und';
}

function isSupported(code: string): code is LanguageCode {
  return Object.hasOwn(languages, code);
}

function unknown(code: string): Language {
  return {
    code,
    stopWords: new Set(),
    stem: (word) => word,
    connectives: [],
    droppable: [],
    coordinators: [],
    pronouns: [],
    selfNouns: [],
    selfReferences: [],
    bonus: [],
    stigma: [],
    cues: {},
    labels: {why: [], summary: [], conclusion: []},
    horizon: {short: [], medium: [], long: []},
  };
}
