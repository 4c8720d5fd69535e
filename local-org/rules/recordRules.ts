import { findRow } from '../dml/rows.ts';
import type { Org } from '../org.ts';
import type { SqlRow } from '../storage/database.ts';
import { flagOf, requiredText, textOf } from '../storage/row.ts';
import { BROKEN } from './rule.ts';
import type { Change, Rule } from './rule.ts';

/** Fields of accounts that only person accounts have. */
const PERSON_ONLY = ['FirstName', 'LastName', 'Salutation', 'PersonEmail', 'PersonTitle'];

/** Rules about accounts, contacts and roles. */
export const RECORD_RULES: readonly Rule[] = [
  ...['Account', 'Contact'].map(ownerIsActive),
  {
    id: 'ACCOUNT-PERSON-FIELDS',
    object: 'Account',
    operations: ['create', 'update'],
    statusCode: 'INVALID_FIELD_FOR_INSERT_UPDATE',
    message: 'Account: bad field names on insert/update call: {0}',
    fields: [],
    source: 'Object Reference, Account: Name of a person account is made of its parts; the text from common experience',
    confidence: 'wording',
    check: ({ before, after }) => {
      const changed = (field: string) =>
        textOf(after, field) !== null && textOf(after, field) !== textOf(before, field);
      const isPerson = flagOf(after, 'IsPersonAccount');
      const parts = [textOf(after, 'FirstName'), textOf(after, 'LastName')].filter((part) => part !== null);
      const isForeignName = isPerson && textOf(after, 'Name') !== parts.join(' ');
      const wrong = isPerson ? (isForeignName ? ['Name'] : []) : PERSON_ONLY.filter(changed);
      return wrong.length > 0 ? [wrong.join(', ')] : null;
    }
  },
  {
    id: 'ACCOUNT-PERSON-LAST-NAME',
    object: 'Account',
    operations: ['create', 'update'],
    statusCode: 'REQUIRED_FIELD_MISSING',
    message: 'Required fields are missing: [LastName]',
    fields: ['LastName'],
    source: 'Object Reference, Account.LastName: required for person accounts',
    confidence: 'documentation',
    check: ({ after }) => (flagOf(after, 'IsPersonAccount') && textOf(after, 'LastName') === null ? BROKEN : null)
  },
  {
    id: 'ACCOUNT-PERSON-PARTNER',
    object: 'Account',
    operations: ['update'],
    statusCode: 'FIELD_INTEGRITY_EXCEPTION',
    message: 'person accounts cannot be partner accounts',
    fields: ['IsPartner'],
    source: 'Help networks_licenses_limitations; code and text assumed',
    confidence: 'wording',
    check: ({ after }) => (flagOf(after, 'IsPersonAccount') && flagOf(after, 'IsPartner') ? BROKEN : null)
  },
  {
    id: 'ACCOUNT-DELETE-PARTNER',
    object: 'Account',
    operations: ['delete'],
    statusCode: 'DELETE_FAILED',
    message: 'partner accounts cannot be deleted, disable the partner account first',
    fields: [],
    source: 'gyde.ai, copy of Help: partner accounts are disabled, not deleted; code and text assumed',
    confidence: 'wording',
    check: ({ before }) => (flagOf(before, 'IsPartner') ? BROKEN : null)
  },
  {
    id: 'CONTACT-OF-PERSON',
    object: 'Contact',
    operations: ['create', 'update'],
    statusCode: 'FIELD_INTEGRITY_EXCEPTION',
    message: 'a person account has its own contact and no others',
    fields: ['AccountId'],
    source: 'Object Reference, Account: a person account is one account and one contact; code and text assumed',
    confidence: 'wording',
    check: ({ after }, org) =>
      flagOf(findRow(org, 'Account', textOf(after, 'AccountId')), 'IsPersonAccount') ? BROKEN : null
  },
  {
    id: 'CONTACT-DELETE-EXTERNAL-USER',
    object: 'Contact',
    operations: ['delete'],
    statusCode: 'DELETE_FAILED',
    message:
      'Your attempt to delete {0} could not be completed because it is associated with the following portal users.: {1}',
    fields: [],
    source: 'Help copy at fonteva.com: the user must be disabled first; the text from common experience',
    confidence: 'wording',
    check: ({ before }, org) => {
      const user = org.schema.field('User', 'ContactId') && userOf(org, before);
      return user ? [requiredText(before, 'Name'), requiredText(user, 'Username')] : null;
    }
  },
  {
    id: 'ROLE-SYSTEM-MAINTAINED',
    object: 'UserRole',
    operations: ['update'],
    statusCode: 'FIELD_INTEGRITY_EXCEPTION',
    message: 'Cannot specify system-maintained portal role field: [{0}]',
    fields: [],
    source: 'procomputingproducts; 005167124: account roles cannot be renamed',
    confidence: 'wording',
    check: ({ before, after }) => {
      const field = ['Name', 'DeveloperName', 'ParentRoleId'].find((name) => before[name] !== after[name]);
      return textOf(before, 'PortalType') !== 'None' && field ? [field] : null;
    }
  }
];

function ownerIsActive(object: string): Rule {
  return {
    id: `${object.toUpperCase()}-OWNER-ACTIVE`,
    object,
    operations: ['create', 'update'],
    statusCode: 'INACTIVE_OWNER_OR_USER',
    message: `operation performed with inactive user [{0}] as owner of ${object.toLowerCase()}`,
    fields: [],
    source: 'SOAP API status codes; the text from common experience',
    confidence: 'wording',
    check: ({ before, after }: Change, org: Org) => {
      const ownerId = textOf(after, 'OwnerId');
      if (ownerId === null || ownerId === textOf(before, 'OwnerId')) return null;
      return flagOf(findRow(org, 'User', ownerId), 'IsActive') ? null : [ownerId];
    }
  };
}

function userOf(org: Org, contact: SqlRow): SqlRow | undefined {
  return org.database.get('SELECT "Username" FROM "User" WHERE "ContactId" = ?', requiredText(contact, 'Id'));
}
