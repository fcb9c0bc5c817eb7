/**
 * What the full stop of an abbreviation means:
 * - `prefix`: it stands before what it belongs to ("Dr. Lang", "e.g. tea") and never ends a sentence;
 * - `figure`: it is an abbreviation before a figure ("No. 5") and a word like any other elsewhere ("He said no.");
 * - `suffix`: it stands behind what it belongs to ("Acme Inc.") and ends a sentence when a starter follows;
 * - `unit`: it stands behind a figure ("5 руб.", "1991 г.") and ends a sentence when a capital follows; elsewhere it
 *   stands before what it belongs to ("г. Москва");
 * - `list`: it closes an enumeration ("usw.", "и т. д.") and ends a sentence when a capital follows.
 */
export type AbbreviationKind = (typeof abbreviationKinds)[number];

export const abbreviationKinds = ['prefix', 'figure', 'suffix', 'unit', 'list'] as const;

/**
 * Abbreviations of one language by kind, separated by spaces. Lower case matches any case; a capital matches as written,
 * for words that mean something else in lower case ("Sat. 5", "he sat"), and so do units and what has "=" in front
 * ("max. Last", but "Max. Er"). "~" in front of three letters takes every word that ends in them ("Hauptstr. 5").
 */
export type AbbreviationLists = Readonly<Partial<Record<AbbreviationKind, string>>>;

/** What behind a quotation goes on with its sentence, each a sticky expression. */
export interface QuotationContinuations {
  /** A small word that joins it to the rest: "と", "は". */
  particle?: RegExp;
  /** Who says it, and that it is said. */
  saying?: RegExp;
  /** What the one who spoke does next. */
  nextAct?: RegExp;
}

/**
 * What has to be known of a language before it is loaded: what it is told by, and where its sentences end. All words
 * are separated by spaces.
 */
export interface LanguageProfile {
  /** Words that are frequent in it and rare or absent in its neighbours. */
  functionWords?: string;
  /** Letters and marks beyond the basic ones of its script; each speaks against a language that does not write it. */
  letters?: string;
  /** The one of them without which no paragraph goes. */
  hallmark?: string;
  /** What is elided in front of a word. */
  elisions?: string;
  abbreviations?: AbbreviationLists;
  /** Words that rarely go on with a name, so that their capital opens a sentence: "The", "However". */
  starters?: string;
  /** Words that open a date in front of the main clause: "В 1999 г. Москва". */
  dateOpeners?: string;
  /** Endings of names behind a date that say who did it: "в 1703 г. Петром". */
  agentEndings?: string;
  /** Nouns that a letter or a number names: "step E", "figure 4". Behind a letter the full stop ends the sentence. */
  lettered?: string;
  /** Verbs that tell, behind a name, whose the quotation in front of it is: "Maria asked"; "_" for a space in one. */
  sayings?: string;
  /** The same for a script without capitals, by what follows the closing mark. */
  behindQuotation?: QuotationContinuations;
  /** What stands in front of the names in a by-line, as written: "By"; "_" for a space in one. */
  byLineOpeners?: string;
  /** What joins two names there: "and". */
  nameJoiner?: string;
  /** Nouns that with a number are the heading of a part of a book: "chapter". */
  chapters?: string;
  /** What leads to a year still to come: "by", "by_the_end_of"; "_" for a space in one. */
  untilYear?: string;
  /** What stands behind such a year instead, as a source of an expression: "2030'a kadar". */
  untilYearEnding?: string;
  /** Whether ordinals are a number and a full stop, also before a capital: "12. Oktober", "II. Dünya Savaşı". */
  ordinals?: true;
  /** Whether a semicolon asks, as in Greek. */
  semicolonAsks?: true;
  /** What stands above the link to another article, in lower case, with commas between: "read also". */
  furtherReading?: string;
  /** What is counted above what readers said of an article: "12 comments", "comments (12)". */
  replies?: string;
}
