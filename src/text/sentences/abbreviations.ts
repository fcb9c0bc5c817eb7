import {
  type AbbreviationKind,
  type AbbreviationLists,
  generalAbbreviations,
  primarySubtag,
  profiles,
  wordList,
} from '../../language/index.js';
import {letterPattern} from '../letter-pattern.js';

/** What a language says about its full stops. */
export interface Abbreviations {
  /**
   * The kind of the word before a full stop, inner stops kept ("e.g", "z.b"); undefined for an ordinary word.
   * It looks at whole words only, so "Philipp" is not "pp". Letters with stops between them ("U.S", "p.m", "J.K")
   * are a `suffix` in every language.
   */
  kindOf(word: string): AbbreviationKind | undefined;
  /** True for a word that rarely goes on with a name, so its capital opens a sentence: "The", "However". */
  isStarter(word: string): boolean;
  /** Ordinals are a number and a full stop, also before a capital: "12. Oktober", "II. Dünya Savaşı". */
  ordinals: boolean;
}

const kinds = ['prefix', 'figure', 'suffix', 'list'] as const;

const built = new Map<string, Abbreviations>();

/** The abbreviations of a language tag ("de", "pt-BR"); one without lists of its own knows the general ones. */
export function abbreviationsOf(tag: string): Abbreviations {
  const language = primarySubtag(tag);
  const code = Object.hasOwn(profiles, language) ? language : 'und';
  const abbreviations = built.get(code) ?? build(profiles[code]?.abbreviations ?? {});
  built.set(code, abbreviations);
  return abbreviations;
}

function build(own: AbbreviationLists): Abbreviations {
  // Later entries win: Turkish "vs." closes a list.
  const table = new Map([...entries(generalAbbreviations), ...entries(own)]);
  const starters = new Set(wordList(own.starters));
  return {
    kindOf: (word) => table.get(word) ?? table.get(word.toLowerCase()) ?? (isDotted(word) ? 'suffix' : undefined),
    isStarter: (word) => starters.has(word.toLowerCase()),
    ordinals: own.ordinals ?? false,
  };
}

function entries(lists: AbbreviationLists): [word: string, kind: AbbreviationKind][] {
  return kinds.flatMap((kind) => wordList(lists[kind]).map((word): [string, AbbreviationKind] => [word, kind]));
}

const dotted = letterPattern(String.raw`^\p{L}(?:\.\p{L})+$`);

function isDotted(word: string): boolean {
  return dotted(word).test(word);
}
