/**
 * What the full stop of an abbreviation means:
 * - `prefix`: it stands before what it belongs to ("Dr. Lang", "e.g. tea") and never ends a sentence;
 * - `figure`: it is an abbreviation before a figure ("No. 5") and a word like any other elsewhere ("He said no.");
 * - `suffix`: it stands behind what it belongs to ("Acme Inc.") and ends a sentence when a starter follows;
 * - `list`: it closes an enumeration ("usw.", "и т. д.") and ends a sentence when a capital follows.
 */
export type AbbreviationKind = 'prefix' | 'figure' | 'suffix' | 'list';

/**
 * Words of one language by kind, separated by spaces. Lower case matches any case; a capital matches as written, for
 * words that mean something else in lower case ("Sat. 5", "he sat").
 */
export type AbbreviationLists = Partial<Record<AbbreviationKind, string>> & {
  /** Words that rarely go on with a name, so that their capital opens a sentence: "The", "However". */
  starters?: string;
  /** Ordinals are a number and a full stop, also before a capital: "12. Oktober", "II. Dünya Savaşı". */
  ordinals?: true;
};

/** What has to be known of a language before it is loaded: what it is told by, and which of its full stops end nothing. */
export interface LanguageProfile {
  /** Words that are frequent in it and rare or absent in its neighbours, separated by spaces. */
  functionWords?: string;
  /** Letters that few others have, each worth half a word that only this language has. */
  letters?: string;
  /** What is elided in front of a word, separated by spaces, worth as much. */
  elisions?: string;
  abbreviations?: AbbreviationLists;
}
