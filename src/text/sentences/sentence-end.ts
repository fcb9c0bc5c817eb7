/** The mark that ends a sentence in any script, and what closes brackets and quotations behind it. */
const end = /[.!?…。．！？؟۔։।]["'”’»›)\]』」）】]*\s*$/;

/** Whether a text ends as a sentence does. */
export function endsSentence(text: string): boolean {
  return end.test(text);
}
