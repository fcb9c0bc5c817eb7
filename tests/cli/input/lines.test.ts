import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {splitLines} from '../../../src/cli/input/lines.js';
import {holds} from '../../holds.js';

async function linesOf(chunks: readonly string[], limit = 1000): Promise<(string | undefined)[]> {
  async function* stream() {
    for (const chunk of chunks) yield new TextEncoder().encode(chunk);
  }
  const lines: (string | undefined)[] = [];
  for await (const {number, bytes} of splitLines(stream(), limit)) {
    lines.push(bytes && new TextDecoder().decode(bytes));
    expect(number).toBe(lines.length);
  }
  return lines;
}

describe('splitLines', () => {
  test('has no line where there is nothing', async () => {
    expect(await linesOf([])).toEqual([]);
    expect(await linesOf([''])).toEqual([]);
  });

  test('takes LF and CRLF, and a last line without an end', async () => {
    expect(await linesOf(['one\ntwo\r\n\nfour'])).toEqual(['one', 'two', '', 'four']);
    expect(await linesOf(['one\n'])).toEqual(['one']);
  });

  test('splits at nothing else', async () => {
    expect(await linesOf(['one\u2028two\rthree\u0085four\n'])).toEqual(['one\u2028two\rthree\u0085four']);
  });

  test('drops a line above the limit and goes on with the next', async () => {
    expect(await linesOf(['12345\n1234', '56', '7\n12', '345\n'], 5)).toEqual(['12345', undefined, '12345']);
  });

  test('does not depend on where the chunks end', async () => {
    const chunk = fc
      .array(fc.constantFrom('a', 'é', '\n', '\r\n', '\r'), {maxLength: 5})
      .map((parts) => parts.join(''));
    await holds(
      fc.asyncProperty(fc.array(chunk), async (chunks) => {
        expect(await linesOf(chunks)).toEqual(await linesOf([chunks.join('')]));
      }),
    );
  });
});
