import type ts from 'typescript';
import { REFUSED } from '../dialect/refused.ts';
import { APEX_WORDS } from '../dialect/words.ts';
import type { Unit } from './unit.ts';

const PREFIX = 'Enablement';
const MAX_LENGTH = 40;
const PLAIN_NAME = /^[A-Za-z](?:_?[A-Za-z0-9])*$/;

/** The Apex class for a TypeScript class or interface: `Draft` is `EnablementDraft`, and `Enablements` stays itself. */
export function apexClassName(name: string): string {
  return name.startsWith(PREFIX) ? name : PREFIX + name;
}

/** Names side by side. Apex ignores case, and lets no block hide a name of the blocks around it. */
export class Names {
  readonly #refuse: Unit['refuse'];
  readonly #blocks: Map<string, string>[];

  constructor(refuse: Unit['refuse'], taken: readonly string[] = []) {
    this.#refuse = refuse;
    this.#blocks = [new Map(taken.map((name) => [name.toLowerCase(), name]))];
  }

  /** Refuses what is no name in Apex, or stands for something else already; `apexName` is the name that it has there. */
  declare(node: ts.Node, name: string = node.getText(), apexName: string = name): string {
    const key = apexName.toLowerCase();
    const other = this.#blocks.find((block) => block.has(key))?.get(key);
    if (APEX_WORDS.has(key)) this.#refuse(node, REFUSED.word);
    if (!PLAIN_NAME.test(apexName)) this.#refuse(node, REFUSED.name);
    if (apexName.length > MAX_LENGTH) this.#refuse(node, REFUSED.long);
    const problem = `'${name}' and '${other ?? ''}' are one in Apex, which ignores case`;
    if (other !== undefined) this.#refuse(node, { problem, hint: 'rename one' });
    this.#blocks.at(-1)?.set(key, name);
    return name;
  }

  /** What `work` declares is gone afterwards. */
  block<T>(work: () => T): T {
    this.#blocks.push(new Map());
    const result = work();
    this.#blocks.pop();
    return result;
  }
}
