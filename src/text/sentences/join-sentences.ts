/** The mark that ends a sentence in any script, and what closes brackets and quotations behind it. */
const end = /[.!?…。．！？؟۔։।]["'”’»›)\]』」）】]*\s*$/;

/** Whether a text ends as a sentence does. */
export function endsSentence(text: string): boolean {
  return end.test(text);
}

/** Sentences as one text; what ends without a stop is set off from the next. */
export function joinSentences(sentences: readonly string[]): string {
  return sentences
    .map((text, index) => {
      if (index === sentences.length - 1 || /[。！？][”’」』）]*$/.test(text)) return text;
      return endsSentence(text) || /[:;]$/.test(text) ? `${text} ` : `${text}; `;
    })
    .join('');
}
