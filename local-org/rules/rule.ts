import type { Org } from '../org.ts';
import { SalesforceError } from '../salesforceError.ts';
import type { SqlRow } from '../storage/database.ts';

export type Operation = 'create' | 'update' | 'delete';

/** A record before and after; the side that does not exist is an empty row. */
export interface Change {
  readonly before: SqlRow;
  readonly after: SqlRow;
}

/**
 * How sure we are that the platform behaves like this. `documentation`: Salesforce says so. `observed`: the text was
 * captured from an org. `wording`: the refusal is documented, its code or text is our guess. `assumed`: that there is a
 * refusal at all is our guess; the preference `assumedRules` switches these off.
 */
export type Confidence = 'documentation' | 'observed' | 'wording' | 'assumed';

/** One rule of the platform as data, so that what is enforced can be read, listed and tested as a table. */
export interface Rule {
  readonly id: string;
  readonly object: string;
  readonly operations: readonly Operation[];
  readonly statusCode: string;
  /** The platform's sentence; `{0}`, `{1}`… stand for what `check` returns. */
  readonly message: string;
  readonly fields: readonly string[];
  readonly source: string;
  readonly confidence: Confidence;
  /** Null when the rule is kept, otherwise what fills the message's placeholders. */
  check(change: Change, org: Org): readonly string[] | null;
}

/** For rules whose message has no placeholders. */
export const BROKEN: readonly string[] = [];

/**
 * Asks the rules in order.
 *
 * @throws SalesforceError of the first rule that the change breaks
 */
export function enforce(rules: readonly Rule[], object: string, operation: Operation, change: Change, org: Org): void {
  for (const rule of rules) {
    if (rule.object !== object || !rule.operations.includes(operation) || !isEnforced(rule, org)) continue;
    const values = rule.check(change, org);
    if (values) throw refusal(rule, values);
  }
}

/** Whether the org asks the rule at all: one made with lenient `assumedRules` leaves out what is only likely. */
export function isEnforced({ confidence }: Pick<Rule, 'confidence'>, org: Org): boolean {
  return confidence !== 'assumed' || org.preferences.assumedRules === 'strict';
}

/** The error of a broken rule; `fields` for rules that are about no particular field. */
export function refusal(
  rule: Pick<Rule, 'statusCode' | 'message' | 'fields'>,
  values: readonly string[],
  fields: readonly string[] = rule.fields
): SalesforceError {
  return new SalesforceError(rule.statusCode, fill(rule.message, values), fields);
}

function fill(message: string, values: readonly string[]): string {
  return message.replace(/\{(\d)\}/g, (_, index: string) => values[Number(index)] ?? '');
}
