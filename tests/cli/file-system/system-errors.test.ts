import {readFile} from 'node:fs/promises';
import {describe, expect, test} from 'vitest';
import {isSystemError, systemMessage} from '../../../src/cli/file-system/system-errors.js';

describe('system errors', () => {
  test('are told from bugs and put into words', async () => {
    const error = await readFile(import.meta.dirname).catch((reason: unknown) => reason);
    expect(isSystemError(error)).toBe(true);
    expect(systemMessage(error as NodeJS.ErrnoException)).toBe('illegal operation on a directory');
    expect(isSystemError(new TypeError('x is not a function'))).toBe(false);
  });
});
