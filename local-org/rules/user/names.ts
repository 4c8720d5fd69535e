import type { Org } from '../../org.ts';
import type { SqlRow } from '../../storage/database.ts';
import { requiredText, textOf } from '../../storage/row.ts';
import { fold } from '../../storage/sqlite.ts';
import { isEmailAddress } from '../fieldRules.ts';
import { contextOf } from '../portal.ts';
import { BROKEN } from '../rule.ts';
import type { Rule } from '../rule.ts';

const DUPLICATE_USERNAME = {
  object: 'User',
  operations: ['create', 'update'],
  statusCode: 'DUPLICATE_USERNAME',
  message:
    'Duplicate Username.<br>The username already exists in this or another Salesforce organization. ' +
    'Usernames must be unique across all Salesforce organizations. To resolve, use a different username ' +
    "(it doesn't need to match the user's email address). ",
  fields: ['Username']
} as const;

/** The names by which users are told apart. */
export const NAME_RULES: readonly Rule[] = [
  {
    id: 'USER-USERNAME-FORM',
    object: 'User',
    operations: ['create', 'update'],
    statusCode: 'FIELD_INTEGRITY_EXCEPTION',
    message: 'Username must be in the form of an email address (for example, john@acme.com): Username',
    fields: ['Username'],
    source: 'Public Lightning component that matches this text',
    confidence: 'observed',
    check: ({ after }) => (isEmailAddress(requiredText(after, 'Username')) ? null : BROKEN)
  },
  {
    ...DUPLICATE_USERNAME,
    id: 'USER-USERNAME-TAKEN',
    source: '000381924',
    confidence: 'documentation',
    check: ({ after }, org) => (isTaken(org, after, 'Username') ? BROKEN : null)
  },
  {
    ...DUPLICATE_USERNAME,
    id: 'USER-USERNAME-ELSEWHERE',
    source:
      'Help networks_licenses_limitations: internal usernames are unique across orgs, those of customers in theirs; for ' +
      'partners a setting decides and uniqueness is assumed. Other orgs have the names of the setup.',
    confidence: 'documentation',
    check: (change, org) => {
      const { after, before } = change;
      if (after['Username'] === before['Username'] || contextOf(change, org).portal?.type === 'CustomerPortal')
        return null;
      const username = fold(requiredText(after, 'Username'));
      return org.preferences.usernamesElsewhere.some((other) => fold(other) === username) ? BROKEN : null;
    }
  },
  {
    id: 'USER-NICKNAME-TAKEN',
    object: 'User',
    operations: ['create', 'update'],
    statusCode: 'DUPLICATE_COMM_NICKNAME',
    message: 'Duplicate Nickname.<br>Another user has already selected this nickname.<br>Please select another.',
    fields: ['CommunityNickname'],
    source: 'SOAP API status codes; the text mirrors that of usernames',
    confidence: 'wording',
    check: ({ after }, org) => (isTaken(org, after, 'CommunityNickname') ? BROKEN : null)
  }
];

function isTaken(org: Org, user: SqlRow, field: 'Username' | 'CommunityNickname'): boolean {
  const sql = `SELECT 1 FROM "User" WHERE fold("${field}") = fold(?) AND "Id" IS NOT ?`;
  return org.database.get(sql, textOf(user, field), textOf(user, 'Id')) !== undefined;
}
