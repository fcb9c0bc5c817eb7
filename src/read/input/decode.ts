import {BriefError} from '../../errors.js';
import {beginsLikePage} from './formats.js';

/** The text of a file without its byte-order mark, and the size of the file in bytes. */
export interface Decoded {
  text: string;
  bytes: number;
}

export interface Encoding {
  /** Label of the Encoding Standard ("windows-1252", "shift_jis"), as the user names it. */
  encoding?: string | undefined;
  /** Whether the file is a web page, which may name its own encoding; undefined when only its bytes can tell. */
  page?: boolean | undefined;
}

/**
 * Turns bytes into text. As in a browser a byte-order mark counts first, then what the user says, then what a page says
 * of itself; else it is UTF-8. A string is taken as decoded already. Throws a BriefError 'binary', 'encoding', 'empty'
 * or, for a label that nobody knows, 'usage'; a byte that does not decode is named, never replaced.
 */
export function decode(input: string | Uint8Array, {encoding, page}: Encoding = {}): Decoded {
  if (typeof input !== 'string' && !(input instanceof Uint8Array)) {
    throw new BriefError('usage', `expected the article as a string or as bytes (Uint8Array), not ${typeof input}`);
  }
  const bytes = typeof input === 'string' ? new TextEncoder().encode(input).length : input.length;
  const text = typeof input === 'string' ? input.replace(/^\uFEFF/, '') : decodeBytes(input, encoding, page);
  if (text.trim() === '') throw new BriefError('empty', 'the article is empty; there is nothing to summarize');
  return {text, bytes};
}

function decodeBytes(bytes: Uint8Array, given: string | undefined, page: boolean | undefined): string {
  const label = encodingByMark(bytes) ?? given ?? encodingOfPage(bytes, page) ?? 'utf-8';
  const decoder = decoderFor(label);
  const kind = binaryKind(bytes) ?? (hasStrayNul(bytes, decoder.encoding) ? 'a file with NUL bytes' : undefined);
  if (kind) throw new BriefError('binary', `not a text article (looks like ${kind}); convert it to Markdown first`);
  try {
    // Read as a whole, Node 20 takes windows-1252 for Latin-1 and its quotation marks for control characters.
    return decoder.decode(bytes, {stream: decoder.encoding === 'windows-1252'});
  } catch (cause) {
    throw new BriefError('encoding', encodingMessage(bytes, decoder.encoding), {cause});
  }
}

function decoderFor(label: string): TextDecoder {
  try {
    return new TextDecoder(label, {fatal: true});
  } catch (cause) {
    const message = `there is no encoding "${label}"; use a label such as utf-8, windows-1252 or shift_jis`;
    throw new BriefError('usage', message, {cause});
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

function hasStrayNul(bytes: Uint8Array, encoding: string): boolean {
  return !encoding.startsWith('utf-16') && bytes.includes(0);
}

function encodingByMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 'utf-8' : undefined;
}

const searched = 1024; // bytes; so far browsers look for the label

/**
 * The label that a page gives itself in its first bytes.
 * Source: https://html.spec.whatwg.org/multipage/parsing.html#prescan-a-byte-stream-to-determine-its-encoding
 */
function encodingOfPage(bytes: Uint8Array, page: boolean | undefined): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, searched)); // ASCII is all that counts
  if (!(page ?? beginsLikePage(head))) return undefined;
  const declared =
    /^\s*<\?xml\s[^>]*?encoding\s*=\s*["']([^"']+)/i.exec(head) ??
    /<meta\s[^>]*?charset\s*=\s*["']?\s*([^\s"'/>;]+)/i.exec(head.replace(/<!--[\s\S]*?-->/g, ''));
  const label = declared?.[1]?.toLowerCase();
  // The bytes could be read so far, one by one, so they cannot be UTF-16.
  if (label === undefined || label.startsWith('utf-16')) return label && 'utf-8';
  return isKnown(label) ? label : undefined; // as in a browser, a label that nobody knows says nothing
}

function isKnown(label: string): boolean {
  try {
    new TextDecoder(label, {fatal: true});
    return true;
  } catch {
    return false;
  }
}

function encodingMessage(bytes: Uint8Array, encoding: string): string {
  const offset = firstInvalidByte(bytes, encoding);
  const before = new TextDecoder(encoding).decode(bytes.subarray(0, offset));
  const line = 1 + (before.match(/\r\n|\n|\r/g)?.length ?? 0);
  const value = bytes[offset]?.toString(16).toUpperCase().padStart(2, '0');
  const advice =
    encoding === 'utf-8' ? 'save it as UTF-8, or name its encoding' : 'name another one, or save it as UTF-8';
  return `line ${line}: byte 0x${value} at offset ${offset} is not ${encoding.toUpperCase()}; ${advice} (--encoding)`;
}

const longestCharacter = 8; // bytes, with the escape sequence of ISO-2022-JP in front

/** Where the first character begins that does not decode. */
function firstInvalidByte(bytes: Uint8Array, encoding: string): number {
  const decodes = (end: number, stream: boolean): boolean => {
    try {
      new TextDecoder(encoding, {fatal: true}).decode(bytes.subarray(0, end), {stream});
      return true;
    } catch {
      return false;
    }
  };
  let low = 0; // so many bytes decode, the last character perhaps cut off
  let high = bytes.length + 1; // so many do not
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (decodes(middle, true)) low = middle;
    else high = middle;
  }
  for (let end = low; end > Math.max(0, low - longestCharacter); end--) if (decodes(end, false)) return end;
  return Math.max(0, low - longestCharacter);
}
