import {describe, expect, it} from 'vitest';
import {pathOf, valueAt, withoutValue, withValue} from '../../../src/read/front-matter/paths.js';

const data = {a: 1, seo: {b: 2, deep: {c: 3}}, 'd.e': 4, list: [5]};

describe('pathOf', () => {
  it.each([
    ['a', ['a']],
    ['seo.deep.c', ['seo', 'deep', 'c']],
    ['d.e', ['d.e']],
    ['.hidden', ['.hidden']],
    ['a..b', ['a..b']],
  ])('%s: %j', (key, path) => {
    expect(pathOf(key, data)).toEqual(path);
  });
});

describe('valueAt', () => {
  it.each([
    ['a', 1],
    ['seo.deep.c', 3],
    ['d.e', 4],
    ['a.b', undefined],
    ['list.0', undefined],
    ['seo.constructor', undefined],
    ['__proto__.x', undefined],
  ])('%s: %j', (key, value) => {
    expect(valueAt(data, key)).toBe(value);
  });
});

describe('withValue', () => {
  it('sets a value and makes the mappings that it needs', () => {
    expect(withValue(data, ['seo', 'b'], 9)).toEqual({...data, seo: {b: 9, deep: {c: 3}}});
    expect(withValue({}, ['x', 'y', 'z'], 9)).toEqual({x: {y: {z: 9}}});
    expect(data.seo.b).toBe(2);
  });

  it('reaches no prototype', () => {
    expect(withValue({}, ['__proto__', 'x'], 9)).not.toHaveProperty('x');
    expect(Object.prototype).not.toHaveProperty('x');
  });
});

describe('withoutValue', () => {
  it('takes a value out and leaves the rest', () => {
    expect(withoutValue(data, ['seo', 'deep', 'c'])).toEqual({...data, seo: {b: 2, deep: {}}});
    expect(withoutValue(data, ['none', 'b'])).toEqual(data);
    expect(withoutValue(data, ['a', 'b'])).toEqual(data);
  });
});
