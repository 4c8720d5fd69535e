import type ts from 'typescript';
import type { Refusals } from './refusals.ts';

const PREFIX = 'Enablement';
const MAX_LENGTH = 40;
const PLAIN_NAME = /^[A-Za-z](?:_?[A-Za-z0-9])*$/;

// What Salesforce's own compiler takes neither as a variable nor as a property.
const RESERVED = new Set(
  `abstract activate and any array as asc autonomous begin bigdecimal blob boolean break bulk by byte case cast catch
  char class collect commit const continue currency date datetime decimal default delete desc do double else end enum
  exception exit export extends false final finally float for from global goto group having hint if implements import
  in inner insert instanceof int integer interface into join like limit list long loop map merge new not null nulls
  number object of on or outer override package parallel pragma private protected public retrieve return rollback
  select set short sobject sort static super switch synchronized system testmethod then this throw time transaction
  trigger true try undelete update upsert using virtual void webservice when where while`.split(/\s+/)
);

/** The Apex class for a TypeScript class or interface: `Draft` is `EnablementDraft`, and `Enablements` stays itself. */
export function apexClassName(name: string): string {
  return name.startsWith(PREFIX) ? name : PREFIX + name;
}

/** Names side by side. Apex ignores case, and lets no block hide a name of the blocks around it. */
export class Names {
  readonly #refusals: Refusals;
  readonly #blocks: Map<string, string>[];

  constructor(refusals: Refusals, taken: readonly string[] = []) {
    this.#refusals = refusals;
    this.#blocks = [new Map(taken.map((name) => [name.toLowerCase(), name]))];
  }

  /** Refuses what is no name in Apex, or stands for something else already; `apexName` is the name that it has there. */
  declare(node: ts.Node, name: string = node.getText(), apexName: string = name): string {
    const key = apexName.toLowerCase();
    const other = this.#blocks.find((block) => block.has(key))?.get(key);
    const refuse = (problem: string, hint: string) => this.#refusals.refuse(node, `'${name}' ${problem}`, hint);
    if (RESERVED.has(key)) refuse('is a word of Apex, which ignores case', 'take another name');
    if (!PLAIN_NAME.test(apexName)) refuse('is no name in Apex', 'use ASCII letters, digits and single _ in between');
    if (apexName.length > MAX_LENGTH)
      refuse('is too long for Apex', `shorten '${apexName}' to ${MAX_LENGTH} characters`);
    if (other !== undefined) refuse(`and '${other}' are one in Apex, which ignores case`, 'rename one');
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
