import type ts from 'typescript';
import { checkName } from './apexNames.ts';
import type { Refusals } from './refusals.ts';

/** The variables of one method. Apex ignores case and lets no block hide a variable of the blocks around it. */
export class Scope {
  readonly #refusals: Refusals;
  readonly #taken: ReadonlyMap<string, string>;
  readonly #blocks = [new Map<string, string>()];

  /** @param taken in lower case: what a variable would hide, and what that is in words */
  constructor(refusals: Refusals, taken: ReadonlyMap<string, string>) {
    this.#refusals = refusals;
    this.#taken = taken;
  }

  declare(name: ts.Node): string {
    const text = checkName(this.#refusals, name, 'variable');
    const key = text.toLowerCase();
    const hidden = this.#find(key) ?? this.#taken.get(key);
    if (hidden !== undefined) {
      this.#refusals.refuse(name, `'${text}' hides ${hidden} in Apex, which ignores case`, 'rename the variable');
    }
    this.#blocks.at(-1)?.set(key, `the variable '${text}'`);
    return text;
  }

  /** A name that nothing has yet: `grant`, else `grant2`, `grant3`. */
  invent(wanted: string): string {
    for (let count = 1; ; count++) {
      const name = count === 1 ? wanted : `${wanted}${count}`;
      const key = name.toLowerCase();
      if (this.#find(key) === undefined && !this.#taken.has(key)) {
        this.#blocks.at(-1)?.set(key, `the variable '${name}'`);
        return name;
      }
    }
  }

  /** What `work` declares is gone afterwards. */
  block<T>(work: () => T): T {
    this.#blocks.push(new Map());
    const result = work();
    this.#blocks.pop();
    return result;
  }

  #find(key: string): string | undefined {
    return this.#blocks.find((block) => block.has(key))?.get(key);
  }
}
