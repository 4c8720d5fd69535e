/** Runs work that shares a key one after the other, in the order of arrival; work without a shared key runs at once. */
export class Exclusively {
  readonly #last = new Map<string, Promise<unknown>>();

  async run<T>(keys: readonly string[], work: () => Promise<T>): Promise<T> {
    // taken for all keys in one go, without waiting in between: two callers can never wait for each other
    const earlier = keys.flatMap((key) => this.#last.get(key) ?? []);
    const mine = Promise.allSettled(earlier).then(work);
    for (const key of keys) {
      this.#last.set(key, mine);
    }
    try {
      return await mine;
    } finally {
      for (const key of keys) {
        if (this.#last.get(key) === mine) {
          this.#last.delete(key);
        }
      }
    }
  }
}
