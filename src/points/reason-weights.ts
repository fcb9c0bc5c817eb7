import type {SignId} from './significance.js';

/*
 * Written by `npm run tune:why` on 2026-11-23 from 211 articles whose authors labelled their reasons and 206 read by
 * eye, of 32 sources. Of the best three sentences, before floor and key points:
 * plain: hit@3 83.6, p@3 54.6
 * by source: hit@3 82.0, p@3 52.5
 * chance: hit@3 42.3, p@3 17.2
 */

/** The log-odds of a sentence that shows no sign at all. */
export const intercept = -2.16;

/** What each sign adds to them. */
export const weights: Readonly<Record<SignId, number>> = {
  significance: 0.46, // a cue of significance
  consequence: 0.47, // a cue of consequence
  change: 0.31, // a cue of change
  risk: 0.71, // a cue of risk or cost
  benefit: 0.58, // a cue of benefit
  who: 0.58, // names who is affected
  scale: 0.25, // a cue of scale
  future: 0.17, // a cue of the future
  conclusion: 0.19, // a cue of the author’s conclusion
  several: 0.4, // cues of two classes and more
  phrase: 0.6, // a cue of two words and more
  lone: 0.01, // nothing but one common word
  possibility: 0.7, // says what can or could be
  effect: 0.86, // a verb of effect
  condition: 0.36, // says when or without what
  comparison: 0.34, // compares
  negation: 0, // denies
  contrast: -0.33, // sets against
  reader: -0.65, // speaks to the reader
  writer: -0.91, // speaks of the writer
  writers: -0.31, // speaks of the writers as we
  feeling: -0.65, // tells what the writer feels
  past: -0.37, // tells what happened
  instruction: -1, // tells what to do
  deed: -0.28, // tells what someone did
  result: 0.57, // ends with what comes of it
  ability: 0.21, // says what can, may or would be
  claim: 0.24, // calls something important
  ground: -0.29, // says because of what
  argument: 1.46, // says that something matters, and because of what
  labelled: -0.58, // opens with a label
  figure: 0.37, // a share, a price or a multiple
  numbers: -0.63, // many numbers
  names: -0.58, // many names
  code: -0.36, // file names, paths or code
  aside: -0.28, // a parenthesis
  quotation: -0.18, // a quotation
  short: -0.55, // is short
  long: 0.15, // is long
  title: 0.21, // shares words with the title
  topic: 0.36, // shares the article’s commonest words
  pointsBack: -0.37, // opens by pointing back
  selfReference: -0.34, // speaks of the article itself
  opening: -0.32, // opens the article
  ending: 0.35, // ends the article
  sectionStart: -0.25, // opens its section
  sectionLate: 0.62, // late in its section
  item: -0.16, // a list item
  alone: -0.13, // a block of its own
  procedure: -0.66, // under a heading of steps or references
  announced: 0.8, // under a heading that speaks of reasons
  concluding: 0.3, // under a heading of the conclusion
};
