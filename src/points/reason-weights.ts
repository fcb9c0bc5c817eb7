import type {SignId} from './significance.js';

/*
 * Written by `npm run tune:why` on 2026-11-23 from 61 and 150 articles whose authors labelled
 * their reasons, of 24 sources. Of the best three sentences, before floor and key points:
 * plain: hit@3 83.6, p@3 55.7
 * by source: hit@3 83.6, p@3 54.1
 * chance: hit@3 42.3, p@3 17.2
 */

/** The log-odds of a sentence that shows no sign at all. */
export const intercept = -2.194;

/** What each sign adds to them. */
export const weights: Readonly<Record<SignId, number>> = {
  significance: 0.38, // a cue of significance
  consequence: 0.442, // a cue of consequence
  change: 0.11, // a cue of change
  risk: 0.559, // a cue of risk or cost
  benefit: 0.39, // a cue of benefit
  who: 0.581, // names who is affected
  scale: 0.287, // a cue of scale
  future: 0.244, // a cue of the future
  conclusion: 0.22, // a cue of the author’s conclusion
  several: 0.378, // cues of two classes and more
  possibility: 0.663, // says what can or could be
  effect: 0.699, // a verb of effect
  condition: 0.3, // says when or without what
  comparison: 0.376, // compares
  negation: -0.075, // denies
  contrast: -0.289, // sets against
  reader: -0.535, // speaks to the reader
  writer: -0.853, // speaks of the writer
  writers: -0.236, // speaks of the writers as we
  feeling: -0.611, // tells what the writer feels
  past: -0.41, // tells what happened
  instruction: -0.903, // tells what to do
  figure: 0.354, // a share, a price or a multiple
  numbers: -0.695, // many numbers
  names: -0.592, // many names
  code: -0.229, // file names, paths or code
  aside: -0.27, // a parenthesis
  quotation: -0.112, // a quotation
  short: -0.557, // is short
  long: 0.179, // is long
  title: 0.265, // shares words with the title
  topic: 0.359, // shares the article’s commonest words
  pointsBack: -0.256, // opens by pointing back
  selfReference: -0.548, // speaks of the article itself
  opening: -0.313, // opens the article
  ending: 0.406, // ends the article
  sectionStart: -0.28, // opens its section
  sectionLate: 0.661, // late in its section
  item: -0.174, // a list item
  alone: -0.12, // a block of its own
  procedure: -0.679, // under a heading of steps or references
  announced: 0.8, // under a heading that speaks of reasons
  concluding: 0.3, // under a heading of the conclusion
};
