/** Ids of rows by the name that the setup file uses for them. */
export class Names {
  readonly #kind: string;
  readonly #ids = new Map<string, string>();

  /** @param kind what the names stand for, as complaints call it */
  constructor(kind: string) {
    this.#kind = kind;
  }

  /** @throws Error when the name is there already */
  set(name: string, id: string): void {
    if (this.#ids.has(name)) throw new Error(`The setup has two entries for the ${this.#kind} "${name}".`);
    this.#ids.set(name, id);
  }

  /** @throws Error when the name is not there */
  id(name: string): string {
    const id = this.#ids.get(name);
    if (id === undefined) throw new Error(`The setup names a ${this.#kind} "${name}" that it does not have.`);
    return id;
  }
}
