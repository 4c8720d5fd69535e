import type { Place } from '../problem.ts';
import type { JsonNode } from './json.ts';

/** Keys that an object has twice, anywhere in a file: `JSON.parse` takes the last without a word. */
export function repeatedKeys(node: JsonNode): { readonly name: string; readonly place: Place }[] {
  const keys = node.keys();
  const repeated = keys.filter(({ name }, index) => keys.slice(0, index).some((other) => other.name === name));
  const inner = [...keys.flatMap(({ name }) => node.child(name) ?? []), ...node.items()];
  return [...repeated, ...inner.flatMap(repeatedKeys)];
}
