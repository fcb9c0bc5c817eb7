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

  /** The value of `text.slice(start, end)`. */
  get(text: string, start: number, end: number): Value {
    const hash = hashOf(text, start, end);
    const length = end - start;
    for (let entry = this.#buckets[hash & (this.#buckets.length - 1)]; entry; entry = entry.next) {
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
    const bucket = hash & (this.#buckets.length - 1);
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
        const bucket = hashOf(word, 0, word.length) & (wider.length - 1);
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

function hashOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  return hash ^ (hash >>> 15);
}
