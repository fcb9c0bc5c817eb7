import type {SignId} from './significance.js';

/*
 * Written by `npm run tune:why` on 2026-11-23 from 61 and 150 articles whose authors labelled
 * their reasons, of 24 sources. Of the best three sentences, before floor and key points:
 * plain: hit@3 82.0, p@3 51.4
 * by source: hit@3 80.3, p@3 50.3
 * chance: hit@3 42.3, p@3 17.2
 */

/** The log-odds of a sentence that shows no sign at all. */
export const intercept = -2.244;

/** What each sign adds to them. */
export const weights: Readonly<Record<SignId, number>> = {
  significance: 0.454, // a cue of significance
  consequence: 0.383, // a cue of consequence
  change: 0.129, // a cue of change
  risk: 0.467, // a cue of risk or cost
  benefit: 0.371, // a cue of benefit
  who: 0.652, // names who is affected
  scale: 0.26, // a cue of scale
  future: 0.334, // a cue of the future
  conclusion: 0.257, // a cue of the author’s conclusion
  several: 0.383, // cues of two classes and more
  possibility: 0.562, // says what can or could be
  effect: 0.603, // a verb of effect
  condition: 0.123, // says when or without what
  comparison: 0.37, // compares
  negation: -0.05, // denies
  contrast: -0.349, // sets against
  reader: -0.602, // speaks to the reader
  writer: -0.845, // speaks of the writer
  writers: -0.281, // speaks of the writers as we
  past: -0.405, // tells what happened
  instruction: -0.91, // tells what to do
  figure: 0.394, // a share, a price or a multiple
  numbers: -0.632, // many numbers
  names: -0.558, // many names
  code: -0.35, // file names, paths or code
  aside: -0.252, // a parenthesis
  quotation: -0.103, // a quotation
  short: -0.544, // is short
  long: 0.068, // is long
  title: 0.244, // shares words with the title
  topic: 0.349, // shares the article’s commonest words
  pointsBack: -0.262, // opens by pointing back
  opening: -0.314, // opens the article
  ending: 0.399, // ends the article
  sectionStart: -0.279, // opens its section
  sectionLate: 0.653, // late in its section
  item: -0.175, // a list item
  alone: -0.119, // a block of its own
  procedure: -0.684, // under a heading of steps or references
  announced: 0.8, // under a heading that speaks of reasons
  concluding: 0.3, // under a heading of the conclusion
};
