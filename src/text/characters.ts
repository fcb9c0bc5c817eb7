/** What a character is, as bits that add up; anything else is 0. */
export const letter = 1;
export const number = 2;
export const mark = 4;
export const lowerCase = 8;
export const upperCase = 16;
/** Han and Kana, whose characters are counted one by one. */
export const hanOrKana = 32;
/** Thai, Lao, Khmer and Burmese, which put no spaces between their words either. */
export const otherUnspaced = 64;
const known = 128;

const classes = new Uint8Array(0x10000);
for (let code = 0; code < 128; code++) classes[code] = known | ascii(code);
// Quotation marks, dashes and dots, so that English prose asks for no expression below, which take milliseconds to compile.
classes.fill(known, 0x2010, 0x205f);

function ascii(code: number): number {
  if (code >= 97 && code <= 122) return letter | lowerCase;
  if (code >= 65 && code <= 90) return letter | upperCase;
  return code >= 48 && code <= 57 ? number : 0;
}

/**
 * The class of a code point; a table lookup from the second time on, where an expression with `\p{…}` would be compiled
 * and walked each time.
 */
export function classOf(code: number): number {
  if (code > 0xffff) return classBeyond(code);
  const found = classes[code]!;
  if (found !== 0) return found & ~known;
  const value = readClass(code);
  classes[code] = known | value;
  return value;
}

const beyond = new Map<number, number>();

function classBeyond(code: number): number {
  let found = beyond.get(code);
  if (found === undefined) {
    found = readClass(code);
    beyond.set(code, found);
  }
  return found;
}

const tests: readonly (readonly [bit: number, pattern: RegExp])[] = [
  [letter, /\p{L}/u],
  [number, /\p{N}/u],
  [mark, /\p{M}/u],
  [lowerCase, /\p{Ll}/u],
  [upperCase, /\p{Lu}/u],
  [hanOrKana, /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\u30fc\uff70]/u],
  [otherUnspaced, /[\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u],
];

function readClass(code: number): number {
  const character = String.fromCodePoint(code);
  return tests.reduce((sum, [bit, pattern]) => (pattern.test(character) ? sum | bit : sum), 0);
}

const firstSurrogate = 0xd800;

/** The class of the character that begins at a place of a text; 0 behind its end. */
export function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < firstSurrogate) return classOf(code);
  return at < text.length ? classOf(text.codePointAt(at)!) : 0;
}

/** Code units of the character at a place: two beyond the first plane, else one. */
export function widthAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= firstSurrogate && code < 0xdc00 && text.codePointAt(at)! > 0xffff ? 2 : 1;
}

/** How many letters and figures a text has. */
export function lettersIn(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at += widthAt(text, at)) if (classAt(text, at) & (letter | number)) count++;
  return count;
}
