import type {SignId} from './significance.js';

/*
 * Written by `npm run tune:why` on 2026-11-26 from 211 articles whose authors labelled their reasons and 452 read by
 * eye, of 32 sources. Of the best three sentences, before floor and key points:
 * plain: hit@3 83.6, p@3 56.3
 * by source: hit@3 83.6, p@3 51.9
 * chance: hit@3 42.3, p@3 17.3
 */

/** The log-odds of a sentence that shows no sign at all. */
export const intercept = -2.43;

/** What each sign adds to them. */
export const weights: Readonly<Record<SignId, number>> = {
  significance: 0.26, // a cue of significance
  consequence: 0.39, // a cue of consequence
  change: 0.46, // a cue of change
  risk: 0.66, // a cue of risk or cost
  benefit: 0.65, // a cue of benefit
  who: 0.48, // names who is affected
  scale: 0.2, // a cue of scale
  future: 0.26, // a cue of the future
  conclusion: 0.46, // a cue of the author’s conclusion
  several: 0.42, // cues of two classes and more
  phrase: 0.34, // a cue of two words and more
  lone: 0.14, // nothing but one common word
  possibility: 0.46, // says what can or could be
  effect: 0.65, // a verb of effect
  condition: 0.26, // says when or without what
  comparison: 0.46, // compares
  negation: 0.02, // denies
  contrast: -0.23, // sets against
  reader: -0.27, // speaks to the reader
  writer: -0.88, // speaks of the writer
  writers: -0.03, // speaks of the writers as we
  feeling: -0.7, // tells what the writer feels
  past: -0.39, // tells what happened
  instruction: -0.99, // tells what to do
  deed: -0.48, // tells what someone did
  result: 0.63, // ends with what comes of it
  ability: 0.38, // says what can be
  duty: -0.45, // says what should be or is wanted
  gain: 0.34, // says what is more, easier or possible
  degree: 0.4, // says by how much
  vague: -0.28, // leaves open what it speaks of
  telling: -0.45, // tells an order or a manner
  occasion: 0.43, // opens with when
  ourselves: -0.41, // opens with we
  parts: -0.31, // names parts of a program
  wholes: 0.41, // names what people use: sites, services, software
  claim: -0.01, // calls something important
  ground: -0.23, // says because of what
  argument: 2, // says that something matters, and because of what
  stake: 0.64, // names what can be won or lost
  mechanism: 0.03, // tells an effect on nothing that can be won or lost
  advice: -0.59, // tells what the reader can do
  supposition: 0.15, // supposes a case
  people: 0.46, // names people
  person: -0.18, // names one of them, as rules and procedures do
  help: 0.23, // says what helps
  intent: -0.57, // tells what the writers mean to do
  others: -0.57, // opens with some of many
  example: -0.13, // gives an example
  guide: -0.36, // the article speaks to the reader
  account: 0.22, // the writers speak of themselves
  labelled: -0.52, // opens with a label
  figure: 0.27, // a share, a price or a multiple
  numbers: -0.6, // many numbers
  names: -0.5, // many names
  code: -0.35, // file names, paths or code
  aside: -0.14, // a parenthesis
  quotation: -0.14, // a quotation
  short: -0.51, // is short
  long: 0.22, // is long
  title: 0.16, // shares words with the title
  topic: 0.55, // shares the article’s commonest words
  pointsBack: -0.25, // opens by pointing back
  selfReference: -0.34, // speaks of the article itself
  opening: -0.32, // opens the article
  ending: 0.4, // ends a report
  sectionStart: -0.28, // opens a section of a report
  sectionLate: 0.55, // late in a section of a report
  item: -0.2, // a list item
  alone: -0.12, // a block of its own
  procedure: -0.65, // under a heading of steps or references
  announced: 0.8, // under a heading that speaks of reasons
  announces: 1.4, // opens with a label that speaks of reasons
  concluding: 0.3, // under a heading of the conclusion
};
