import {expect, test} from 'vitest';
import {parseArticle} from '../../../src/read/read-article.js';
import {sentencePieces} from '../../../src/text/sentences/sentence-pieces.js';

test('the pieces of a sentence are cut once, in whatever order they are asked for', async () => {
  const article = await parseArticle('The quay is wet. The ferry waits.');
  const piecesOf = sentencePieces(article);
  const [first, second] = article.sentences;
  expect(piecesOf(second!).list.map(({text}) => text)).toEqual(['The', 'ferry', 'waits.']);
  expect(piecesOf(first!).text).toBe('The quay is wet.');
  expect(piecesOf(first!)).toBe(sentencePieces(article)(first!));
});

test('those of a book are cut anew, and are the same', async () => {
  const article = await parseArticle('The quay is wet. '.repeat(16_100));
  const last = article.sentences.at(-1)!;
  expect(sentencePieces(article)(last)).toEqual(sentencePieces(article)(last));
  expect(sentencePieces(article)(last).list).toHaveLength(4);
});
