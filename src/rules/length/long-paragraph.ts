import {counted, sumOf} from '../../text/index.js';
import type {Article, Block, Sentence} from '../../types.js';
import {span} from '../finding-positions.js';
import {mostWordsOption, wordLimit} from '../length-limits.js';
import {defineRule} from '../rule.js';

/** Quotations are someone else's words, which the author cannot cut. */
export const longParagraph = defineRule({
  description: 'paragraphs of too many words',
  why: 'On a phone it fills the screen without a place to rest, and a reader who looks up does not find the line again.',
  severity: 'warning',
  options: {max: mostWordsOption(200)},
  check({article, language}, {max}) {
    const {most, noun} = wordLimit(max, language);
    return article.blocks.flatMap((block) => {
      if (block.kind === 'quote') return [];
      const sentences = sentencesOf(article, block);
      const count = sumOf(sentences, ({wordCount}) => wordCount);
      if (count <= most) return [];
      const message = `Unexpected paragraph of ${counted(count, noun)}, expected at most ${most}`;
      return [{message, position: span(sentences)}];
    });
  },
});

function sentencesOf({sentences}: Article, {first, count}: Block): [Sentence, ...Sentence[]] {
  return sentences.slice(first, first + count) as [Sentence, ...Sentence[]];
}
