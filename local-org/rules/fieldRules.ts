import type { Org } from '../org.ts';
import { SalesforceError } from '../salesforceError.ts';
import type { FieldDescription } from '../schema/schema.ts';
import { isId, toLongId } from '../storage/ids.ts';
import type { Confidence } from './rule.ts';

/** A rule about one text value of any object's field. Its message's `{label}`, `{name}`, `{value}`, `{length}` are the field's. */
export interface FieldRule {
  readonly id: string;
  readonly statusCode: string;
  readonly message: string;
  /** Some platform errors name the field beside the message, some do not. */
  readonly namesField: boolean;
  readonly source: string;
  readonly confidence: Confidence;
  appliesTo(field: FieldDescription): boolean;
  accepts(value: string, field: FieldDescription, org: Org): boolean;
}

export const FIELD_RULES: readonly FieldRule[] = [
  {
    id: 'FIELD-LENGTH',
    statusCode: 'STRING_TOO_LONG',
    message: '{label}: data value too large: {value} (max length={length})',
    namesField: true,
    source: 'SOAP API Developer Guide, status codes; text from common experience',
    confidence: 'wording',
    appliesTo: (field) => field.length > 0 && field.type !== 'reference' && field.type !== 'multipicklist',
    accepts: (value, field) => value.length <= field.length
  },
  {
    id: 'FIELD-PICKLIST',
    statusCode: 'INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST',
    message: '{label}: bad value for restricted picklist field: {value}',
    namesField: true,
    source: 'SOAP API Developer Guide, status codes; text from common experience',
    confidence: 'wording',
    appliesTo: (field) => field.restrictedPicklist,
    accepts: (value, field) => {
      const values = field.type === 'multipicklist' ? value.split(';') : [value];
      return values.every((chosen) => field.picklistValues.some((known) => known.active && known.value === chosen));
    }
  },
  {
    id: 'FIELD-EMAIL',
    statusCode: 'INVALID_EMAIL_ADDRESS',
    message: '{label}: invalid email address: {value}',
    namesField: true,
    source: 'Public error list of an identity-management driver (2025) for the code; text from common experience',
    confidence: 'wording',
    appliesTo: (field) => field.type === 'email',
    accepts: (value) => isEmailAddress(value)
  },
  {
    id: 'FIELD-ID-TYPE',
    statusCode: 'MALFORMED_ID',
    message: '{label}: id value of incorrect type: {value}',
    namesField: true,
    source: 'Public error list of an identity-management driver (2025)',
    confidence: 'observed',
    appliesTo: (field) => field.type === 'reference',
    accepts: (value, field, org) =>
      isId(value) && field.referenceTo.some((target) => org.schema.object(target)?.keyPrefix === value.slice(0, 3))
  },
  {
    id: 'FIELD-ID-EXISTS',
    statusCode: 'INVALID_CROSS_REFERENCE_KEY',
    message: 'invalid cross reference id',
    namesField: false,
    source: 'Public error list of an identity-management driver (2025)',
    confidence: 'observed',
    appliesTo: (field) => field.type === 'reference',
    accepts: (value, _field, org) => {
      const target = org.schema.objectOfId(value);
      return (
        target !== undefined &&
        org.database.get(`SELECT 1 FROM "${target.name}" WHERE "Id" = ?`, toLongId(value)) !== undefined
      );
    }
  }
];

/** Whether the text has the form of an e-mail address, as the platform asks of usernames too. */
export function isEmailAddress(text: string): boolean {
  return /^[^\s@,;<>()[\]"\\]+@[^\s@.,;<>()[\]"\\]+(\.[^\s@.,;<>()[\]"\\]+)+$/.test(text);
}

/** The error of the first rule that the value breaks; undefined when it breaks none. */
export function brokenFieldRule(value: string, field: FieldDescription, org: Org): SalesforceError | undefined {
  const rule = FIELD_RULES.find((candidate) => candidate.appliesTo(field) && !candidate.accepts(value, field, org));
  return rule && new SalesforceError(rule.statusCode, fillFor(rule, field, value), rule.namesField ? [field.name] : []);
}

function fillFor(rule: FieldRule, field: FieldDescription, value: string): string {
  const values: Readonly<Record<string, string>> = {
    label: field.label,
    name: field.name,
    value,
    length: String(field.length)
  };
  return rule.message.replace(/\{(\w+)\}/g, (placeholder, name: string) => values[name] ?? placeholder);
}
