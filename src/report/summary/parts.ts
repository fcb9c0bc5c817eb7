import {joinSentences} from '../../text/index.js';
import type {FrontMatterValue, KeyPoint, PartId, Summary} from '../../types.js';

interface Part {
  description: string;
  /** '' or [] when the summary has nothing of the kind. */
  value(summary: Summary, settings: {descriptionLength: number}): FrontMatterValue;
}

/** The parts of a summary by their names, as front matter or a block has them. */
export const parts = {
  summary: {description: 'the points as one text', value: ({keyPoints}) => joinSentences(textsOf(keyPoints))},
  points: {description: 'the points as a list', value: ({keyPoints}) => textsOf(keyPoints)},
  reasons: {description: 'why it matters, as a list', value: ({whyItMatters}) => textsOf(whyItMatters)},
  description: {description: 'as many of the points as fit, the best first, as one text', value: describe},
  readingTime: {description: 'in minutes', value: ({readingTime}) => readingTime.minutes},
  keyphrases: {description: 'what a person might tag it with, as a list', value: ({keyphrases}) => textsOf(keyphrases)},
} as const satisfies Record<PartId, Part>;

function textsOf(items: readonly {text: string}[]): string[] {
  return items.map(({text}) => text);
}

/** Whole sentences in reading order: the best that fits, and whichever still fit beside it. */
function describe({keyPoints, whyItMatters}: Summary, {descriptionLength}: {descriptionLength: number}): string {
  const points = [...keyPoints].sort((left, right) => right.score - left.score);
  const chosen = fitting(points, descriptionLength);
  // A reason is a poorer description, but better than none.
  return joinSentences(textsOf(chosen.length > 0 ? chosen : fitting(whyItMatters, descriptionLength)));
}

function fitting(sentences: readonly Placed[], length: number): readonly Placed[] {
  let chosen: readonly Placed[] = [];
  for (const sentence of sentences) {
    const longer = [...chosen, sentence].sort((left, right) => left.line - right.line || left.column - right.column);
    if ([...joinSentences(textsOf(longer))].length <= length) chosen = longer;
  }
  return chosen;
}

type Placed = Pick<KeyPoint, 'text' | 'line' | 'column'>;
