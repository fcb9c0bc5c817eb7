import {counted} from '../../text/index.js';
import {mostWordsOption, wordLimit} from '../length-limits.js';
import {defineRule} from '../rule.js';

/** Quotations are someone else's words, which the author cannot cut. */
export const longSentence = defineRule({
  description: 'sentences of too many words',
  why: 'By the end of a long sentence a reader has lost its beginning, and has to start again.',
  severity: 'warning',
  options: {max: mostWordsOption(50)},
  check({article, language}, {max}) {
    const {most, noun} = wordLimit(max, language);
    return article.sentences
      .filter(({wordCount, block}) => wordCount > most && article.blocks[block]!.kind !== 'quote')
      .map(({wordCount, position}) => ({
        message: `Unexpected sentence of ${counted(wordCount, noun)}, expected at most ${most}`,
        position,
      }));
  },
});
