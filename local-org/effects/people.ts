import { notEmulated } from '../dml/refused.ts';
import { releaseReferences } from '../dml/release.ts';
import { deleteRow, insertRow, objectNamed, updateRow } from '../dml/rows.ts';
import type { Org } from '../org.ts';
import { RECORD_RULES } from '../rules/recordRules.ts';
import { enforce } from '../rules/rule.ts';
import type { SqlRow } from '../storage/database.ts';
import { flagOf, requiredText, textOf } from '../storage/row.ts';
import type { Automation } from './automation.ts';
import { fullName, hasExternalUsers } from './user.ts';

export const CONTACT_AUTOMATION: Automation = {
  beforeSave(org, { before, after }) {
    if (flagOf(before, 'IsPersonAccount')) {
      throw notEmulated('changing the contact of a person account; change the account instead');
    }
    const isMoved = before['AccountId'] !== after['AccountId'];
    const contactId = textOf(before, 'Id');
    if (contactId !== null && isMoved && hasExternalUsers(org, 'ContactId', contactId)) {
      throw notEmulated('moving a contact with an external user to another account');
    }
    if (!('OwnerId' in after)) after['OwnerId'] = org.runningUserId;
    after['Name'] = fullName(after, ['FirstName', 'LastName']);
  },

  beforeDelete(_org, { before }) {
    if (flagOf(before, 'IsPersonAccount')) throw notEmulated('deleting the contact of a person account');
  }
};

export const ACCOUNT_AUTOMATION: Automation = {
  beforeSave(org, { before, after }) {
    const accountId = textOf(before, 'Id');
    if (accountId !== null && before['OwnerId'] !== after['OwnerId'] && hasExternalUsers(org, 'AccountId', accountId)) {
      throw notEmulated('changing the owner of an account that has external users');
    }
    if (!('OwnerId' in after)) after['OwnerId'] = org.runningUserId;
    if (org.preferences.personAccounts) completePerson(org, before, after);
  },

  afterSave(org, { after }) {
    if (flagOf(after, 'IsPersonAccount')) savePersonContact(org, after);
  },

  /** Contacts go with their account, unless one of them may not go. */
  beforeDelete(org, { before }) {
    if (org.database.get('SELECT 1 FROM "UserRole" WHERE "PortalAccountId" = ?', requiredText(before, 'Id'))) {
      throw notEmulated('deleting an account that has roles of external users');
    }
    const contacts = org.database.all('SELECT * FROM "Contact" WHERE "AccountId" = ?', requiredText(before, 'Id'));
    for (const contact of contacts) {
      enforce(RECORD_RULES, 'Contact', 'delete', { before: contact, after: {} }, org);
      releaseReferences(org, objectNamed(org.schema, 'Contact'), requiredText(contact, 'Id'));
      deleteRow(org, 'Contact', requiredText(contact, 'Id'));
    }
  }
};

function completePerson(org: Org, before: SqlRow, after: SqlRow): void {
  const sql = `SELECT "Id" FROM "RecordType" WHERE "IsPersonType" = 1 AND "SobjectType" = 'Account'`;
  const personTypes = org.database.all(sql).map((row) => requiredText(row, 'Id'));
  const isNew = textOf(before, 'Id') === null;
  // Without a record type the names decide: an account that is given a last name instead of a name is a person.
  const looksLikePerson = textOf(after, 'LastName') !== null && textOf(after, 'Name') === null;
  if (isNew && looksLikePerson) after['RecordTypeId'] ??= personTypes[0] ?? null;
  const isPerson = personTypes.includes(textOf(after, 'RecordTypeId') ?? '');
  if (!isNew && isPerson !== flagOf(before, 'IsPersonAccount')) {
    throw notEmulated('turning an account into a person account or back');
  }
  after['IsPersonAccount'] = Number(isPerson);
  // A name that the client gave stays as it is, so that the rule about it can refuse it.
  const isNameGiven = textOf(after, 'Name') !== textOf(before, 'Name');
  // Without any name the rule about the last name has the word, not the one about required fields.
  if (isPerson && !isNameGiven) after['Name'] = fullName(after, ['FirstName', 'LastName']) ?? '';
}

/** Account fields of a person account that are fields of its contact. */
const PERSON_FIELDS: Readonly<Record<string, string>> = {
  OwnerId: 'OwnerId',
  Salutation: 'Salutation',
  FirstName: 'FirstName',
  LastName: 'LastName',
  Phone: 'Phone',
  PersonEmail: 'Email',
  PersonTitle: 'Title',
  PersonMobilePhone: 'MobilePhone',
  PersonBirthdate: 'Birthdate',
  PersonMailingStreet: 'MailingStreet',
  PersonMailingCity: 'MailingCity',
  PersonMailingState: 'MailingState',
  PersonMailingPostalCode: 'MailingPostalCode',
  PersonMailingCountry: 'MailingCountry'
};

function savePersonContact(org: Org, account: SqlRow): void {
  const accountId = requiredText(account, 'Id');
  const contact: SqlRow = { Name: requiredText(account, 'Name'), AccountId: accountId, IsPersonAccount: 1 };
  for (const [from, to] of personFields(org)) contact[to] = account[from] ?? null;
  const contactId = textOf(account, 'PersonContactId');
  if (contactId !== null) {
    updateRow(org, 'Contact', contactId, contact);
    return;
  }
  account['PersonContactId'] = insertRow(org, 'Contact', contact);
  updateRow(org, 'Account', accountId, { PersonContactId: account['PersonContactId'] });
}

/** Custom fields of contacts appear on person accounts with `__pc` at the end. */
function personFields(org: Org): [string, string][] {
  const custom = org.schema.object('Account')?.fields.filter(({ name }) => name.endsWith('__pc')) ?? [];
  return [
    ...Object.entries(PERSON_FIELDS),
    ...custom.map(({ name }): [string, string] => [name, name.replace(/__pc$/, '__c')])
  ];
}
