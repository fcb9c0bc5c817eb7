/** What it takes to take a value out of a block of front matter again, and leave it as it was. */
export interface Undo {
  /** How many mappings around the value were made along with it. */
  above: number;
  /** What stood in place of the value, or of the outermost mapping that was made; undefined where nothing did. */
  was?: string | undefined;
}

/** The body of a block of front matter with a value set, and how to undo that. */
export interface Edit {
  body: string;
  undo: Undo;
}

/** Takes lines out with the line end above them, or below them in the first line: as they were added. */
export function cutLines(body: string, start: number, end: number): string {
  const above = /(?:\r\n|\n|\r)?[ \t]*$/.exec(body.slice(0, start))![0];
  const below = /^[ \t]*/.exec(body.slice(end))![0];
  const [from, to] = [start - above.length, end + below.length];
  if (/[\r\n]/.test(above)) return body.slice(0, from) + body.slice(to);
  return body.slice(0, from) + body.slice(to + (/^(?:\r\n|\n|\r)/.exec(body.slice(to))?.[0].length ?? 0));
}
