import fc from 'fast-check';
import {expect, test, vi} from 'vitest';
import {foldCase, type Piece, pieceNote, piecesOf} from '../../../src/text/tokens/pieces.js';

test('nothing has no pieces', () => {
  expect([piecesOf('').list, piecesOf(' \n\t ').list]).toEqual([[], []]);
});

test('pieces stand between white space, of which one space stays, and the text as it was given is kept', () => {
  const {given, text, list} = piecesOf(' The  ferry,\n(late) ');
  expect([given, text]).toEqual([' The  ferry,\n(late) ', 'The ferry, (late)']);
  expect(list.map((piece) => piece.text)).toEqual(['The', 'ferry,', '(late)']);
});

test('a piece is one, however often it comes, and in whatever text', () => {
  const [one, two] = [piecesOf('a pier, a ferry').list, piecesOf('the pier, too').list];
  expect(one[0]).toBe(one[2]);
  expect(one[1]).toBe(two[1]);
});

test('what has no spaces or is an address is not kept', () => {
  const long = 'x'.repeat(60);
  for (const text of ['桟橋は長い。', long]) expect(piecesOf(text).list[0]).not.toBe(piecesOf(text).list[0]);
  expect(piecesOf('부두는').list[0]).toBe(piecesOf('부두는').list[0]);
});

test('every text is its pieces with a space between them', () => {
  fc.assert(
    fc.property(fc.string({unit: 'grapheme'}), (text) => {
      const {text: even, list} = piecesOf(text);
      expect(even).toBe(
        text
          .split(/[\0- ]+/)
          .filter(Boolean)
          .join(' '),
      );
      expect(list.map((piece) => piece.text).join(' ')).toBe(even);
    }),
  );
});

test.each([
  ['ferry', 'ferry', 'ferry'],
  ['ferry,', 'ferry', 'ferry'],
  ['Ferry.', '', 'ferry'],
  ['UK', '', 'uk'],
  ['ferry’s', '', ''],
  ['ferry?!', '', ''],
  ['B2', '', ''],
  ['.', '', ''],
])('%s is known as a word where it is nothing else', (text, word, folded) => {
  expect(piecesOf(text).list[0]).toMatchObject({word, folded});
});

test('a note is read once for a piece, and is its own', () => {
  const read = vi.fn(({text}: Piece) => text.length);
  const [length, opening] = [pieceNote(read), pieceNote(({text}: Piece) => text[0]!)];
  const {list} = piecesOf('quay quay lighthouse');
  expect(list.map(length)).toEqual([4, 4, 10]);
  expect(list.map(opening)).toEqual(['q', 'q', 'l']);
  expect(read).toHaveBeenCalledTimes(2);
});

test('a note may be nothing', () => {
  const read = vi.fn(() => null);
  const nothing = pieceNote(read);
  const {list} = piecesOf('nil');
  expect([nothing(list[0]!), nothing(list[0]!)]).toEqual([null, null]);
  expect(read).toHaveBeenCalledTimes(1);
});

test('case is folded without knowledge of the language, and offsets stay', () => {
  expect(foldCase('İSTANBUL’da IŞIK')).toBe("istanbul'da işik");
  expect(piecesOf('It’s LATE').folded).toBe("it's late");
});
