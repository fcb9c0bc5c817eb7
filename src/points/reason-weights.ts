import type {SignId} from './significance.js';

/*
 * Written by `npm run tune:why` on 2026-11-23 from 211 articles whose authors labelled their reasons and 432 read by
 * eye, of 32 sources. Of the best three sentences, before floor and key points:
 * plain: hit@3 83.6, p@3 55.7
 * by source: hit@3 83.6, p@3 50.8
 * chance: hit@3 42.3, p@3 17.3
 */

/** The log-odds of a sentence that shows no sign at all. */
export const intercept = -2.49;

/** What each sign adds to them. */
export const weights: Readonly<Record<SignId, number>> = {
  significance: 0.32, // a cue of significance
  consequence: 0.44, // a cue of consequence
  change: 0.38, // a cue of change
  risk: 0.75, // a cue of risk or cost
  benefit: 0.63, // a cue of benefit
  who: 0.55, // names who is affected
  scale: 0.26, // a cue of scale
  future: 0.27, // a cue of the future
  conclusion: 0.44, // a cue of the author’s conclusion
  several: 0.4, // cues of two classes and more
  phrase: 0.38, // a cue of two words and more
  lone: 0.04, // nothing but one common word
  possibility: 0.5, // says what can or could be
  effect: 0.67, // a verb of effect
  condition: 0.24, // says when or without what
  comparison: 0.49, // compares
  negation: -0.03, // denies
  contrast: -0.22, // sets against
  reader: -0.35, // speaks to the reader
  writer: -0.92, // speaks of the writer
  writers: -0.11, // speaks of the writers as we
  feeling: -0.77, // tells what the writer feels
  past: -0.39, // tells what happened
  instruction: -0.95, // tells what to do
  deed: -0.51, // tells what someone did
  result: 0.64, // ends with what comes of it
  ability: 0.23, // says what can, may or would be
  claim: -0.05, // calls something important
  ground: -0.21, // says because of what
  argument: 2.02, // says that something matters, and because of what
  stake: 0.58, // names what can be won or lost
  mechanism: 0.08, // tells an effect on nothing that can be won or lost
  advice: -0.64, // tells what the reader can do
  supposition: 0.14, // supposes a case
  people: 0.4, // names people
  help: 0.32, // says what helps
  intent: -0.6, // tells what the writers mean to do
  others: -0.56, // opens with some of many
  example: -0.18, // gives an example
  guide: -0.45, // the article speaks to the reader
  account: 0.15, // the writers speak of themselves
  labelled: -0.5, // opens with a label
  figure: 0.29, // a share, a price or a multiple
  numbers: -0.58, // many numbers
  names: -0.4, // many names
  code: -0.35, // file names, paths or code
  aside: -0.16, // a parenthesis
  quotation: -0.18, // a quotation
  short: -0.49, // is short
  long: 0.14, // is long
  title: 0.21, // shares words with the title
  topic: 0.56, // shares the article’s commonest words
  pointsBack: -0.25, // opens by pointing back
  selfReference: -0.39, // speaks of the article itself
  opening: -0.31, // opens the article
  ending: 0.3, // ends the article
  sectionStart: -0.17, // opens its section
  sectionLate: 0.52, // late in its section
  item: -0.18, // a list item
  alone: -0.12, // a block of its own
  procedure: -0.65, // under a heading of steps or references
  announced: 0.8, // under a heading that speaks of reasons
  concluding: 0.3, // under a heading of the conclusion
};
