/**
 * A map of bounded size that keeps what is used: when its newer half is full, the older half is forgotten, and what is
 * asked for in time moves to the newer one.
 */
export class RecentMap<Key, Value extends object | string> {
  #newer = new Map<Key, Value>();
  #older = new Map<Key, Value>();
  readonly #half: number;

  constructor(half: number) {
    this.#half = half;
  }

  get(key: Key): Value | undefined {
    const found = this.#newer.get(key);
    if (found !== undefined) return found;
    const known = this.#older.get(key);
    if (known !== undefined) this.set(key, known);
    return known;
  }

  set(key: Key, value: Value): void {
    if (this.#newer.size >= this.#half) [this.#newer, this.#older] = [new Map(), this.#newer];
    this.#newer.set(key, value);
  }
}
