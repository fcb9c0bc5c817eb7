import {describe, expect, it} from 'vitest';
import {hash32, hash64} from '../../src/text/hash.js';

describe('a hash', () => {
  // From the test vectors of the authors of FNV.
  it.each([
    ['', 0x811c9dc5, 'cbf29ce484222325'],
    ['a', 0xe40c292c, 'af63dc4c8601ec8c'],
    ['foobar', 0xbf9cf968, '85944171f73967e8'],
  ])('of "%s" is 0x%x and %s', (text, short, long) => {
    expect([hash32(text), hash64(text)]).toEqual([short, long]);
  });

  it('tells texts apart that look alike', () => {
    const [composed, decomposed] = ['na\u00efve', 'nai\u0308ve'];
    expect(hash64(composed)).not.toBe(hash64(decomposed));
    expect(hash32(composed)).not.toBe(hash32(decomposed));
  });
});
