/** One line of a stream, without its line end. */
export interface StreamLine {
  /** Counts from 1. */
  number: number;
  /** `undefined` when the line was longer than the limit. */
  bytes: Uint8Array | undefined;
}

const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/**
 * Lines of a stream of bytes, one at a time, so that memory holds no more than `limit` bytes of it. Only LF and CRLF
 * end a line: node:readline also splits at U+2028 and lone CR, which JSON allows within a document.
 */
export async function* splitLines(input: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<StreamLine> {
  let number = 1;
  let parts: Uint8Array[] = [];
  let size = 0;
  const take = (part: Uint8Array): void => {
    size += part.length;
    if (size > limit) parts = [];
    else parts.push(part);
  };
  const end = (): StreamLine => {
    const bytes = size > limit ? undefined : withoutReturn(Buffer.concat(parts));
    parts = [];
    size = 0;
    return {number: number++, bytes};
  };
  for await (const chunk of input) {
    let from = 0;
    for (let at = chunk.indexOf(lineFeed); at >= 0; at = chunk.indexOf(lineFeed, from)) {
      take(chunk.subarray(from, at));
      yield end();
      from = at + 1;
    }
    take(chunk.subarray(from));
  }
  if (size > 0) yield end();
}

function withoutReturn(bytes: Uint8Array): Uint8Array {
  return bytes.at(-1) === carriageReturn ? bytes.subarray(0, -1) : bytes;
}
