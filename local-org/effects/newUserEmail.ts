import { findRow } from '../dml/rows.ts';
import type { Org } from '../org.ts';
import { flagOf, requiredText, textOf } from '../storage/row.ts';
import { requestEmail } from './outbox.ts';

/**
 * Tells a new user of its account by e-mail, which Apex asks for with `DMLOptions.EmailHeader.triggerUserEmail`.
 * External users are told by a site: whoever is a member of none hears nothing (Help
 * exp_cloud_administer_no_welcome_email). That a site's welcome stands in for this e-mail is assumed.
 */
export function requestNewUserEmail(org: Org, userId: string): void {
  const user = findRow(org, 'User', userId);
  if (!user || !flagOf(user, 'IsActive')) return;
  if (textOf(user, 'UserType') !== 'Standard' && (isWelcomed(org, userId) || !isMember(org, userId))) return;
  requestEmail(org, 'newUser', user, `Welcome ${requiredText(user, 'Name')}`);
}

function isWelcomed(org: Org, userId: string): boolean {
  return org.database.get(`SELECT 1 FROM _outbox WHERE userId = ? AND kind = 'siteWelcome'`, userId) !== undefined;
}

function isMember(org: Org, userId: string): boolean {
  return org.database.get('SELECT 1 FROM "NetworkMember" WHERE "MemberId" = ?', userId) !== undefined;
}
