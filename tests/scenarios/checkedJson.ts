import { isList, isRecord } from '../../server/salesforce/row.ts';

/**
 * The template with some of its fields changed.
 *
 * @param where names the place in the scenario file for the error
 * @throws Error when `changes` has a field that the template has not, or one of another type
 */
export function withChanges<T extends object>(template: T, changes: unknown, where: string): T {
  if (!isRecord(changes)) {
    throw new Error(`${where} must be an object.`);
  }
  const changed = structuredClone(template);
  for (const [name, value] of Object.entries(changes)) {
    if (!Object.hasOwn(template, name)) {
      throw new Error(`${where}.${name} is not known. Known are: ${Object.keys(template).join(', ')}.`);
    }
    if (!isAlike(Reflect.get(template, name), value)) {
      throw new Error(`${where}.${name} has the wrong type.`);
    }
    Reflect.set(changed, name, value);
  }
  return changed;
}

/** Each entry of the list as a change of the template; no list at all is an empty one. */
export function listOf<T extends object>(template: T, entries: unknown, where: string): T[] {
  return list(entries, where).map((entry, at) => withChanges(template, entry, `${where}[${at}]`));
}

/** @throws Error when it is neither a list nor absent */
export function list(value: unknown, where: string): readonly unknown[] {
  if (value === undefined) {
    return [];
  }
  if (!isList(value)) {
    throw new Error(`${where} must be a list.`);
  }
  return value;
}

/** Null stands for "not known" or "none" on either side. */
function isAlike(expected: unknown, value: unknown): boolean {
  return (
    expected === null || value === null || (typeof expected === typeof value && isList(expected) === isList(value))
  );
}
