import { isRecord } from '../../validate/text/json.ts';

/** What lies at a path of keys in something read as JSON; undefined where there is nothing. */
export function at(value: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce<unknown>((inner, key) => (isRecord(inner) ? inner[key] : undefined), value);
}

/** The string at a path; empty where there is none. */
export function textAt(value: unknown, ...keys: readonly string[]): string {
  const found = at(value, ...keys);
  return typeof found === 'string' ? found : '';
}

/** The number at a path, also when it is written as a string; 0 where there is none. */
export function numberAt(value: unknown, ...keys: readonly string[]): number {
  const found = Number(at(value, ...keys));
  return Number.isFinite(found) ? found : 0;
}

/** The list at a path; one thing alone is a list of one, as XML that became JSON has it. */
export function listAt(value: unknown, ...keys: readonly string[]): unknown[] {
  const found = at(value, ...keys);
  if (found === undefined || found === null) return [];
  return Array.isArray(found) ? found : [found];
}
