import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {createLocator} from '../../src/read/positions.js';
import {excerptOf} from '../../src/rules/excerpt.js';
import {holds} from '../holds.js';

const excerpt = (source: string, words: string) => {
  const offset = source.indexOf(words);
  return excerptOf(source, createLocator(source)(offset, offset + words.length));
};

describe('excerptOf', () => {
  it.each([
    ['in the only line', 'One. Two. Three.', 'Two.', 'One. Two. Three.'],
    ['among lines', 'One.\r\nTwo. Three.\r\nFour.', 'Three.', 'Two. Three.'],
    ['behind a lone CR', 'One.\rTwo.', 'Two.', 'Two.'],
  ])('is the line of words %s', (_, source, words, line) => {
    const {text, start, end} = excerpt(source, words);
    expect(text).toBe(line);
    expect(text.slice(start, end)).toBe(words);
  });

  it('ends with the line where the words go on', () => {
    const {text, start, end} = excerpt('One. Two\nthree. Four.', 'Two\nthree.');
    expect([text, text.slice(start, end)]).toEqual(['One. Two', 'Two']);
  });

  it('is short however long the line', () => {
    const {text, start, end} = excerpt(`${'a '.repeat(1000)}Here.${' b'.repeat(1000)}`, 'Here.');
    expect(text).toMatch(/^….{40}Here\..{195}…$/);
    expect(text.slice(start, end)).toBe('Here.');
  });

  it('has the beginning of the words in it, always', () => {
    holds(
      fc.property(fc.string({maxLength: 400}), fc.string({minLength: 1, maxLength: 400}), (before, words) => {
        const source = before + words;
        const {text, start, end} = excerptOf(source, createLocator(source)(before.length, source.length));
        expect(text.length).toBeLessThanOrEqual(242);
        expect(start).toBeLessThanOrEqual(end);
        expect(words.startsWith(text.slice(start, end).replace(/…$/, '')) || text.slice(start, end) === words).toBe(
          true,
        );
      }),
    );
  });
});
