import {setFlagsFromString} from 'node:v8';

/**
 * Holds the heap back before much is read: V8 is told to look for garbage beside the work and to collect it when the
 * heap has grown by so many percent, where it would let it double and more.
 */
export function growHeapBy(percent: number): void {
  setFlagsFromString(`--incremental-marking --heap-growing-percent=${percent}`);
}
