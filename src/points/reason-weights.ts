import type {SignId} from './significance.js';

/*
 * Written by `npm run tune:why` on 2026-11-23 from 61 and 150 articles whose authors labelled
 * their reasons, of 24 sources. Of the best three sentences, before floor and key points:
 * plain: hit@3 83.6, p@3 55.7
 * by source: hit@3 83.6, p@3 53.6
 * chance: hit@3 42.3, p@3 17.2
 */

/** The log-odds of a sentence that shows no sign at all. */
export const intercept = -2.21;

/** What each sign adds to them. */
export const weights: Readonly<Record<SignId, number>> = {
  significance: 0.377, // a cue of significance
  consequence: 0.42, // a cue of consequence
  change: 0.111, // a cue of change
  risk: 0.567, // a cue of risk or cost
  benefit: 0.391, // a cue of benefit
  who: 0.621, // names who is affected
  scale: 0.275, // a cue of scale
  future: 0.381, // a cue of the future
  conclusion: 0.22, // a cue of the author’s conclusion
  several: 0.413, // cues of two classes and more
  possibility: 0.552, // says what can or could be
  effect: 0.704, // a verb of effect
  condition: 0.3, // says when or without what
  comparison: 0.382, // compares
  negation: -0.064, // denies
  contrast: -0.287, // sets against
  reader: -0.542, // speaks to the reader
  writer: -0.851, // speaks of the writer
  writers: -0.233, // speaks of the writers as we
  feeling: -0.612, // tells what the writer feels
  past: -0.417, // tells what happened
  instruction: -0.906, // tells what to do
  figure: 0.358, // a share, a price or a multiple
  numbers: -0.685, // many numbers
  names: -0.577, // many names
  code: -0.233, // file names, paths or code
  aside: -0.271, // a parenthesis
  quotation: -0.115, // a quotation
  short: -0.552, // is short
  long: 0.169, // is long
  title: 0.256, // shares words with the title
  topic: 0.357, // shares the article’s commonest words
  pointsBack: -0.265, // opens by pointing back
  selfReference: -0.548, // speaks of the article itself
  opening: -0.313, // opens the article
  ending: 0.405, // ends the article
  sectionStart: -0.278, // opens its section
  sectionLate: 0.658, // late in its section
  item: -0.175, // a list item
  alone: -0.119, // a block of its own
  procedure: -0.683, // under a heading of steps or references
  announced: 0.8, // under a heading that speaks of reasons
  concluding: 0.3, // under a heading of the conclusion
};
