import {afterEach, expect, test, vi} from 'vitest';
import {execute} from '../../src/cli/execute.js';

afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = undefined;
});

test('a mistake in the call is one line on standard error, and exit code 2', async () => {
  const lines: string[] = [];
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => lines.push(String(text)) > 0);
  await execute(['node', 'brief', '--pionts']);
  expect(lines).toEqual(["brief: unknown option '--pionts' (did you mean --points?)\n"]);
  expect(process.exitCode).toBe(2);
});

test('help for a command that is none says so', async () => {
  const lines: string[] = [];
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => lines.push(String(text)) > 0);
  await execute(['node', 'brief', 'help', 'sumarize']);
  expect(lines).toEqual(['brief: there is no such command; brief --help lists them\n']);
  expect(process.exitCode).toBe(2);
});
