import { isRecord } from '../../../server/salesforce/row.ts';
import { nameOf } from '../model/shape.ts';
import type { Mismatch } from './compare.ts';

const LONGEST_VALUE = 300;
const LONGEST_ARGUMENTS = 2000;

/** `service.method: path: TypeScript's value ≠ that of Apex`, and what the method was given, without what is empty. */
export function describeMismatch({ call, difference: { path, script, apex } }: Mismatch): string {
  const where = path === '' ? '' : `${path}: `;
  const given = shortened(call.args.map(withoutEmpty), LONGEST_ARGUMENTS);
  return `${nameOf(call.method)}: ${where}${shortened(script)} ≠ ${shortened(apex)}\n    given ${given}`;
}

function shortened(value: unknown, longest = LONGEST_VALUE): string {
  const json = JSON.stringify(value);
  return json.length > longest ? `${json.substring(0, longest)}…` : json;
}

function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmpty);
  if (!isRecord(value)) return value;
  const members = Object.entries(value).map(([name, member]) => [name, withoutEmpty(member)] as const);
  return Object.fromEntries(members.filter(([, member]) => !isEmpty(member)));
}

function isEmpty(value: unknown): boolean {
  if (isRecord(value)) return Object.keys(value).length === 0;
  return value === null || value === '' || (Array.isArray(value) && value.length === 0);
}
