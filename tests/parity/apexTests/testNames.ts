/** Longest name of a method that Apex takes is longer; these are to be read. */
const LONGEST = 40;

/** Makes names of methods from sentences, each once in a class. */
export class TestNames {
  readonly #taken = new Set<string>();

  /** `A seat is left` becomes `aSeatIsLeft`, cut after a word that still fits; the second one `aSeatIsLeft2`. */
  name(sentence: string): string {
    const [first = 'it', ...others] = sentence.match(/[A-Za-z0-9]+/g) ?? [];
    let name = first.charAt(0).toLowerCase() + first.slice(1);
    for (const word of others) {
      if (name.length + word.length > LONGEST - 2) break;
      name += word.charAt(0).toUpperCase() + word.slice(1);
    }
    let unique = name;
    for (let count = 2; this.#taken.has(unique.toLowerCase()); count++) unique = `${name}${count}`;
    this.#taken.add(unique.toLowerCase());
    return unique;
  }
}
