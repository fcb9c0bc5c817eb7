import {largest, sumOf} from '../../text/index.js';
import type {ExplainedSentence} from '../../types.js';
import {defineRule} from '../rule.js';

/** Place speaks against a late sentence, so one that scores best all the same has much to say. */
export const buriedLede = defineRule({
  description: 'articles whose best point stands far down',
  why: 'Most readers leave before the middle. What they came for should stand where they still are.',
  severity: 'off', // three in four that it finds have a good point early, by a reader's grades
  options: {
    share: {description: 'how much of the article may stand before the best point, 0…1', default: 0.33, minimum: 0},
    margin: {
      description:
        'how much better it must be than all before it, as a share of what best and worst sentence differ by',
      default: 0.1,
      minimum: 0,
    },
    words: {description: 'articles with fewer words bury nothing', default: 300, minimum: 0},
  },
  asksForScores: true,
  check({article: {sentences}, summary}, {share, margin, words}) {
    const explained = summary.explanation ?? [];
    const best = explained.find(({picked}) => picked);
    if (!best || summary.readingTime.words < words) return [];
    const sentence = sentences.find(({position}) => position.line === best.line && position.column === best.column)!;
    const before = wordsOf(sentences.slice(0, sentence.index)) / wordsOf(sentences);
    const spread = explained[0]!.total - explained.at(-1)!.total;
    if (before <= share || best.total - bestBefore(best, explained) < margin * spread) return [];
    const message = `Unexpected best point after ${percent(before)} of the article, expected within ${percent(share)}`;
    return [{message, position: sentence.position}];
  },
});

function wordsOf(sentences: readonly {wordCount: number}[]): number {
  return sumOf(sentences, ({wordCount}) => wordCount);
}

function bestBefore({line, column}: ExplainedSentence, explained: readonly ExplainedSentence[]): number {
  const earlier = explained.filter((other) => other.line < line || (other.line === line && other.column < column));
  return largest(earlier.map(({total}) => total));
}

function percent(share: number): string {
  return `${Math.round(100 * share)} %`;
}
