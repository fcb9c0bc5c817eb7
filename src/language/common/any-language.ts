/** The code of a language that could not be told. */
export const undetermined = 'und';

/** Names that have an exclamation mark, which ends no sentence: "Yahoo! Finance". */
export const exclaimedNames: ReadonlySet<string> = new Set('yahoo yum jeopardy wham oklahoma'.split(' '));

/** What an apostrophe joins to the end of a word and is no part of it, unless the language says otherwise. */
export const possessive = /['’]s?$/;
