interface Entry<Value> {
  word: string;
  value: Value;
  next: Entry<Value> | undefined;
}

const fewest = 1024; // buckets, a power of two

/**
 * Remembers a value for each word, found by the word's place in a text: without cutting it out of the text, which is
 * what a Map would ask for and most of what looking it up would cost.
 */
export class WordTable<Value> {
  readonly #make: (word: string) => Value;
  readonly #most: number;
  #buckets = empty<Value>(fewest);
  #size = 0;

  /** `make` works a value out. Beyond `most` words all are forgotten: a batch of thousands of articles must not grow without end. */
  constructor(make: (word: string) => Value, most: number) {
    this.#make = make;
    this.#most = most;
  }

  /** The value of `text.slice(start, end)`; who has read its characters may know their `hash` already. */
  get(text: string, start: number, end: number, hash = hashOf(text, start, end)): Value {
    const length = end - start;
    for (let entry = this.#buckets[bucketOf(hash, this.#buckets)]; entry; entry = entry.next) {
      if (entry.word.length === length && text.startsWith(entry.word, start)) return entry.value;
    }
    return this.#add(text.slice(start, end), hash);
  }

  #add(slice: string, hash: number): Value {
    if (this.#size >= this.#most) {
      this.#buckets = empty(fewest);
      this.#size = 0;
    } else if (this.#size > this.#buckets.length) this.#grow();
    const word = ` ${slice}`.slice(1); // a slice of the text would keep all of the text
    const bucket = bucketOf(hash, this.#buckets);
    const value = this.#make(word);
    this.#buckets[bucket] = {word, value, next: this.#buckets[bucket]};
    this.#size++;
    return value;
  }

  #grow(): void {
    const wider = empty<Value>(this.#buckets.length * 4);
    for (let entry of this.#buckets) {
      while (entry) {
        const {next, word} = entry;
        const bucket = bucketOf(hashOf(word, 0, word.length), wider);
        entry.next = wider[bucket];
        wider[bucket] = entry;
        entry = next;
      }
    }
    this.#buckets = wider;
  }
}

function empty<Value>(length: number): (Entry<Value> | undefined)[] {
  return new Array<Entry<Value> | undefined>(length).fill(undefined);
}

/** A number for the characters of a stretch; the same as `hash = (Math.imul(hash, 31) + code) | 0` over them. */
export function hashOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  return hash;
}

function bucketOf(hash: number, {length}: readonly unknown[]): number {
  return (hash ^ (hash >>> 15)) & (length - 1);
}
