import type {SignId} from './significance.js';

/*
 * Written by `npm run tune:why` on 2026-11-23 from 211 articles whose authors labelled their reasons and 411 read by
 * eye, of 32 sources. Of the best three sentences, before floor and key points:
 * plain: hit@3 83.6, p@3 54.1
 * by source: hit@3 83.6, p@3 51.4
 * chance: hit@3 42.3, p@3 17.3
 */

/** The log-odds of a sentence that shows no sign at all. */
export const intercept = -2.48;

/** What each sign adds to them. */
export const weights: Readonly<Record<SignId, number>> = {
  significance: 0.34, // a cue of significance
  consequence: 0.4, // a cue of consequence
  change: 0.41, // a cue of change
  risk: 0.77, // a cue of risk or cost
  benefit: 0.62, // a cue of benefit
  who: 0.57, // names who is affected
  scale: 0.27, // a cue of scale
  future: 0.26, // a cue of the future
  conclusion: 0.38, // a cue of the author’s conclusion
  several: 0.44, // cues of two classes and more
  phrase: 0.39, // a cue of two words and more
  lone: 0.02, // nothing but one common word
  possibility: 0.45, // says what can or could be
  effect: 0.67, // a verb of effect
  condition: 0.27, // says when or without what
  comparison: 0.45, // compares
  negation: -0.03, // denies
  contrast: -0.26, // sets against
  reader: -0.32, // speaks to the reader
  writer: -0.94, // speaks of the writer
  writers: -0.12, // speaks of the writers as we
  feeling: -0.76, // tells what the writer feels
  past: -0.36, // tells what happened
  instruction: -0.91, // tells what to do
  deed: -0.5, // tells what someone did
  result: 0.66, // ends with what comes of it
  ability: 0.25, // says what can, may or would be
  claim: -0.14, // calls something important
  ground: -0.1, // says because of what
  argument: 2.02, // says that something matters, and because of what
  stake: 0.64, // names what can be won or lost
  mechanism: 0.08, // tells an effect on nothing that can be won or lost
  advice: -0.65, // tells what the reader can do
  supposition: 0.03, // supposes a case
  people: 0.39, // names people
  help: 0.25, // says what helps
  intent: -0.61, // tells what the writers mean to do
  others: -0.59, // opens with some of many
  example: -0.22, // gives an example
  guide: -0.52, // the article speaks to the reader
  account: 0.19, // the writers speak of themselves
  labelled: -0.5, // opens with a label
  figure: 0.32, // a share, a price or a multiple
  numbers: -0.57, // many numbers
  names: -0.46, // many names
  code: -0.34, // file names, paths or code
  aside: -0.16, // a parenthesis
  quotation: -0.15, // a quotation
  short: -0.48, // is short
  long: 0.17, // is long
  title: 0.17, // shares words with the title
  topic: 0.52, // shares the article’s commonest words
  pointsBack: -0.25, // opens by pointing back
  selfReference: -0.4, // speaks of the article itself
  opening: -0.3, // opens the article
  ending: 0.32, // ends the article
  sectionStart: -0.18, // opens its section
  sectionLate: 0.54, // late in its section
  item: -0.17, // a list item
  alone: -0.13, // a block of its own
  procedure: -0.65, // under a heading of steps or references
  announced: 0.8, // under a heading that speaks of reasons
  concluding: 0.3, // under a heading of the conclusion
};
