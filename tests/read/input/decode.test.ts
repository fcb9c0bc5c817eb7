import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {BriefError} from '../../../src/errors.js';
import {decode, type Encoding} from '../../../src/read/input/decode.js';
import {holds} from '../../holds.js';

const utf8 = new TextEncoder();

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 * text.length));
  for (let index = 0; index < text.length; index++) view.setUint16(2 * index, text.charCodeAt(index), littleEndian);
  return new Uint8Array(view.buffer);
}

function failure(input: string | Uint8Array, encoding?: Encoding): {code: string; message: string} {
  try {
    decode(input, encoding);
  } catch (error) {
    if (error instanceof BriefError) return {code: error.code, message: error.message};
    throw error;
  }
  throw new Error('nothing was refused');
}

describe('decode', () => {
  test('reads UTF-8 with and without its mark, and counts the bytes of the file', () => {
    expect(decode(utf8.encode('Größe zählt.'))).toEqual({text: 'Größe zählt.', bytes: 15, warnings: []});
    expect(decode(utf8.encode('\uFEFFGröße zählt.'))).toEqual({text: 'Größe zählt.', bytes: 18, warnings: []});
  });

  test('reads UTF-16 of both byte orders by the mark', () => {
    expect(decode(utf16('\uFEFFçay', true))).toEqual({text: 'çay', bytes: 8, warnings: []});
    expect(decode(utf16('\uFEFFçay', false))).toEqual({text: 'çay', bytes: 8, warnings: []});
  });

  test.each([true, false])('reads UTF-16 without the mark, little-endian: %s, and says so', (littleEndian) => {
    for (const text of ['Größe zählt.', 'Паром ходит каждый день, и никто не знает почему.']) {
      const {text: read, warnings} = decode(utf16(text, littleEndian));
      expect(read).toBe(text);
      expect(warnings.map(({code}) => code)).toEqual(['encoding']);
    }
  });

  test.each([
    ['zeros in both places', utf16('Hello', true).with(4, 0)],
    ['an odd number of bytes', utf16('Hello', true).subarray(0, 9)],
    ['controls', utf16('Hell\u0001', true)],
    ['half a character', utf16('Hello\ud83d', true)],
    ['few zeros', utf8.encode(`${'word '.repeat(40)}\0`)],
  ])('takes bytes with %s for no UTF-16', (_, bytes) => {
    expect(failure(bytes).code).toBe('binary');
  });

  test('reads a Western page that names no encoding as browsers do, and says so', () => {
    const bytes = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));
    const page = bytes('<html><p>Die F\xe4hre f\xe4hrt \x84t\xe4glich\x93 \x96 das Caf\xe9 ist zu.');
    const {text, warnings} = decode(page);
    expect(text).toContain('Die Fähre fährt „täglich“ – das Café ist zu.');
    expect(warnings.map(({message}) => message)).toEqual([
      'the page names no encoding and is not UTF-8, so it is read as windows-1252, as browsers do',
    ]);
    for (const other of [
      '<html><p>\xcf\xe0\xf0\xee\xec \xf5\xee\xe4\xe8\xf2 \xea\xe0\xe6\xe4\xfb\xe9 \xe4\xe5\xed\xfc.', // Cyrillic
      '<html><p>Nie mo\xbfna tam by\xe6, bo jest zimno i ciemno.', // Polish
      'Die F\xe4hre f\xe4hrt t\xe4glich.', // no page
      '<html><meta charset=utf-8><p>Die F\xe4hre f\xe4hrt t\xe4glich.',
    ])
      expect(failure(bytes(other)).code).toBe('encoding');
  });

  test('takes a string as it is, without its mark', () => {
    expect(decode('\uFEFFHello.')).toEqual({text: 'Hello.', bytes: 9, warnings: []});
  });

  test.each([
    ['PDF', '%PDF-1.7\n'],
    ['a ZIP archive, or an office document', 'PK\u0003\u0004rest'],
    ['RTF', '{\\rtf1 text}'],
  ])('refuses %s by its signature', (kind, text) => {
    expect(failure(utf8.encode(text))).toEqual({
      code: 'binary',
      message: `not a text article (looks like ${kind}); convert it to Markdown first`,
    });
  });

  test('reads what the user names, by any label of the Encoding Standard', () => {
    const bytes = Uint8Array.of(0x93, 0x43, 0x61, 0x66, 0xe9, 0x94);
    expect(decode(bytes, {encoding: 'latin1'}).text).toBe('“Café”');
    expect(decode(Uint8Array.of(0x93, 0xfa, 0x96, 0x7b), {encoding: 'Shift_JIS'}).text).toBe('日本');
    expect(decode(utf16('çay', true), {encoding: 'utf-16le'}).text).toBe('çay');
  });

  test('believes a byte-order mark before the user', () => {
    expect(decode(utf8.encode('\uFEFFçay'), {encoding: 'windows-1254'}).text).toBe('çay');
  });

  test('refuses a label that nobody knows', () => {
    expect(failure(Uint8Array.of(0x41), {encoding: 'klingon'}).code).toBe('usage');
  });

  test.each([
    ['shift_jis', [0x41, 0x0a, 0x81], 'line 2: byte 0x81 at offset 2 is not SHIFT_JIS'],
    ['euc-jp', [0xa4, 0xa2, 0xa4, 0x20], 'line 1: byte 0xA4 at offset 2 is not EUC-JP'],
    ['windows-1253', [0x41, 0xd2], 'line 1: byte 0xD2 at offset 1 is not WINDOWS-1253'],
  ])('names the byte that is not %s', (encoding, bytes, message) => {
    expect(failure(Uint8Array.from(bytes), {encoding}).message).toContain(message);
  });

  const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));

  test.each([
    '<!doctype html><meta charset=iso-8859-1><p>Café.',
    '<!DOCTYPE HTML>\n<html><head><META http-equiv="Content-Type" content="text/html; charset=windows-1252"><p>Café.',
    '<?xml version="1.0" encoding="ISO-8859-1"?>\n<html><p>Café.</p></html>',
  ])('reads a page in the encoding that it names: %s', (page) => {
    expect(decode(latin1(page)).text).toBe(page);
  });

  test('takes a label that nobody knows for none, as a browser does', () => {
    for (const label of ['utf-7', 'x-nonsense', 'replacement']) {
      const page = `<!doctype html><meta charset="${label}"><p>Çay.`;
      expect(decode(utf8.encode(page)).text).toBe(page);
    }
  });

  test('does not look for a label in comments, in Markdown or far behind what a browser searches', () => {
    const page = '<!doctype html><!-- <meta charset="shift_jis"> --><p>Çay.';
    expect(decode(utf8.encode(page)).text).toBe(page);
    expect(failure(latin1('Write <meta charset="latin1"> in a café.')).code).toBe('encoding');
    expect(decode(latin1('<meta charset="latin1"> in a café.'), {page: true}).text).toContain('café');
    const late = `<html>${' '.repeat(16_384)}<meta charset="latin1"> in a café.`;
    expect(decode(latin1(late)).text).toContain('in a caf\uFFFD.');
  });

  test('finds the label of a page behind scripts and comments', () => {
    const page = `<html><head><script>${'x'.repeat(9000)}</script><meta charset=windows-1252><p>Café.`;
    expect(decode(latin1(page)).text).toBe(page);
  });

  test.each(['iso-8859-1', 'windows-1252', 'gb2312'])('reads UTF-8 that a page calls %s as what it is', (label) => {
    const page = `<!doctype html><meta charset="${label}"><title>Fähre – 日本</title>`;
    expect(decode(utf8.encode(page))).toMatchObject({
      text: page,
      warnings: [
        {
          code: 'encoding',
          message: `the page calls itself ${label}, but its bytes are UTF-8, so it is read as UTF-8`,
          line: 1,
        },
      ],
    });
  });

  test('says nothing of a wrong label where all is ASCII, nor where the bytes bear it out', () => {
    const page = '<!doctype html><meta charset="iso-8859-1"><p>Ferry.';
    expect(decode(utf8.encode(page)).warnings).toEqual([]);
    expect(decode(latin1(page.replace('Ferry', 'Fähre'))).warnings).toEqual([]);
  });

  test('reads a page with few bad bytes, and names the first of them', () => {
    const page = `<html>\n${'A line of text.\n'.repeat(200)}`;
    const bytes = utf8.encode(page);
    bytes[23] = 0xff;
    bytes[3000] = 0xff;
    const {text, warnings} = decode(bytes);
    expect(text.match(/\uFFFD/g)).toHaveLength(2);
    expect(warnings).toEqual([
      {
        code: 'encoding',
        message: 'byte 0xFF at offset 23 is not UTF-8, the first of 2 such places; no sentence with one is printed',
        line: 3,
      },
    ]);
  });

  test.each([
    [999, 1, false],
    [1000, 1, true],
    [2999, 3, false],
    [3000, 3, true],
  ])('of %i bytes with %i bad ones: read is %s', (length, bad, isRead) => {
    const bytes = new Uint8Array(length).fill(0x61);
    for (let index = 0; index < bad; index++) bytes[2 * index] = 0xff;
    if (isRead) expect(decode(bytes).warnings).toHaveLength(1);
    else expect(failure(bytes).code).toBe('encoding');
  });

  test('does not count the replacement characters of the file itself', () => {
    const bytes = utf8.encode(`${'\uFFFD'.repeat(20)}${'A line. '.repeat(120)}?`);
    bytes[bytes.length - 1] = 0xff;
    expect(decode(bytes).warnings[0]?.message).toContain('byte 0xFF at offset 1020');
  });

  test('refuses a PNG, UTF-32 and whatever has NUL bytes', () => {
    expect(failure(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d)).message).toContain('a PNG image');
    expect(failure(Uint8Array.of(0xff, 0xfe, 0, 0, 0x41, 0, 0, 0)).message).toContain('UTF-32');
    expect(failure(utf8.encode('A line.\nA\0B')).message).toContain('NUL bytes');
  });

  test.each([
    [
      'a byte of Latin-1',
      [0x43, 0x61, 0x66, 0xe9, 0x2e],
      'line 1: byte 0xE9 at offset 3 is not UTF-8; save it as UTF-8, or name its encoding in a config (encoding: windows-1252)',
    ],
    [
      'after CRLF, LF and CR',
      [0x61, 0x0d, 0x0a, 0x62, 0x0a, 0x63, 0x0d, 0xff],
      'line 4: byte 0xFF at offset 7 is not UTF-8; save it as UTF-8, or name its encoding in a config (encoding: windows-1252)',
    ],
    [
      'a character cut off at the end',
      [0x61, 0x0a, 0xe2, 0x82],
      'line 2: byte 0xE2 at offset 2 is not UTF-8; save it as UTF-8, or name its encoding in a config (encoding: windows-1252)',
    ],
    [
      'behind a replacement character of the file',
      [0xef, 0xbf, 0xbd, 0x20, 0xc3, 0x28],
      'line 1: byte 0xC3 at offset 4 is not UTF-8; save it as UTF-8, or name its encoding in a config (encoding: windows-1252)',
    ],
  ])('names the byte that does not decode: %s', (_, bytes, message) => {
    expect(failure(Uint8Array.from(bytes))).toEqual({code: 'encoding', message});
  });

  test('leaves a replacement character of the file alone', () => {
    expect(decode(utf8.encode('A \uFFFD is fine.')).text).toBe('A \uFFFD is fine.');
  });

  test('refuses UTF-16 that ends within a character', () => {
    expect(failure(Uint8Array.of(0xff, 0xfe, 0x41, 0x00, 0x42))).toEqual({
      code: 'encoding',
      message:
        'line 1: byte 0x42 at offset 4 is not UTF-16LE; save it as UTF-8, or name another encoding in a config (encoding: windows-1252)',
    });
  });

  test.each(['', ' \n\t', '\uFEFF', '\uFEFF \r\n'])('refuses %j as empty', (text) => {
    expect(failure(text).code).toBe('empty');
    expect(failure(utf8.encode(text)).code).toBe('empty');
  });

  test('gives back any text, or says that it is empty or binary', () => {
    holds(
      fc.property(fc.string({unit: 'grapheme', minLength: 1}), (text) => {
        const bytes = utf8.encode(text);
        if (text.replace(/^\uFEFF/, '').trim() === '') expect(failure(bytes).code).toBe('empty');
        else if (text.includes('\0')) expect(failure(bytes).code).toBe('binary');
        else expect(decode(bytes)).toEqual({text: text.replace(/^\uFEFF/, ''), bytes: bytes.length, warnings: []});
      }),
    );
  });

  test('refuses any bytes with a BriefError or reads them', () => {
    holds(
      fc.property(fc.uint8Array({maxLength: 40}), (bytes) => {
        try {
          expect(new TextEncoder().encode(decode(bytes).text).length).toBeGreaterThan(0);
        } catch (error) {
          expect(error).toBeInstanceOf(BriefError);
        }
      }),
    );
  });
});
