/** The first line end of a text, which what is added to it takes on; LF where it has none. */
export function lineEndOf(text: string): string {
  return /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
}

/** A text of which nothing is left but its line ends: what stands behind it keeps its place. */
export function blanked(text: string): string {
  return text.replace(/[^\r\n]/g, ' ');
}
