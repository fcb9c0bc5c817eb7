import {setFlagsFromString} from 'node:v8';
import {afterEach, expect, test, vi} from 'vitest';
import {collectBeside, growHeapBy} from '../../src/cli/heap.js';

vi.mock('node:v8', () => ({setFlagsFromString: vi.fn()}));
afterEach(() => vi.clearAllMocks());

test('takes the percent, and looks for garbage beside the work again, which Node 20 was told not to', () => {
  growHeapBy(20);
  expect(setFlagsFromString).toHaveBeenCalledExactlyOnceWith('--incremental-marking --heap-growing-percent=20');
});

test('looks for garbage beside the work without holding the heap back', () => {
  collectBeside();
  expect(setFlagsFromString).toHaveBeenCalledExactlyOnceWith('--incremental-marking');
});
