import {
  type AbbreviationKind,
  abbreviationKinds,
  generalAbbreviations,
  type LanguageProfile,
  primarySubtag,
  profiles,
  undetermined,
  wordList,
  wordsOfAll,
} from '../../language/index.js';
import {letterTest} from '../letter-pattern.js';

/** What a language says about the ends of its sentences. */
export interface LanguageRules {
  /**
   * The kind of the word before a full stop, inner stops kept ("e.g", "z.b"); undefined for an ordinary word.
   * It looks at whole words only, so "Philipp" is not "pp". Letters with stops between them ("U.S", "p.m", "J.K")
   * are a `suffix` in every language.
   */
  abbreviationKindOf(word: string): AbbreviationKind | undefined;
  /** True for a word that rarely goes on with a name, so its capital opens a sentence: "The", "However". */
  isStarter(word: string): boolean;
  /** True for a word that opens a date in front of the main clause: "В 1999 г. Москва". */
  opensDate(word: string): boolean;
  /** True for a word with an ending by which it goes on with the sentence: "в 1703 г. Петром". */
  goesOnByEnding(word: string): boolean;
  /** True for a noun that a letter names: "step", "vitamin". */
  isLettered(word: string): boolean;
  /** True for a noun that a number names, as that of a caption is: "figure"; of any language where its own has no list. */
  isNumbered(word: string): boolean;
  /** How many words from a place on tell whose a quotation is: 1 for "asked", 3 for "wanted to know", 0 for all others. */
  sayingLength(words: readonly string[], at: number): number;
  ordinals: boolean;
  semicolonAsks: boolean;
}

const built = new Map<string, LanguageRules>();

/** The rules of a language tag ("de", "pt-BR"); one without a profile knows the general abbreviations. */
export function rulesOf(tag: string): LanguageRules {
  const language = primarySubtag(tag);
  const code = Object.hasOwn(profiles, language) ? language : undetermined;
  const rules = built.get(code) ?? build(profiles[code] ?? {});
  built.set(code, rules);
  return rules;
}

function build({abbreviations = {}, ...profile}: LanguageProfile): LanguageRules {
  // Later entries win: Turkish "vs." closes a list.
  const table = new Map([...entries(generalAbbreviations), ...entries(abbreviations)]);
  const among = (list: string | undefined): ((word: string) => boolean) => {
    const words = new Set(wordList(list));
    return (word) => words.has(word.toLowerCase());
  };
  const endings = wordList(profile.agentEndings);
  const sayings = wordList(profile.sayings).map((verb) => verb.split('_'));
  return {
    abbreviationKindOf(word) {
      const found = table.get(word) ?? table.get(`=${word}`);
      if (found) return found;
      const folded = table.get(word.toLowerCase());
      if (folded && folded !== 'unit') return folded;
      return isDotted(word) ? 'suffix' : table.get(`~${word.slice(-3)}`);
    },
    isStarter: among(profile.starters),
    opensDate: among(profile.dateOpeners),
    goesOnByEnding: (word) => endings.some((ending) => word.endsWith(ending)),
    isLettered: among(profile.lettered),
    isNumbered: among(profile.lettered ?? wordsOfAll('lettered').join(' ')),
    sayingLength(words, at) {
      const found = sayings.find((verb) => verb.every((part, index) => part === bare(words[at + index])));
      return found?.length ?? 0;
    },
    ordinals: profile.ordinals ?? false,
    semicolonAsks: profile.semicolonAsks ?? false,
  };
}

/** A word without the marks behind it, in lower case. */
function bare(word = ''): string {
  return word.replace(/[,.!?:;"”]+$/, '').toLowerCase();
}

function entries(lists: NonNullable<LanguageProfile['abbreviations']>): [word: string, kind: AbbreviationKind][] {
  return abbreviationKinds.flatMap((kind) =>
    wordList(lists[kind]).map((word): [string, AbbreviationKind] => [word, kind]),
  );
}

const isDotted = letterTest(String.raw`^\p{L}(?:\.\p{L})+$`);
