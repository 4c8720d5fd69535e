import { randomBytes } from 'node:crypto';
import { notEmulated } from '../dml/refused.ts';
import { findRow } from '../dml/rows.ts';
import type { Org } from '../org.ts';
import { SalesforceError } from '../salesforceError.ts';
import { isId, toLongId } from '../storage/ids.ts';
import { flagOf } from '../storage/row.ts';
import { requestEmail } from './outbox.ts';

/**
 * Makes a new password. Nobody can log in to this org, so that it is told, but kept nowhere.
 *
 * @throws SalesforceError INVALID_ID_FIELD when there is no such user
 */
export function resetPassword(org: Org, userId: string, sendsEmail: boolean): string {
  const user = isId(userId) ? findRow(org, 'User', toLongId(userId)) : undefined;
  if (!user) throw new SalesforceError('INVALID_ID_FIELD', `invalid cross reference id: ${userId}`);
  if (!flagOf(user, 'IsActive')) throw notEmulated('resetting the password of an inactive user');
  if (sendsEmail) requestEmail(org, 'passwordReset', user, 'Finish resetting your password');
  return randomBytes(9).toString('base64url');
}
