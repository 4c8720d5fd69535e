import ts from 'typescript';
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

/** Refuses what Apex does not take as a name; `kind` says in words what is named. */
export function checkName(refusals: Refusals, node: ts.Node, kind: 'class' | 'variable' | 'method' | 'field'): string {
  if (!ts.isIdentifier(node)) return refusals.refuse(node, `this ${kind} has no plain name`, 'give it one');
  const name = node.text;
  const key = name.toLowerCase();
  if (kind !== 'class' && RESERVED.has(key)) {
    refusals.refuse(node, `'${name}' is a word of Apex, which ignores case`, 'take another name');
  }
  if (!PLAIN_NAME.test(name)) {
    refusals.refuse(node, `'${name}' is no name in Apex`, 'use ASCII letters, digits and single _ in between');
  }
  if ((kind === 'class' ? apexClassName(name) : name).length > MAX_LENGTH) {
    refusals.refuse(node, `'${name}' is too long for Apex`, `shorten it to ${MAX_LENGTH} characters, prefix included`);
  }
  return name;
}

/** Refuses declarations that Apex, which ignores case, takes for one. */
export function checkUnique(
  refusals: Refusals,
  nodes: readonly ts.NamedDeclaration[],
  apexName: (name: string) => string = (name) => name
): void {
  const seen = new Map<string, string>();
  for (const { name = null } of nodes) {
    const text = name?.getText() ?? '';
    const key = apexName(text).toLowerCase();
    const other = seen.get(key);
    if (name !== null && other !== undefined)
      refusals.refuse(name, `'${text}' and '${other}' are one in Apex`, 'rename one');
    seen.set(key, text);
  }
}
