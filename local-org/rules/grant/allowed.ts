import { findRow } from '../../dml/rows.ts';
import type { Org } from '../../org.ts';
import { PERMISSIONS } from '../../schema/standard/permissions.ts';
import type { SqlRow } from '../../storage/database.ts';
import { flagOf, numberOf, requiredText, textOf } from '../../storage/row.ts';
import { licenseOf, portalOf } from '../portal.ts';
import { BROKEN } from '../rule.ts';
import type { Rule } from '../rule.ts';
import { grantedSets, isUserLicense } from './grantedSets.ts';

/** Rules about what is inside a permission set: whether the assignee's licenses allow it. */
export const ALLOWED_RULES: readonly Rule[] = [
  {
    id: 'ASSIGNMENT-PERMISSION',
    object: 'PermissionSetAssignment',
    operations: ['create'],
    statusCode: 'FIELD_INTEGRITY_EXCEPTION',
    message: "Can't assign permission set {0} to user {1}. The user license doesn't allow the permission: {2}",
    fields: ['PermissionSetId'],
    source:
      'GitHub SalesforceLabs/MultiOrgSecuritySummary#5 and others; which permissions external licenses bar is assumed',
    confidence: 'observed',
    check: ({ after }, org) => {
      const assignee = findRow(org, 'User', textOf(after, 'AssigneeId'));
      if (!isExternal(assignee)) return null;
      const sets = grantedSets(org, after);
      for (const set of sets) {
        const barred = PERMISSIONS.find(
          ({ name, external }) =>
            !external && flagOf(set, `Permissions${name}`) && !isEntitled(org, after, sets, `MaximumPermissions${name}`)
        );
        if (barred) return [requiredText(set, 'Label'), textOf(assignee, 'Name') ?? '', barred.label];
      }
      return null;
    }
  },
  {
    id: 'ASSIGNMENT-APPS',
    object: 'PermissionSetAssignment',
    operations: ['create'],
    statusCode: 'FIELD_INTEGRITY_EXCEPTION',
    message: "The user license doesn't allow Assigned Apps",
    fields: ['PermissionSetId'],
    source: 'GitHub SFDO-Community/declarative-lookup-rollup-summaries#612; code, and for which licenses, are assumed',
    confidence: 'assumed',
    check: ({ after }, org) => {
      const assignee = findRow(org, 'User', textOf(after, 'AssigneeId'));
      const isConcerned = isExternal(assignee) && appLimit(org, assignee) === null;
      return isConcerned && grantedSets(org, after).some((set) => appsOf(org, set).length > 0) ? BROKEN : null;
    }
  },
  {
    id: 'ASSIGNMENT-APP-LIMIT',
    object: 'PermissionSetAssignment',
    operations: ['create'],
    statusCode: 'LIMIT_EXCEEDED',
    message: "Can't complete this operation because it would exceed the number of apps allowed by the user license.",
    fields: [],
    source:
      'GitHub SFDO-Community/Summit-Events-App#240; the code is assumed. The setup says which license has a limit.',
    confidence: 'observed',
    check: ({ after }, org) => {
      const limit = appLimit(org, findRow(org, 'User', textOf(after, 'AssigneeId')));
      if (limit === null) return null;
      const held = org.database.all(
        'SELECT * FROM "PermissionSetAssignment" WHERE "AssigneeId" = ?',
        textOf(after, 'AssigneeId')
      );
      const sets = [...held, after].flatMap((assignment) => grantedSets(org, assignment));
      return new Set(sets.flatMap((set) => appsOf(org, set))).size > limit ? BROKEN : null;
    }
  }
];

function isExternal(user: SqlRow | undefined): boolean {
  return portalOf(textOf(user, 'UserType')) !== null;
}

/** Whether a permission set license that the assignee holds, or gets with these sets, makes up for the user license. */
function isEntitled(org: Org, { AssigneeId }: SqlRow, sets: readonly SqlRow[], column: string): boolean {
  const sql = `SELECT l.* FROM "PermissionSetLicenseAssign" a
    JOIN "PermissionSetLicense" l ON l."Id" = a."PermissionSetLicenseId" WHERE a."AssigneeId" = ?`;
  const held = org.database.all(sql, AssigneeId ?? null);
  const coming = sets
    .map((set) => textOf(set, 'LicenseId'))
    .map((licenseId) => (isUserLicense(licenseId) ? undefined : findRow(org, 'PermissionSetLicense', licenseId)));
  return [...held, ...coming].some((license) => flagOf(license, column));
}

function appsOf(org: Org, set: SqlRow): string[] {
  const rows = org.database.all('SELECT app FROM _assignedApp WHERE permissionSetId = ?', requiredText(set, 'Id'));
  return rows.map((row) => requiredText(row, 'app'));
}

/** How many apps the user's license allows; null where nothing is said about it. */
function appLimit(org: Org, user: SqlRow | undefined): number | null {
  const licenseId = textOf(user && licenseOf(org, user), 'Id');
  const row = org.database.get('SELECT apps FROM _appLimit WHERE licenseId = ?', licenseId);
  return row ? numberOf(row, 'apps') : null;
}
