import type {SignId} from './significance.js';

/*
 * Written by `npm run tune:why` on 2026-11-23 from 211 articles whose authors labelled their reasons and 265 read by
 * eye, of 32 sources. Of the best three sentences, before floor and key points:
 * plain: hit@3 86.9, p@3 55.7
 * by source: hit@3 86.9, p@3 53.0
 * chance: hit@3 42.3, p@3 17.2
 */

/** The log-odds of a sentence that shows no sign at all. */
export const intercept = -2.32;

/** What each sign adds to them. */
export const weights: Readonly<Record<SignId, number>> = {
  significance: 0.46, // a cue of significance
  consequence: 0.54, // a cue of consequence
  change: 0.41, // a cue of change
  risk: 0.69, // a cue of risk or cost
  benefit: 0.75, // a cue of benefit
  who: 0.59, // names who is affected
  scale: 0.35, // a cue of scale
  future: 0.12, // a cue of the future
  conclusion: 0.13, // a cue of the author’s conclusion
  several: 0.4, // cues of two classes and more
  phrase: 0.63, // a cue of two words and more
  lone: 0.06, // nothing but one common word
  possibility: 0.64, // says what can or could be
  effect: 0.84, // a verb of effect
  condition: 0.45, // says when or without what
  comparison: 0.36, // compares
  negation: -0.07, // denies
  contrast: -0.27, // sets against
  reader: -0.63, // speaks to the reader
  writer: -1, // speaks of the writer
  writers: -0.34, // speaks of the writers as we
  feeling: -0.66, // tells what the writer feels
  past: -0.39, // tells what happened
  instruction: -1.05, // tells what to do
  deed: -0.26, // tells what someone did
  result: 0.77, // ends with what comes of it
  ability: 0.2, // says what can, may or would be
  claim: 0.32, // calls something important
  ground: -0.41, // says because of what
  argument: 1.47, // says that something matters, and because of what
  stake: 0.55, // names what can be won or lost
  mechanism: -0.15, // tells an effect on nothing that can be won or lost
  advice: -0.8, // tells what the reader can do
  supposition: -0.03, // supposes a case
  labelled: -0.56, // opens with a label
  figure: 0.41, // a share, a price or a multiple
  numbers: -0.51, // many numbers
  names: -0.61, // many names
  code: -0.32, // file names, paths or code
  aside: -0.23, // a parenthesis
  quotation: -0.29, // a quotation
  short: -0.53, // is short
  long: 0.06, // is long
  title: 0.2, // shares words with the title
  topic: 0.37, // shares the article’s commonest words
  pointsBack: -0.37, // opens by pointing back
  selfReference: -0.37, // speaks of the article itself
  opening: -0.32, // opens the article
  ending: 0.32, // ends the article
  sectionStart: -0.23, // opens its section
  sectionLate: 0.59, // late in its section
  item: -0.16, // a list item
  alone: -0.13, // a block of its own
  procedure: -0.66, // under a heading of steps or references
  announced: 0.8, // under a heading that speaks of reasons
  concluding: 0.3, // under a heading of the conclusion
};
