import {describe, expect, test} from 'vitest';
import {findKeyTwice, readYaml} from '../../../src/read/front-matter/yaml.js';

describe('readYaml', () => {
  test('says what is wrong and where, and throws nothing', async () => {
    const {problem} = await readYaml('title: ok\ntags: [rail\n');
    expect(problem).toMatchObject({offset: expect.any(Number)});
    expect(problem!.offset).toBeGreaterThan('title: ok\n'.length);
    expect((await readYaml('a: 1')).problem).toBeUndefined();
  });

  test.each([
    ['a: &a [*a]', 'a', 7],
    ['a: &x\n  b: {c: *x}', 'x', 15],
    ['&r a: &b {<<: *b}', 'b', 14],
  ])('finds an alias within its own value, which is data without an end: %j', async (text, name, offset) => {
    expect((await readYaml(text)).problem).toEqual({
      message: `the alias "${name}" stands within its own value`,
      offset,
    });
  });

  test('lets an alias stand behind its value', async () => {
    const {document, problem} = await readYaml('a: &a [1]\nb: *a\nc: {<<: &c {d: *a}}\n');
    expect(problem).toBeUndefined();
    expect(document.toJS()).toMatchObject({b: [1]});
  });

  test.each([
    ['title: Market: it moves', 'a value with a colon in it; put the value in quotes'],
    ['title: @market moves', 'a value that begins with @; put the value in quotes'],
    ['title: `market` moves', 'a value that begins with `; put the value in quotes'],
  ])('says of %j what mends it', async (text, message) => {
    expect((await readYaml(text)).problem?.message).toBe(message);
  });

  test('names a second document in words of its own', async () => {
    expect((await readYaml('a: 1\n---\nb: 2', {logLevel: 'error'})).problem).toEqual({
      message: 'a second document begins here; expected one',
      offset: 5,
    });
  });

  test('lets a key stand twice, which is for the caller to judge', async () => {
    expect((await readYaml('a: 1\na: 2')).problem).toBeUndefined();
  });
});

describe('findKeyTwice', () => {
  const find = async (text: string) => findKeyTwice((await readYaml(text)).document);

  test.each([
    ['', undefined],
    ['a: 1\nb: 1', undefined],
    ['a: {b: 1}\nb: 1', undefined],
    ['a: 1\na: 2', {key: 'a', offset: 5}],
    ['x:\n  a: 1\n  a: 2', {key: 'a', offset: 12}],
    ['__proto__: 1\n__proto__: 2', {key: '__proto__', offset: 13}],
  ])('%j', async (text, found) => {
    expect(await find(text)).toEqual(found);
  });

  test('takes no longer for many keys than for few', async () => {
    const keys = Array.from({length: 20_000}, (_, index) => `k${index}: 1`);
    expect(await find(keys.join('\n'))).toBeUndefined();
    expect(await find([...keys, 'k7: 2'].join('\n'))).toMatchObject({key: 'k7'});
  });
});
