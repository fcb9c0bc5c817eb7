import {describe, expect, test} from 'vitest';
import {fingerprint, fingerprintKey, readFingerprints, separate} from '../../src/read/fingerprints.js';

describe('fingerprint', () => {
  test('is FNV-1a of the value as JSON', () => {
    expect(fingerprint(undefined)).toBe('811c9dc5'); // of no bytes
    expect(fingerprint(1)).toBe('340ca71c'); // of "1"
    expect(fingerprint('a')).not.toBe(fingerprint(['a']));
  });
});

describe('readFingerprints', () => {
  test.each([
    [undefined, {}],
    ['', {}],
    [['summary=00000000'], {}],
    ['summary=811c9dc5', {summary: '811c9dc5'}],
    [' a=00000000  b=11111111 ', {a: '00000000', b: '11111111'}],
    ['summary=xyz description=1234567 x=123456789', {}],
  ])('%j → %j', (value, marks) => {
    expect(Object.fromEntries(readFingerprints(value))).toEqual(marks);
  });
});

describe('separate', () => {
  test('tells what brief wrote from what somebody else wrote or changed', () => {
    const marks = `summary=${fingerprint('A.')} description=${fingerprint('B.')} gone=00000000`;
    expect(separate({title: 'T', summary: 'A.', description: 'B, mended.', [fingerprintKey]: marks})).toEqual({
      authored: {title: 'T', description: 'B, mended.'},
      written: {summary: 'A.'},
    });
  });

  test('takes no key for another', () => {
    const data = JSON.parse('{"__proto__": 1, "constructor": 2}');
    expect(Object.keys(separate(data).authored)).toEqual(['__proto__', 'constructor']);
  });
});
