/**
 * One object of a JSON file, read entry by entry. Every complaint names the file, the place and what belongs there;
 * an entry that nobody asked for is a complaint too, because it is most likely a misspelt one.
 */
export class Entry {
  readonly #file: string;
  readonly #place: string;
  readonly #values: ReadonlyMap<string, unknown>;
  readonly #known = new Set<string>();

  constructor(file: string, place: string, value: unknown) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      throw new Error(`${file}: ${place || 'the file'} must be an object in braces.`);
    }
    this.#file = file;
    this.#place = place;
    this.#values = new Map(Object.entries(value));
  }

  has(name: string): boolean {
    this.#known.add(name);
    return this.#values.get(name) !== undefined;
  }

  text(name: string): string {
    const value = this.#take(name);
    if (typeof value === 'string' && value.trim() !== '') return value;
    return this.fail(name, 'must be a text');
  }

  optionalText(name: string): string | null {
    return this.has(name) ? this.text(name) : null;
  }

  oneOf<T extends string | number>(name: string, allowed: readonly T[]): T {
    const value = this.#take(name);
    return allowed.find((candidate) => candidate === value) ?? this.fail(name, `must be one of: ${allowed.join(', ')}`);
  }

  flag(name: string, otherwise: boolean): boolean {
    if (!this.has(name)) return otherwise;
    const value = this.#take(name);
    return typeof value === 'boolean' ? value : this.fail(name, 'must be true or false');
  }

  count(name: string): number {
    const value = this.#take(name);
    if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value;
    return this.fail(name, 'must be a whole number from 0');
  }

  texts(name: string): string[] {
    return this.#array(name).map((value, index) =>
      typeof value === 'string' && value !== '' ? value : this.fail(`${name}[${index}]`, 'must be a text')
    );
  }

  /** A list of some of the allowed values; empty when the entry is absent. */
  choices<T extends string>(name: string, allowed: readonly T[]): T[] {
    return this.#array(name).map(
      (value, index) =>
        allowed.find((candidate) => candidate === value) ??
        this.fail(`${name}[${index}]`, `must be one of: ${allowed.join(', ')}`)
    );
  }

  /** The objects of a list; empty when the entry is absent. Each is read to the end. */
  list<T>(name: string, read: (entry: Entry) => T): T[] {
    return this.#array(name).map((value, index) => {
      const entry = new Entry(this.#file, this.#at(`${name}[${index}]`), value);
      const result = read(entry);
      entry.refuseUnknown();
      return result;
    });
  }

  /** An object that may be absent, which reads like an empty one. */
  object<T>(name: string, read: (entry: Entry) => T): T {
    const entry = new Entry(this.#file, this.#at(name), this.has(name) ? this.#take(name) : {});
    const result = read(entry);
    entry.refuseUnknown();
    return result;
  }

  refuseUnknown(): void {
    for (const name of this.#values.keys()) {
      if (!this.#known.has(name)) this.fail(name, `is unknown; here belong: ${[...this.#known].join(', ')}`);
    }
  }

  fail(name: string, complaint: string): never {
    throw new Error(`${this.#file}: ${this.#at(name)} ${complaint}.`);
  }

  #array(name: string): unknown[] {
    if (!this.has(name)) return [];
    const value = this.#take(name);
    return Array.isArray(value) ? value : this.fail(name, 'must be a list in brackets');
  }

  #take(name: string): unknown {
    if (!this.has(name)) this.fail(name, 'is missing');
    return this.#values.get(name);
  }

  #at(name: string): string {
    return this.#place ? `${this.#place}.${name}` : name;
  }
}
