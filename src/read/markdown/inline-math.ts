/** Stands for a character of a formula while Markdown is read, to which it means nothing; the source has the character itself. */
export const mathCharacter = '\ue000';

const longestInlineFormula = 200; // characters within a line; beyond it the signs stand for something else

/**
 * Keeps Markdown and MDX from reading the marks in formulas within a line: `$a_{1}$`, `$$a_{1}$$`, `\(a_{1}\)`. As long
 * as what came in. A dollar sign opens a formula where no space follows, and closes one where no space is in front and
 * no figure follows, so that prices are none.
 * Source: https://pandoc.org/MANUAL.html#math
 */
export function maskInlineMath(text: string): string {
  return /[$]|\\\(/.test(text) ? text.replace(formula, (found) => (means.test(found) ? masked(found) : found)) : text;
}

const formula = new RegExp(
  [
    String.raw`(?<![\\$\w])\$(?![\s$])(?:[^$${'`'}\r\n\\]|\\[^\r\n]){1,${longestInlineFormula}}?(?<!\s)\$(?![\d$])`,
    String.raw`(?<![\\$])\$\$(?![\s$])(?:[^$${'`'}\r\n\\]|\\[^\r\n]){1,${longestInlineFormula}}?(?<!\s)\$\$(?!\$)`,
    String.raw`\\{1,2}\((?=[^\r\n]{0,${longestInlineFormula}}?(?:\\[a-zA-Z]|[_^=]))[^${'`'}\r\n]{1,${longestInlineFormula}}?\\{1,2}\)`,
  ].join('|'),
  'g',
);

/** What Markdown or MDX would read. */
const means = /[\\_*{}[\]<>~^|&!]/;

function masked(found: string): string {
  return found.replace(/[\\_*{}[\]<>~^|&!]/g, mathCharacter);
}
