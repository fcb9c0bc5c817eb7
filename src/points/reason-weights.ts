import type {SignId} from './significance.js';

/*
 * Written by `npm run tune:why` on 2026-11-23 from 211 articles whose authors labelled their reasons and 174 read by
 * eye, of 32 sources. Of the best three sentences, before floor and key points:
 * plain: hit@3 83.6, p@3 55.7
 * by source: hit@3 80.3, p@3 52.5
 * chance: hit@3 42.3, p@3 17.2
 */

/** The log-odds of a sentence that shows no sign at all. */
export const intercept = -2.17;

/** What each sign adds to them. */
export const weights: Readonly<Record<SignId, number>> = {
  significance: 0.4, // a cue of significance
  consequence: 0.5, // a cue of consequence
  change: 0.27, // a cue of change
  risk: 0.73, // a cue of risk or cost
  benefit: 0.39, // a cue of benefit
  who: 0.56, // names who is affected
  scale: 0.25, // a cue of scale
  future: 0.19, // a cue of the future
  conclusion: 0.26, // a cue of the author’s conclusion
  several: 0.4, // cues of two classes and more
  phrase: 0.59, // a cue of two words and more
  lone: -0.01, // nothing but one common word
  possibility: 0.69, // says what can or could be
  effect: 0.83, // a verb of effect
  condition: 0.33, // says when or without what
  comparison: 0.4, // compares
  negation: -0.03, // denies
  contrast: -0.34, // sets against
  reader: -0.61, // speaks to the reader
  writer: -0.88, // speaks of the writer
  writers: -0.3, // speaks of the writers as we
  feeling: -0.66, // tells what the writer feels
  past: -0.33, // tells what happened
  instruction: -0.98, // tells what to do
  deed: -0.29, // tells what someone did
  result: 0.49, // ends with what comes of it
  ability: 0.2, // says what can, may or would be
  claim: 0.19, // calls something important
  ground: -0.29, // says because of what
  argument: 1.44, // says that something matters, and because of what
  labelled: -0.59, // opens with a label
  figure: 0.36, // a share, a price or a multiple
  numbers: -0.65, // many numbers
  names: -0.59, // many names
  code: -0.35, // file names, paths or code
  aside: -0.25, // a parenthesis
  quotation: -0.15, // a quotation
  short: -0.54, // is short
  long: 0.16, // is long
  title: 0.24, // shares words with the title
  topic: 0.37, // shares the article’s commonest words
  pointsBack: -0.33, // opens by pointing back
  selfReference: -0.39, // speaks of the article itself
  opening: -0.32, // opens the article
  ending: 0.37, // ends the article
  sectionStart: -0.26, // opens its section
  sectionLate: 0.63, // late in its section
  item: -0.17, // a list item
  alone: -0.12, // a block of its own
  procedure: -0.66, // under a heading of steps or references
  announced: 0.8, // under a heading that speaks of reasons
  concluding: 0.3, // under a heading of the conclusion
};
