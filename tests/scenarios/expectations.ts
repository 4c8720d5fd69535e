import assert from 'node:assert/strict';
import type { Finding } from '../../force-app/main/default/lwc/enablementServices/enablementServices.ts';
import type { UnknownRecord } from '../../server/salesforce/row.ts';

/** Compares findings in any order, and of each the fields that the scenario writes. */
export function assertFindings(actual: readonly (Finding | UnknownRecord)[], expected: readonly UnknownRecord[]): void {
  const found = [...actual].sort(byCode);
  const wanted = [...expected].sort(byCode);
  assert.deepEqual(found.map(outline), wanted.map(outline));
  assert.deepEqual(
    found.map((finding, at) => sameFields(finding, wanted[at] ?? {})),
    wanted
  );
}

/** Those fields that the expectation mentions; null for one that is not there. */
export function sameFields(actual: object, expected: UnknownRecord): UnknownRecord {
  return Object.fromEntries(Object.keys(expected).map((name) => [name, Reflect.get(actual, name) ?? null]));
}

function outline({ severity, code }: Finding | UnknownRecord): string {
  return `${String(severity)} ${String(code)}`;
}

function byCode(one: Finding | UnknownRecord, other: Finding | UnknownRecord): number {
  return String(one.code).localeCompare(String(other.code));
}
