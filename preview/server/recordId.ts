import { HttpProblem } from './httpProblem.ts';

/**
 * Salesforce ids have 15 characters, or 18 with their checksum; the first three tell the object.
 *
 * @throws HttpProblem 400 for anything else
 */
export function checkRecordId(value: string): string {
  if (/^[A-Za-z0-9]{15}([A-Za-z0-9]{3})?$/.test(value)) return value;
  throw new HttpProblem(400, 'This is not the id of a Salesforce record.');
}

const ACCOUNT_PREFIX = '001';

export function isAccountId(recordId: string): boolean {
  return recordId.startsWith(ACCOUNT_PREFIX);
}
