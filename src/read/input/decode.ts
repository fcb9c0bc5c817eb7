import {BriefError} from '../../errors.js';
import {countMatches, lazyPattern} from '../../text/index.js';
import type {Warning} from '../../types.js';
import {beginsLikePage} from './formats.js';
import {countLineEnds} from './line-ends.js';

/** The text of a file without its byte-order mark, and the size of the file in bytes. */
interface Decoded {
  text: string;
  bytes: number;
  /** What was odd about its encoding, and read all the same. */
  warnings: Warning[];
}

export interface Encoding {
  /** Label of the Encoding Standard ("windows-1252", "shift_jis"), as the user names it. */
  encoding?: string | undefined;
  /** Whether the file is a web page, which may name its own encoding; undefined when only its bytes can tell. */
  page?: boolean | undefined;
}

/**
 * Turns bytes into text. As in a browser a byte-order mark counts first, then what the user says, then what a page says
 * of itself unless its bytes contradict it; else it is UTF-8. A string is taken as decoded already. Few bytes that do not
 * decode are read as U+FFFD, with a warning. Throws a BriefError 'binary', 'encoding', 'empty' or, for a label that nobody
 * knows, 'usage'.
 */
export function decode(input: string | Uint8Array, {encoding, page}: Encoding = {}): Decoded {
  if (typeof input !== 'string' && !(input instanceof Uint8Array)) {
    throw new BriefError('usage', `expected the article as a string or as bytes (Uint8Array), not ${typeof input}`);
  }
  const decoded: Decoded =
    typeof input === 'string'
      ? {text: withoutNul(input.replace(/^\uFEFF/, '')), bytes: new TextEncoder().encode(input).length, warnings: []}
      : {...decodeBytes(input, encoding, page), bytes: input.length};
  if (decoded.text.trim() === '') throw new BriefError('empty', 'the article is empty; there is nothing to summarize');
  return decoded;
}

function withoutNul(text: string): string {
  if (text.includes('\0')) throw notText('a text with NUL characters');
  return text;
}

function notText(kind: string): BriefError {
  return new BriefError('binary', `not a text article (looks like ${kind}); convert it to Markdown first`);
}

type Text = Pick<Decoded, 'text' | 'warnings'>;

function decodeBytes(bytes: Uint8Array, given: string | undefined, page: boolean | undefined): Text {
  const said = encodingByMark(bytes) ?? given;
  const unmarked = said === undefined ? textOfUtf16(bytes) : undefined;
  if (unmarked) return unmarked;
  const declared = said === undefined ? encodingOfPage(bytes, page) : undefined;
  const decoder = decoderFor(said ?? declared ?? 'utf-8');
  const kind = binaryKind(bytes) ?? (hasStrayNul(bytes, decoder.encoding) ? 'a file with NUL bytes' : undefined);
  if (kind) throw notText(kind);
  const contradicted = declared && decoder.encoding !== 'utf-8' ? textOfUtf8(bytes) : undefined;
  if (contradicted !== undefined) {
    const message = `the page calls itself ${declared}, but its bytes are UTF-8, so it is read as UTF-8`;
    return {text: contradicted, warnings: [{code: 'encoding', message, line: 1}]};
  }
  try {
    // Read as a whole, Node 20 takes windows-1252 for Latin-1 and its quotation marks for control characters.
    return {text: decoder.decode(bytes, {stream: decoder.encoding === 'windows-1252'}), warnings: []};
  } catch (cause) {
    const tolerated = decodeWithGaps(bytes, decoder.encoding);
    if (tolerated) return tolerated;
    const western = said === undefined && declared === undefined ? textOfWesternPage(bytes, page) : undefined;
    if (western) return western;
    throw new BriefError('encoding', encodingMessage(bytes, decoder.encoding), {cause});
  }
}

/** The text of bytes that hold characters beyond ASCII and are UTF-8 throughout, which no other text is by chance. */
function textOfUtf8(bytes: Uint8Array): string | undefined {
  try {
    return bytes.some((byte) => byte >= 0x80) ? new TextDecoder('utf-8', {fatal: true}).decode(bytes) : undefined;
  } catch {
    return undefined;
  }
}

const lookedAt = 4096; // bytes
const leastNul = 0.02; // of the bytes; the spaces of prose alone are more

/** The text of UTF-16 without a byte-order mark: in it every second byte is NUL where the text is ASCII, and no other. */
function textOfUtf16(bytes: Uint8Array): Text | undefined {
  const head = bytes.subarray(0, lookedAt);
  const nul = [0, 0];
  for (let at = 0; at < head.length; at++) if (head[at] === 0) nul[at % 2]!++;
  const [even, odd] = nul as [number, number];
  if (bytes.length % 2 === 1 || (even > 0 && odd > 0) || even + odd < Math.max(2, leastNul * head.length))
    return undefined;
  const encoding = odd > 0 ? 'utf-16le' : 'utf-16be';
  try {
    const text = new TextDecoder(encoding, {fatal: true}).decode(bytes);
    const message = `no byte-order mark, but every second byte is zero, so it is read as ${encoding.toUpperCase()}`;
    return hasControls.test(text) ? undefined : {text, warnings: [{code: 'encoding', message, line: 1}]};
  } catch {
    return undefined;
  }
}

const hasControls = /[\0-\x08\x0e-\x1f]/;

const mostAccented = 0.2; // of the letters; in Western languages fewer are written with accents
const letter = lazyPattern(String.raw`\p{L}`, 'gu');
const oddInWord = lazyPattern(String.raw`\p{L}[¡-©«-´¶-¹»-¿×÷]\p{L}|[\x80-\x9f]`, 'u'); // so the letters of other code pages look

/**
 * The text of a page that names no encoding and is not UTF-8, as browsers read it in Western languages, unless its bytes
 * look like another code page's.
 * Source: https://html.spec.whatwg.org/multipage/parsing.html#determining-the-character-encoding, the last step
 */
function textOfWesternPage(bytes: Uint8Array, page: boolean | undefined): Text | undefined {
  const text = new TextDecoder('windows-1252').decode(bytes, {stream: true});
  if (!(page ?? beginsLikePage(text))) return undefined;
  const letters = text.replace(/<[^>]*>/g, ' ').match(letter()) ?? [];
  const accented = letters.filter((letter) => letter > '\x7f').length;
  if (accented > mostAccented * letters.length || oddInWord().test(text)) return undefined;
  const message = 'the page names no encoding and is not UTF-8, so it is read as windows-1252, as browsers do';
  return {text, warnings: [{code: 'encoding', message, line: 1}]};
}

const tolerable = 1 / 1000; // of the bytes; more of them that do not decode tell of another encoding

/** The text with U+FFFD for what does not decode, unless there is more of it than slips of an editor explain. */
function decodeWithGaps(bytes: Uint8Array, encoding: string): Text | undefined {
  const text = new TextDecoder(encoding).decode(bytes);
  const gaps = countMatches(text, /\uFFFD/g) - ownReplacements(bytes, encoding);
  if (gaps > tolerable * bytes.length) return undefined;
  const {line, what} = firstInvalid(bytes, encoding);
  const rest = gaps > 1 ? `, the first of ${gaps} such places` : '';
  return {text, warnings: [{code: 'encoding', message: `${what}${rest}; no sentence with one is printed`, line}]};
}

/** How often the file itself has U+FFFD. */
function ownReplacements(bytes: Uint8Array, encoding: string): number {
  if (encoding !== 'utf-8') return 0;
  let count = 0;
  for (let at = bytes.indexOf(0xef); at >= 0; at = bytes.indexOf(0xef, at + 1)) {
    if (bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd) count++;
  }
  return count;
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

/** The encoding that the byte-order mark of a text tells. */
export function encodingByMark(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 'utf-8' : undefined;
}

const searched = 16_384; // bytes; browsers look 1,024 far at first, and begin anew at a label that comes later

/**
 * The label that a page gives itself in its first bytes.
 * Source: https://html.spec.whatwg.org/multipage/parsing.html#prescan-a-byte-stream-to-determine-its-encoding
 */
function encodingOfPage(bytes: Uint8Array, page: boolean | undefined): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, searched)); // ASCII is all that counts
  if (!(page ?? beginsLikePage(head))) return undefined;
  const declared =
    /^\s*<\?xml\s[^>]*?encoding\s*=\s*["']([^"']+)/i.exec(head) ??
    /<meta\s[^>]*?charset\s*=\s*["']?\s*([^\s"'/>;]+)/i.exec(head.replace(/<!--[\s\S]*?-->/g, ''));
  const label = declared?.[1]?.toLowerCase();
  // The bytes could be read so far, one by one, so they cannot be UTF-16.
  if (label === undefined || label.startsWith('utf-16')) return label && 'utf-8';
  return isKnownEncoding(label) ? label : undefined; // as in a browser, a label that nobody knows says nothing
}

/** Whether a label of the Encoding Standard names an encoding. */
export function isKnownEncoding(label: string): boolean {
  try {
    new TextDecoder(label, {fatal: true});
    return true;
  } catch {
    return false;
  }
}

function encodingMessage(bytes: Uint8Array, encoding: string): string {
  const {line, what} = firstInvalid(bytes, encoding);
  const advice =
    encoding === 'utf-8' ? 'save it as UTF-8, or name its encoding' : 'save it as UTF-8, or name another encoding';
  return `line ${line}: ${what}; ${advice} in a config (encoding: windows-1252)`;
}

function firstInvalid(bytes: Uint8Array, encoding: string): {line: number; what: string} {
  const offset = firstInvalidByte(bytes, encoding);
  const before = new TextDecoder(encoding).decode(bytes.subarray(0, offset));
  const line = 1 + countLineEnds(before);
  const value = bytes[offset]?.toString(16).toUpperCase().padStart(2, '0');
  return {line, what: `byte 0x${value} at offset ${offset} is not ${encoding.toUpperCase()}`};
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
