const whiteSpace = /[\t\n\v\f\r\u0085\u2028\u2029]+/gu;
const controls = /[\u0000-\u001f\u007f-\u009f]/gu;
const bidiOverrides = /[\u202a-\u202e\u2066-\u2069]/gu;

/**
 * Text that is safe to print on one line of a terminal, whoever wrote it: an escape sequence would recolour the screen
 * or worse, and a bidi override shows words in an order in which they do not stand.
 */
export function sanitize(text: string): string {
  return text.replace(whiteSpace, ' ').replace(controls, '\ufffd').replace(bidiOverrides, '');
}

/**
 * A page that the log of a build does not obey: GitHub takes a line that begins with "::", whatever white space stands
 * before it, for a command, and "##[" anywhere in a line.
 * Source: https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
export function withoutCommands(page: string): string {
  return page.replaceAll('##[', '## [').replace(/^([^\S\n]*):(?=:)/gm, '$1: ');
}
