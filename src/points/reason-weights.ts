import type {SignId} from './significance.js';

/*
 * Written by `npm run tune:why` on 2026-11-26 from 211 articles whose authors labelled their reasons and 432 read by
 * eye, of 32 sources. Of the best three sentences, before floor and key points:
 * plain: hit@3 85.2, p@3 58.5
 * by source: hit@3 83.6, p@3 53.6
 * chance: hit@3 42.3, p@3 17.3
 */

/** The log-odds of a sentence that shows no sign at all. */
export const intercept = -2.44;

/** What each sign adds to them. */
export const weights: Readonly<Record<SignId, number>> = {
  significance: 0.29, // a cue of significance
  consequence: 0.41, // a cue of consequence
  change: 0.43, // a cue of change
  risk: 0.68, // a cue of risk or cost
  benefit: 0.57, // a cue of benefit
  who: 0.48, // names who is affected
  scale: 0.23, // a cue of scale
  future: 0.28, // a cue of the future
  conclusion: 0.46, // a cue of the author’s conclusion
  several: 0.37, // cues of two classes and more
  phrase: 0.32, // a cue of two words and more
  lone: 0.05, // nothing but one common word
  possibility: 0.49, // says what can or could be
  effect: 0.65, // a verb of effect
  condition: 0.29, // says when or without what
  comparison: 0.48, // compares
  negation: 0.03, // denies
  contrast: -0.24, // sets against
  reader: -0.25, // speaks to the reader
  writer: -0.88, // speaks of the writer
  writers: 0.03, // speaks of the writers as we
  feeling: -0.72, // tells what the writer feels
  past: -0.37, // tells what happened
  instruction: -0.98, // tells what to do
  deed: -0.46, // tells what someone did
  result: 0.64, // ends with what comes of it
  ability: 0.41, // says what can be
  duty: -0.42, // says what should be or is wanted
  gain: 0.35, // says what is more, easier or possible
  degree: 0.38, // says by how much
  vague: -0.33, // leaves open what it speaks of
  telling: -0.42, // tells an order or a manner
  occasion: 0.41, // opens with when
  ourselves: -0.4, // opens with we
  parts: -0.24, // names parts of a program
  wholes: 0.45, // names what people use: sites, services, software
  claim: -0.03, // calls something important
  ground: -0.19, // says because of what
  argument: 2.01, // says that something matters, and because of what
  stake: 0.6, // names what can be won or lost
  mechanism: 0.03, // tells an effect on nothing that can be won or lost
  advice: -0.61, // tells what the reader can do
  supposition: 0.18, // supposes a case
  people: 0.45, // names people
  person: -0.16, // names one of them, as rules and procedures do
  help: 0.28, // says what helps
  intent: -0.56, // tells what the writers mean to do
  others: -0.59, // opens with some of many
  example: -0.17, // gives an example
  guide: -0.34, // the article speaks to the reader
  account: 0.23, // the writers speak of themselves
  labelled: -0.49, // opens with a label
  figure: 0.27, // a share, a price or a multiple
  numbers: -0.6, // many numbers
  names: -0.47, // many names
  code: -0.36, // file names, paths or code
  aside: -0.13, // a parenthesis
  quotation: -0.12, // a quotation
  short: -0.5, // is short
  long: 0.18, // is long
  title: 0.18, // shares words with the title
  topic: 0.55, // shares the article’s commonest words
  pointsBack: -0.23, // opens by pointing back
  selfReference: -0.36, // speaks of the article itself
  opening: -0.32, // opens the article
  ending: 0.4, // ends a report
  sectionStart: -0.27, // opens a section of a report
  sectionLate: 0.55, // late in a section of a report
  item: -0.2, // a list item
  alone: -0.12, // a block of its own
  procedure: -0.65, // under a heading of steps or references
  announced: 0.8, // under a heading that speaks of reasons
  announces: 1.4, // opens with a label that speaks of reasons
  concluding: 0.3, // under a heading of the conclusion
};
