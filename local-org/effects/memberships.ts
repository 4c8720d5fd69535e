import { findRow, insertRow } from '../dml/rows.ts';
import type { Org } from '../org.ts';
import type { SqlRow } from '../storage/database.ts';
import { flagOf, requiredText, textOf } from '../storage/row.ts';
import { requestEmail } from './outbox.ts';

/**
 * Makes the user a member of the live sites that list its profile or one of its permission sets, and of no others.
 * A site that welcomes its members does so at once. Real orgs calculate memberships a little later.
 */
export function recalculateMemberships(org: Org, userId: string): void {
  const user = findRow(org, 'User', userId);
  if (!user || !org.preferences.digitalExperiences) return;
  const isDisabled = textOf(user, 'UserType') !== 'Standard' && !flagOf(user, 'IsPortalEnabled');
  const sites =
    isDisabled || refusesProcessing(org, user) ? [] : sitesFor(org, userId, requiredText(user, 'ProfileId'));
  const joined = new Set(
    org.database
      .all('SELECT "NetworkId" FROM "NetworkMember" WHERE "MemberId" = ?', userId)
      .map((row) => row['NetworkId'])
  );
  for (const site of sites) {
    const siteId = requiredText(site, 'Id');
    if (joined.delete(siteId)) continue;
    insertRow(org, 'NetworkMember', { NetworkId: siteId, MemberId: userId });
    if (flagOf(site, 'OptionsSendWelcomeEmail') && flagOf(user, 'IsActive')) {
      requestEmail(org, 'siteWelcome', user, `Welcome to ${requiredText(site, 'Name')}`);
    }
  }
  for (const siteId of joined) {
    if (siteId === undefined) continue;
    org.database.run('DELETE FROM "NetworkMember" WHERE "MemberId" = ? AND "NetworkId" = ?', userId, siteId);
  }
}

/** Who is not to be processed, or to be forgotten, becomes no member (Knowledge 000390958). */
function refusesProcessing(org: Org, user: SqlRow): boolean {
  const contact = findRow(org, 'Contact', textOf(user, 'ContactId'));
  const individual = findRow(org, 'Individual', textOf(contact, 'IndividualId'));
  return flagOf(individual, 'HasOptedOutProcessing') || flagOf(individual, 'ShouldForget');
}

function sitesFor(org: Org, userId: string, profileId: string) {
  const sql = `SELECT * FROM "Network" WHERE "Status" = 'Live' AND "Id" IN (
    SELECT "NetworkId" FROM "NetworkMemberGroup" WHERE "ParentId" = ? OR "ParentId" IN (
      SELECT "PermissionSetId" FROM "PermissionSetAssignment" WHERE "AssigneeId" = ?))`;
  return org.database.all(sql, profileId, userId);
}
