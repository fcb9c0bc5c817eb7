/** The marks that end a sentence, by what must stand behind them for that. */
export const finalMarksByKind = {
  'full stop': '.',
  /** White space. */
  narrow: '!?‼⁇⁈⁉',
  ellipsis: '…',
  /** Nothing: of Han and Kana, Arabic and Urdu, Indic, Armenian, Ethiopic, Burmese, Khmer. */
  wide: '。｡．！？؟۔।॥։።፧፨။។៕',
} as const;

/** All of them, for the class of an expression. */
export const finalMarks = Object.values(finalMarksByKind).join('');

/** Brackets and quotations that close behind them, as a part of an expression. */
export const closersBehind = `["'”’»›)\\]』」）】]*`;

const end = new RegExp(`[${finalMarks}]${closersBehind}\\s*$`);

/** Whether a text ends as a sentence does: with a final mark, perhaps with a bracket or quotation that closes behind it. */
export function endsSentence(text: string): boolean {
  return end.test(text);
}
