import type {ExplainedSentence, Summary} from '../../../src/types.js';
import {librarySummary} from '../library.js';

/** A sentence at the beginning of a line. */
export function sentence(text: string, line: number, changes: Partial<ExplainedSentence> = {}): ExplainedSentence {
  return {
    text,
    line,
    column: 1,
    total: 1,
    shares: {lead: 1},
    picked: false,
    because: 'others are worth more',
    words: [],
    reason: {total: 1, shares: {lead: 1}, words: [], picked: false, because: 'others are worth more'},
    ...changes,
  };
}

/** The library's summary with its text: two points, a reason and a sentence that is neither. */
export function libraryWithText(changes: Partial<Summary> = {}): Summary {
  const [first, second] = librarySummary().keyPoints;
  const [reason] = librarySummary().whyItMatters;
  const picked = {picked: true, because: ''};
  const opening = [
    sentence(first!.text, 3, {...picked, total: 5, shares: {lead: 4, 'key-terms': 1.5, length: -0.5}}),
    sentence(second!.text, 5, {...picked, total: 3}),
  ];
  return librarySummary({
    text: [
      {heading: null, depth: 0, blocks: [{kind: 'paragraph', label: '', sentences: opening}]},
      {
        heading: 'For whom',
        depth: 2,
        blocks: [
          {kind: 'list-item', label: 'Impact', sentences: [sentence(reason!.text, 9)]},
          {kind: 'list-item', label: 'Impact', sentences: [sentence('Students come after school.', 10)]},
          {kind: 'quote', label: '', sentences: [sentence('We waited for years.', 12, {total: 0})]},
        ],
      },
    ],
    ...changes,
  });
}
