import {afterEach, expect, test, vi} from 'vitest';
import {createProgress} from '../../../src/cli/output/progress.js';

const start = vi.fn();
const stop = vi.fn();
const render = vi.fn();
const ora = vi.fn(() => ({start, stop, render}));
vi.mock('ora', () => ({default: ora}));

function step(name: string, bytes: number) {
  return {name, bytes, index: 0, count: 1};
}

afterEach(() => {
  vi.restoreAllMocks();
  vi.clearAllMocks();
});

test('work that ends within a blink needs no spinner', async () => {
  const progress = createProgress({enabled: true});
  await progress.next(step('library.md', 8_000));
  progress.stop();
  expect(ora).not.toHaveBeenCalled();
});

test('a large article shows one at once, on standard error and without touching standard input', async () => {
  const progress = createProgress({enabled: true});
  await progress.next(step('lib\u001brary.md', 5_000_000));
  progress.stop();
  expect(ora).toHaveBeenCalledWith({stream: process.stderr, color: false, discardStdin: false, hideCursor: false});
  expect(start).toHaveBeenCalledWith('lib\ufffdrary.md');
  expect(stop).toHaveBeenCalled();
});

test('many small ones show one when a blink has passed', async () => {
  const clock = vi.spyOn(performance, 'now').mockReturnValue(1_000);
  const progress = createProgress({enabled: true});
  clock.mockReturnValue(1_301);
  await progress.next({...step('library.md', 10), index: 6, count: 40});
  expect(start).toHaveBeenCalledWith('7/40 library.md');
});

test('nothing moves where it is not welcome', async () => {
  const progress = createProgress({enabled: false});
  await progress.next(step('library.md', 5_000_000));
  progress.stop();
  expect(ora).not.toHaveBeenCalled();
});
