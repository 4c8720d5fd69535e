import { isDeepStrictEqual } from 'node:util';
import { isRecord } from '../../../server/salesforce/row.ts';

/** What makes `value` of `base`: members of objects one by one, everything else as a whole; undefined when nothing does. */
export function changesOf(base: unknown, value: unknown): unknown {
  if (isDeepStrictEqual(base, value)) return undefined;
  if (!isRecord(base) || !isRecord(value)) return value;
  const changes = Object.entries(value).map(([name, member]) => [name, changesOf(base[name], member)] as const);
  return Object.fromEntries(changes.filter(([, change]) => change !== undefined));
}

/** The base with the changes of `changesOf`. */
export function changed(base: unknown, changes: unknown): unknown {
  if (changes === undefined) return base;
  if (!isRecord(base) || !isRecord(changes)) return changes;
  const members = Object.entries(changes).map(([name, change]) => [name, changed(base[name], change)] as const);
  return { ...base, ...Object.fromEntries(members) };
}
