import fc from 'fast-check';
import {expect, test, vi} from 'vitest';
import {foldCase, type Piece, pieceNote, piecesOf} from '../../src/language/pieces.js';

const cut = (text: string): [string, number][] => {
  const {list, starts} = piecesOf(text);
  return list.map((piece, index) => [piece.text, starts[index]!]);
};

test('nothing has no pieces', () => {
  expect([cut(''), cut(' \n\t ')]).toEqual([[], []]);
});

test('pieces stand between white space, with where they begin when it is one space each', () => {
  expect(piecesOf(' The  ferry,\n(late) ').text).toBe('The ferry, (late)');
  expect(cut(' The  ferry,\n(late) ')).toEqual([
    ['The', 0],
    ['ferry,', 4],
    ['(late)', 11],
  ]);
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
      const {text: even, list, starts} = piecesOf(text);
      expect(even).toBe(
        text
          .split(/[\0- ]+/)
          .filter(Boolean)
          .join(' '),
      );
      expect(list.map((piece) => piece.text).join(' ')).toBe(even);
      list.forEach((piece, index) => {
        expect(even.startsWith(piece.text, starts[index])).toBe(true);
      });
    }),
  );
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
