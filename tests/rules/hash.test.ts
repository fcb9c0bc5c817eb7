import {describe, expect, it} from 'vitest';
import {hash} from '../../src/rules/hash.js';

describe('hash', () => {
  // From the test vectors of the authors of FNV.
  it.each([
    ['', 'cbf29ce484222325'],
    ['a', 'af63dc4c8601ec8c'],
    ['foobar', '85944171f73967e8'],
  ])('of "%s" is %s', (text, expected) => {
    expect(hash(text)).toBe(expected);
  });

  it('tells texts apart that look alike', () => {
    expect(hash('na\u00efve')).not.toBe(hash('nai\u0308ve'));
  });
});
