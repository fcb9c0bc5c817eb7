import {describe, expect, test} from 'vitest';
import {isNestedTooDeep} from '../../../src/read/front-matter/nesting.js';

describe('isNestedTooDeep', () => {
  test.each(['', 'title: Tea\ntags: [a, [b], {c: d}]\n', `tags:\n${'- [a]\n'.repeat(5000)}`, '- - - - a', ':::: [[['])(
    'lets %j pass',
    (data) => {
      expect(isNestedTooDeep(data)).toBe(false);
    },
  );

  test.each(['[', '{"a":', '- ', '? - ', ' '])('stops a run of %j', (opening) => {
    expect(isNestedTooDeep(`a: 1\n${opening.repeat(5000)}`)).toBe(true);
  });
});
