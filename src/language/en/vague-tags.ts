import {wordList} from '../common/lists.js';

/** English words, which stand in texts of any language: content in a sentence, and say nothing as a tag or at the end of one. */
export const vagueTags: ReadonlySet<string> = new Set(
  wordList(`able add adapt allow april august available based best better big case change check common create current currently day
  days december different easier easy example examples february find first full future general good great group help
  helping helps high important improve include including january july june kind large latest level list little long look lot
  main march month months necessary needed number october november september option options order part people place possible
  possibly read ready real really recent result right second section set share show similar simple simply single small
  specific start state step support sure third time times today top try type understand understanding update updates way
  ways week weeks work working works world write year years ensure provide provides means given hard run running
  bit couple stuff post article blog guide new started asked build needs`),
);
