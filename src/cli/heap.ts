import {setFlagsFromString} from 'node:v8';

/** Tells V8 to collect garbage when the heap has grown by so many percent, where it would let it double and more. */
export function growHeapBy(percent: number): void {
  setFlagsFromString(`--heap-growing-percent=${percent}`);
}
