import type {SignId} from './significance.js';

/*
 * Written by `npm run tune:why` on 2026-11-23 from 61 and 150 articles whose authors labelled
 * their reasons, of 24 sources. Of the best three sentences, before floor and key points:
 * plain: hit@3 83.6, p@3 53.6
 * by source: hit@3 83.6, p@3 51.4
 * chance: hit@3 42.3, p@3 17.2
 */

/** The log-odds of a sentence that shows no sign at all. */
export const intercept = -2.22;

/** What each sign adds to them. */
export const weights: Readonly<Record<SignId, number>> = {
  significance: 0.418, // a cue of significance
  consequence: 0.393, // a cue of consequence
  change: 0.125, // a cue of change
  risk: 0.588, // a cue of risk or cost
  benefit: 0.402, // a cue of benefit
  who: 0.65, // names who is affected
  scale: 0.277, // a cue of scale
  future: 0.336, // a cue of the future
  conclusion: 0.267, // a cue of the author’s conclusion
  several: 0.382, // cues of two classes and more
  possibility: 0.563, // says what can or could be
  effect: 0.656, // a verb of effect
  condition: 0.287, // says when or without what
  comparison: 0.374, // compares
  negation: -0.055, // denies
  contrast: -0.294, // sets against
  reader: -0.54, // speaks to the reader
  writer: -0.852, // speaks of the writer
  writers: -0.268, // speaks of the writers as we
  past: -0.409, // tells what happened
  instruction: -0.91, // tells what to do
  figure: 0.364, // a share, a price or a multiple
  numbers: -0.668, // many numbers
  names: -0.562, // many names
  code: -0.326, // file names, paths or code
  aside: -0.261, // a parenthesis
  quotation: -0.106, // a quotation
  short: -0.548, // is short
  long: 0.133, // is long
  title: 0.239, // shares words with the title
  topic: 0.366, // shares the article’s commonest words
  pointsBack: -0.265, // opens by pointing back
  opening: -0.312, // opens the article
  ending: 0.404, // ends the article
  sectionStart: -0.279, // opens its section
  sectionLate: 0.656, // late in its section
  item: -0.176, // a list item
  alone: -0.125, // a block of its own
  procedure: -0.685, // under a heading of steps or references
  announced: 0.8, // under a heading that speaks of reasons
  concluding: 0.3, // under a heading of the conclusion
};
