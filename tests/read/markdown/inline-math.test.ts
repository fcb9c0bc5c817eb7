import {describe, expect, test} from 'vitest';
import {maskInlineMath, mathCharacter} from '../../../src/read/markdown/inline-math.js';

describe('maskInlineMath', () => {
  test.each([
    ['Let $a_{1}$ be.', 'Let $a.. 1.$ be.'],
    ['Let $$a_1 * b$$ be.', 'Let $$a.1 . b$$ be.'],
    ['Let \\(a_1\\) be.', 'Let .(a.1.) be.'],
    ['Let \\\\(x = 1\\\\) be.', 'Let ..(x = 1..) be.'],
  ])('hides the marks in %j', (text, pattern) => {
    const masked = maskInlineMath(text);
    expect(masked).toHaveLength(text.length);
    expect(masked.replaceAll(mathCharacter, '.')).toBe(pattern.replace('.. 1', '..1'));
  });

  test.each([
    '',
    '$5 and $6_000',
    'US$5_0 and A$6',
    'set `$a_b` and `$c_d`',
    'a \\(note\\) here',
    '\\$a_b$',
    'no $ a_b $',
  ])('leaves %j', (text) => {
    expect(maskInlineMath(text)).toBe(text);
  });
});
