/** Keeps what was asked for lately, up to a number of entries. */
export class Recent<T> {
  readonly #limit: number;
  readonly #entries = new Map<string, T>();

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** What is kept under the key, made when there is nothing; what `make` throws is not kept. */
  get(key: string, make: () => T): T {
    const entry = this.#entries.get(key) ?? make();
    // A map keeps the order of insertion, so its first entry is the one that nobody has asked for the longest time.
    this.#entries.delete(key);
    this.#entries.set(key, entry);
    const [oldest] = this.#entries.keys();
    if (this.#entries.size > this.#limit && oldest !== undefined) this.#entries.delete(oldest);
    return entry;
  }
}
