import {describe, expect, test} from 'vitest';
import {
  fingerprint,
  readWriteRecord,
  separateWritten,
  spellWriteRecord,
  writeRecordKey,
} from '../../src/read/write-record.js';

describe('fingerprint', () => {
  test('is FNV-1a of the value as JSON', () => {
    expect(fingerprint(undefined)).toBe('811c9dc5'); // of no bytes
    expect(fingerprint(1)).toBe('340ca71c'); // of "1"
    expect(fingerprint('a')).not.toBe(fingerprint(['a']));
  });
});

describe('readWriteRecord', () => {
  const mark = (key: string, fingerprint: string, more: object = {}) => ({key, fingerprint, above: 0, ...more});

  test.each([
    [undefined, undefined, []],
    ['', undefined, []],
    [['summary=00000000'], undefined, []],
    ['summary=811c9dc5', undefined, [mark('summary', '811c9dc5')]],
    [' a=00000000  b=11111111 ', undefined, [mark('a', '00000000'), mark('b', '11111111')]],
    ['new a=00000000', 'new', [mark('a', '00000000')]],
    ['tight a=00000000@', 'tight', [mark('a', '00000000', {was: ''})]],
    [
      'seo.a=00000000^1 b=11111111@%20%22%22',
      undefined,
      [mark('seo.a', '00000000', {above: 1}), mark('b', '11111111', {was: ' ""'})],
    ],
    [
      'a=00000000:summary b=11111111:,points=1,wordsPerMinute=220.5^1@',
      undefined,
      [
        mark('a', '00000000', {recipe: 'summary'}),
        mark('b', '11111111', {recipe: ',points=1,wordsPerMinute=220.5', above: 1, was: ''}),
      ],
    ],
    ['a=00000000@%', undefined, [mark('a', '00000000', {was: '%'})]],
    ['summary=xyz description=1234567 x=123456789', undefined, []],
  ])('%j → %j %j', (value, frontMatter, values) => {
    expect(readWriteRecord(value)).toEqual({frontMatter, values});
  });

  test('reads what spellWriteRecord spells', () => {
    const values = {
      frontMatter: 'new' as const,
      values: [
        {key: 'seo.summary', fingerprint: '00000000', recipe: ',points=1', above: 1, was: ' []\n'},
        {key: 'größe', fingerprint: '11111111', above: 0, was: undefined},
      ],
    };
    expect(readWriteRecord(spellWriteRecord(values))).toEqual(values);
  });
});

describe('separateWritten', () => {
  test('tells what brief wrote from what somebody else wrote or changed', () => {
    const values = `summary=${fingerprint('A.')} description=${fingerprint('B.')} gone=00000000`;
    expect(separateWritten({title: 'T', summary: 'A.', description: 'B, mended.', [writeRecordKey]: values})).toEqual({
      authored: {title: 'T', description: 'B, mended.'},
      written: {summary: {value: 'A.'}},
    });
  });

  test('takes no key for another', () => {
    const data = JSON.parse('{"__proto__": 1, "constructor": 2}');
    expect(Object.keys(separateWritten(data).authored)).toEqual(['__proto__', 'constructor']);
  });

  test('tells of keys within mappings, and leaves the others of the mapping', () => {
    const data = {seo: {a: 'A.', b: 1}, [writeRecordKey]: `seo.a=${fingerprint('A.')}^1`};
    expect(separateWritten(data)).toEqual({authored: {seo: {b: 1}}, written: {'seo.a': {value: 'A.'}}});
  });
});
