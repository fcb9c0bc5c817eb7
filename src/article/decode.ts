import {BriefError} from '../errors.js';

/** The text of a file without its byte-order mark, and the size of the file in bytes. */
export interface Decoded {
  text: string;
  bytes: number;
}

/**
 * Turns bytes into text: UTF-8, or UTF-16 where a byte-order mark says so. A string is taken as decoded already.
 * Throws a BriefError 'binary', 'encoding' or 'empty'; a byte that does not decode is named, never replaced.
 */
export function decode(input: string | Uint8Array): Decoded {
  const bytes = typeof input === 'string' ? new TextEncoder().encode(input).length : input.length;
  const text = typeof input === 'string' ? input.replace(/^\uFEFF/, '') : decodeBytes(input);
  if (text.trim() === '') throw new BriefError('empty', 'the article is empty; there is nothing to summarize');
  return {text, bytes};
}

function decodeBytes(bytes: Uint8Array): string {
  const encoding = encodingByMark(bytes);
  const kind = binaryKind(bytes) ?? (encoding === 'utf-8' && bytes.includes(0) ? 'a file with NUL bytes' : undefined);
  if (kind) throw new BriefError('binary', `not a text article (looks like ${kind}); convert it to Markdown first`);
  try {
    return new TextDecoder(encoding, {fatal: true}).decode(bytes);
  } catch (cause) {
    throw new BriefError('encoding', encodingMessage(bytes, encoding), {cause});
  }
}

const signatures: readonly (readonly [name: string, signature: readonly number[]])[] = [
  ['PDF', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['a ZIP archive, or an office document', [0x50, 0x4b, 0x03, 0x04]],
  ['a PNG image', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG image', [0xff, 0xd8, 0xff]],
  ['a GIF image', [0x47, 0x49, 0x46, 0x38]],
  ['a gzip archive', [0x1f, 0x8b]],
  ['an old office document', [0xd0, 0xcf, 0x11, 0xe0]],
  ['RTF', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  // The mark of UTF-32 begins with that of UTF-16.
  ['UTF-32 text', [0xff, 0xfe, 0x00, 0x00]],
  ['UTF-32 text', [0x00, 0x00, 0xfe, 0xff]],
];

function binaryKind(bytes: Uint8Array): string | undefined {
  return signatures.find(([, signature]) => signature.every((byte, index) => bytes[index] === byte))?.[0];
}

function encodingByMark(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

function encodingMessage(bytes: Uint8Array, encoding: string): string {
  if (encoding !== 'utf-8')
    return `not valid ${encoding.toUpperCase()} in spite of its byte-order mark; save it as UTF-8`;
  const offset = firstInvalidByte(bytes);
  const line = 1 + (new TextDecoder().decode(bytes.subarray(0, offset)).match(/\r\n|\n|\r/g)?.length ?? 0);
  const value = bytes[offset]?.toString(16).toUpperCase().padStart(2, '0');
  return `line ${line}: byte 0x${value} at offset ${offset} is not UTF-8; save the file as UTF-8`;
}

// A lenient decoder marks each undecodable place with U+FFFD; the first mark that was not in the file is the place.
function firstInvalidByte(bytes: Uint8Array): number {
  const encoder = new TextEncoder();
  let offset = 0;
  for (const part of new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes).split('\uFFFD')) {
    offset += encoder.encode(part).length;
    if (!(bytes[offset] === 0xef && bytes[offset + 1] === 0xbf && bytes[offset + 2] === 0xbd)) return offset;
    offset += 3;
  }
  return offset;
}
