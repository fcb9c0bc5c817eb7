import {wordList} from '../common/lists.js';

/** Content in a sentence, and say nothing as a tag or at the end of one. */
export const vagueTags: ReadonlySet<string> = new Set(
  wordList(`able add adapt allow apply april august available based best better big case change check common comply create current day
  days december different easier easy example examples february find first full future general good great group help
  helping helps high imply important improve include including january july june kind large latest level list little long look lot
  main march month months necessary needed number october november september option options order part people place possible
  read ready real recent rely result right second section set share show similar simple single small
  specific start state step support sure third time times today top try type understand understanding update updates way
  ways week weeks work working works world write year years ensure provide provides means given hard run running
  bit couple stuff post article blog guide new started asked build needs`),
);

/** What belongs to a verb and is no part of a tag: "simply", and what is made of an adjective, but not "Italy", "family". */
export const adverbs = new RegExp(
  `^(?:${wordList(`
    early fully daily weekly monthly yearly nightly quarterly likely unlikely only really simply quickly easily mostly
    nearly clearly highly widely truly surely slightly fairly firstly secondly thirdly lastly newly closely deeply
    heavily slowly mainly largely strongly shortly roughly freely safely merely broadly nicely namely openly badly
    poorly partly barely hardly rarely solely tightly overly smoothly loudly quietly briefly evenly firmly vastly
    hugely wholly narrowly linearly kindly lightly exactly correctly directly explicitly implicitly perfectly suddenly formerly properly
    certainly extremely thoroughly strictly readily promptly randomly rightly wrongly sadly happily luckily commonly
    publicly particularly regularly similarly rapidly remotely precisely severely sincerely purely entirely distinctly
    intensely`).join('|')}|\\w{3,}(?:ally|[ai]bly|fully|lessly|ously|ively|[ae]ntly|edly|ingly|[aeiu]tely|arily))$`,
);
