import {endsSentence} from './final-marks.js';

/** Sentences as one text; what ends without a stop is set off from the next. */
export function joinSentences(sentences: readonly string[]): string {
  return sentences
    .map((text, index) => {
      if (index === sentences.length - 1 || /[。！？][”’」』）]*$/.test(text)) return text;
      return endsSentence(text) || /[:;]$/.test(text) ? `${text} ` : `${text}; `;
    })
    .join('');
}
