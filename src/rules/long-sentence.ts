import {defineRule} from './rule.js';
import {counted, unitOf} from './words.js';

/** Quotations are someone else's words, which the author cannot cut. */
export const longSentence = defineRule({
  description: 'sentences of too many words',
  why: 'By the end of a long sentence a reader has lost its beginning, and has to start again.',
  severity: 'warning',
  options: {
    max: {
      description: 'most words; of Chinese and Japanese, two and a half times as many characters',
      default: 50,
      minimum: 1,
    },
  },
  check({article, language}, {max}) {
    const {noun, perWord} = unitOf(language);
    const most = Math.round(max * perWord);
    return article.sentences
      .filter(({wordCount, block}) => wordCount > most && article.blocks[block]!.kind !== 'quote')
      .map(({wordCount, position}) => ({
        reason: `Unexpected sentence of ${counted(wordCount, noun)}, expected at most ${most}`,
        position,
      }));
  },
});
