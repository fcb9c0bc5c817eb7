import {describe, expect, test} from 'vitest';
import {parseArticle} from '../../src/read/read-article.js';
import {datelineLength} from '../../src/text/dateline.js';

describe('datelineLength', () => {
  test.each([
    ['(CNN)A ferry ran aground.', '(CNN)'],
    ['(CNN) -- A ferry ran aground.', '(CNN) -- '],
    ['LONDON (Reuters) - A ferry ran aground.', 'LONDON (Reuters) - '],
    ['Port Moresby, Papua New Guinea (AP) — A ferry ran aground.', 'Port Moresby, Papua New Guinea (AP) — '],
    ['NEW DELHI — A ferry ran aground.', 'NEW DELHI — '],
  ])('%s', (text, expected) => {
    expect(text.slice(0, datelineLength(text))).toBe(expected);
  });

  test.each(['', 'A ferry (built in 1907) ran aground.', 'The NATO – a treaty – met.', 'FERRY RUNS AGROUND'])(
    'none in "%s"',
    (text) => {
      expect(datelineLength(text)).toBe(0);
    },
  );
});

test('a sentence begins behind its dateline, in text and position', async () => {
  const {sentences} = await parseArticle('OSLO (AP) — The ferry sank. OSLO (AP) — is a town.', {format: 'text'});
  expect(sentences.map(({text, position}) => [text, position.column])).toEqual([
    ['The ferry sank.', 13],
    ['OSLO (AP) — is a town.', 29],
  ]);
});
