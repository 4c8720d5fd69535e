import { isRecord } from '../../../server/salesforce/row.ts';
import { listOf } from './wire.ts';

/** What a call came to: its value as JSON has it, or the message of the error that it threw. */
export type Outcome = { readonly value: unknown } | { readonly error: string };

/** Where two values differ. */
export interface Difference {
  /** For example `[2].params[0]`; '' when they differ as a whole. */
  readonly path: string;
  readonly script: unknown;
  readonly apex: unknown;
}

/** The first place where the outcomes differ; null when they are the same. */
export function differenceOf(script: Outcome, apex: Outcome): Difference | null {
  if ('value' in script && 'value' in apex) return difference(script.value, apex.value, '');
  if ('error' in script && 'error' in apex && script.error === apex.error) return null;
  return { path: '', script, apex };
}

// a member that is missing is null in Apex
function difference(script: unknown, apex: unknown, path: string): Difference | null {
  if (Array.isArray(script) && Array.isArray(apex)) {
    const [one, other] = [listOf(script), listOf(apex)];
    if (one.length !== other.length) return { path: `${path}.length`, script: one.length, apex: other.length };
    return first(one, (value, at) => difference(value, other[at], `${path}[${at}]`));
  }
  if (isRecord(script) && isRecord(apex)) {
    const names = [...new Set([...Object.keys(script), ...Object.keys(apex)])];
    return first(names, (name) => difference(script[name] ?? null, apex[name] ?? null, `${path}.${name}`));
  }
  return Object.is(script, apex) ? null : { path, script, apex };
}

function first<T>(items: readonly T[], compare: (item: T, at: number) => Difference | null): Difference | null {
  for (const [at, item] of items.entries()) {
    const found = compare(item, at);
    if (found) return found;
  }
  return null;
}
