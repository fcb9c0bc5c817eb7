import {largest, smallest} from '../../text/index.js';
import type {ExplainedSentence} from '../../types.js';

/** What the sentences of an article are measured against. */
export interface Scale {
  /** How strong the shade of a total is, 0…1, two decimals. */
  shade(total: number): number;
  /** How much of a bar a share fills, 0…100. */
  percent(share: number): number;
}

/** From the weakest sentence, which has no shade, to the strongest; the widest share of all fills its bar. */
export function scaleOf(sentences: readonly ExplainedSentence[]): Scale {
  const totals = sentences.map(({total}) => total);
  const [least, most] = [smallest(totals), largest(totals)];
  const widest = largest(sentences.map(({shares}) => largest(Object.values(shares).map(Math.abs))));
  return {
    shade: (total) => (most > least ? Math.round((100 * (total - least)) / (most - least)) / 100 : 1),
    percent: (share) => (widest > 0 ? Math.round((100 * Math.abs(share)) / widest) : 0),
  };
}
