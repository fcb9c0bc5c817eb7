import type {Language} from '../types.js';
import {arabic} from './ar/profile.js';
import {undetermined} from './common/any-language.js';
import {wordList} from './common/lists.js';
import type {LanguageProfile} from './common/profile.js';
import {german} from './de/profile.js';
import {english} from './en/profile.js';
import {spanish} from './es/profile.js';
import {french} from './fr/profile.js';
import {italian} from './it/profile.js';
import {japanese} from './ja/profile.js';
import {korean} from './ko/profile.js';
import {dutch} from './nl/profile.js';
import {others} from './others/index.js';
import {portuguese} from './pt/profile.js';
import {russian} from './ru/profile.js';
import {turkish} from './tr/profile.js';
import {chinese} from './zh/profile.js';

export {generalAbbreviations} from './common/abbreviations.js';
export {exclaimedNames, possessive, undetermined} from './common/any-language.js';
export {phrases, wordList} from './common/lists.js';
export {generalNotices} from './common/notices.js';
export {
  type AbbreviationKind,
  abbreviationKinds,
  type LanguageProfile,
  type QuotationContinuations,
} from './common/profile.js';
export {notices as englishNotices, seeTitle} from './en/notices.js';

interface LanguageEntry {
  /** In English, for messages. */
  name: string;
  /** Without one it is told by its script, and has no abbreviations but the general ones. */
  profile?: LanguageProfile;
  /** Whether weights and floors were measured on articles in it; for the others they are the best guess. */
  measured?: true;
  load(): Promise<{default: Language}>;
}

/** The languages that bring stop words, stems and cue phrases; each is loaded only when an article is written in it. */
export const languages = {
  ar: {name: 'Arabic', profile: arabic, load: () => import('./ar/language.js')},
  de: {name: 'German', profile: german, load: () => import('./de/language.js')},
  en: {name: 'English', profile: english, measured: true, load: () => import('./en/language.js')},
  es: {name: 'Spanish', profile: spanish, load: () => import('./es/language.js')},
  fr: {name: 'French', profile: french, load: () => import('./fr/language.js')},
  it: {name: 'Italian', profile: italian, load: () => import('./it/language.js')},
  ja: {name: 'Japanese', profile: japanese, load: () => import('./ja/language.js')},
  ko: {name: 'Korean', profile: korean, load: () => import('./ko/language.js')},
  nl: {name: 'Dutch', profile: dutch, load: () => import('./nl/language.js')},
  pt: {name: 'Portuguese', profile: portuguese, load: () => import('./pt/language.js')},
  ru: {name: 'Russian', profile: russian, load: () => import('./ru/language.js')},
  tr: {name: 'Turkish', profile: turkish, load: () => import('./tr/language.js')},
  zh: {name: 'Chinese', profile: chinese, load: () => import('./zh/language.js')},
} satisfies Record<string, LanguageEntry>;

type LanguageCode = keyof typeof languages;

/** The profiles of these languages, and of others that must not be taken for one of them, by code. */
export const profiles: Readonly<Record<string, LanguageProfile>> = {
  ...others,
  ...Object.fromEntries(Object.entries<LanguageEntry>(languages).map(([code, {profile = {}}]) => [code, profile])),
};

/** The words that all profiles list in a field, with a space where "_" stands for one. */
export function wordsOfAll(
  field: 'byLineOpeners' | 'nameJoiner' | 'chapters' | 'lettered' | 'replies' | 'untilYear',
): string[] {
  const words = Object.values(profiles).flatMap((profile) => wordList(profile[field]));
  return words.map((word) => word.replaceAll('_', ' '));
}

/** Whether weights and floors were measured on articles in this language. */
export function isMeasured(code: string): boolean {
  return isSupported(code) && 'measured' in languages[code];
}

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
  return /^[a-z]{2,3}$/.test(code) ? code : undetermined;
}

/** Whether a code stands in the table. */
export function isSupported(code: string): code is LanguageCode {
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
    labels: {reasons: [], summary: [], conclusion: []},
    horizon: {short: [], medium: [], long: []},
  };
}
