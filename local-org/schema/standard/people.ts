import {
  CREATE_ONLY,
  LOOK_UP_ONLY,
  READ_ONLY,
  REQUIRED,
  checkbox,
  email,
  field,
  longText,
  phone,
  reference,
  standardObject,
  suggestions,
  text
} from '../fields.ts';
import type { FieldDescription, ObjectDescription } from '../schema.ts';
import type { Features } from './features.ts';

/** Accounts, contacts and, where the org has them, person accounts: an account that carries its own contact. */
export function peopleObjects(features: Features): ObjectDescription[] {
  return [
    account(features),
    contact(features),
    ...(features.personAccounts ? [recordType()] : []),
    ...(features.dataProtection ? [individual()] : [])
  ];
}

const SALUTATIONS = ['Mr.', 'Ms.', 'Mrs.', 'Dr.', 'Prof.', 'Mx.'];

function account(features: Features): ObjectDescription {
  return standardObject(
    'Account',
    '001',
    ['Account', 'Accounts'],
    [
      text('Name', 'Account Name', 255, { ...REQUIRED, nameField: true }),
      suggestions('Type', 'Account Type', ['Prospect', 'Customer', 'Partner', 'Other']),
      suggestions('Industry', 'Industry', ['Education', 'Healthcare', 'Not For Profit', 'Technology', 'Other']),
      text('AccountNumber', 'Account Number', 40),
      phone('Phone', 'Account Phone'),
      field('Website', 'Website', 'url', { length: 255 }),
      longText('Description', 'Account Description', 32000),
      ...address('Billing'),
      reference('ParentId', 'Parent Account ID', 'Account', { children: 'ChildAccounts' }),
      reference('OwnerId', 'Owner ID', 'User', { nillable: false, defaultedOnCreate: true }),
      ...(features.customerLicenses ? [checkbox('IsCustomerPortal', 'Customer Portal Account', READ_ONLY)] : []),
      ...(features.partnerLicenses ? [checkbox('IsPartner', 'Partner Account', { createable: false })] : []),
      ...(features.personAccounts ? personFields() : []),
      checkbox('IsDeleted', 'Deleted', READ_ONLY)
    ]
  );
}

function personFields(): FieldDescription[] {
  return [
    reference('RecordTypeId', 'Record Type ID', 'RecordType'),
    checkbox('IsPersonAccount', 'Is Person Account', READ_ONLY),
    reference('PersonContactId', 'Contact ID', 'Contact', READ_ONLY),
    suggestions('Salutation', 'Salutation', SALUTATIONS),
    text('FirstName', 'First Name', 40),
    text('LastName', 'Last Name', 80),
    email('PersonEmail', 'Email', 80),
    text('PersonTitle', 'Title', 80),
    phone('PersonMobilePhone', 'Mobile'),
    field('PersonBirthdate', 'Birthdate', 'date'),
    ...address('PersonMailing')
  ];
}

function contact(features: Features): ObjectDescription {
  return standardObject(
    'Contact',
    '003',
    ['Contact', 'Contacts'],
    [
      suggestions('Salutation', 'Salutation', SALUTATIONS),
      text('FirstName', 'First Name', 40),
      text('LastName', 'Last Name', 80, REQUIRED),
      text('Name', 'Full Name', 121, { nillable: false, nameField: true, ...READ_ONLY }),
      reference('AccountId', 'Account ID', 'Account', { children: 'Contacts' }),
      email('Email', 'Email', 80),
      text('Title', 'Title', 128),
      text('Department', 'Department', 80),
      phone('Phone', 'Business Phone'),
      phone('MobilePhone', 'Mobile Phone'),
      field('Birthdate', 'Birthdate', 'date'),
      longText('Description', 'Contact Description', 32000),
      ...address('Mailing'),
      reference('ReportsToId', 'Reports To ID', 'Contact', { children: 'ContactReports' }),
      reference('OwnerId', 'Owner ID', 'User', { nillable: false, defaultedOnCreate: true }),
      ...(features.personAccounts ? [checkbox('IsPersonAccount', 'Is Person Account', READ_ONLY)] : []),
      ...(features.dataProtection ? [reference('IndividualId', 'Individual ID', 'Individual')] : []),
      checkbox('IsDeleted', 'Deleted', READ_ONLY)
    ]
  );
}

/** Object Reference, Individual; only the wishes that keep a person from using a site. */
function individual(): ObjectDescription {
  return standardObject(
    'Individual',
    '0PK',
    ['Individual', 'Individuals'],
    [
      text('FirstName', 'First Name', 40),
      text('LastName', 'Last Name', 80, { ...REQUIRED, nameField: true }),
      checkbox('HasOptedOutProcessing', "Don't Process"),
      checkbox('ShouldForget', 'Forget this Individual')
    ]
  );
}

function recordType(): ObjectDescription {
  return standardObject(
    'RecordType',
    '012',
    ['Record Type', 'Record Types'],
    [
      text('Name', 'Name', 80, { ...REQUIRED, nameField: true }),
      text('DeveloperName', 'Record Type Name', 80, REQUIRED),
      text('NamespacePrefix', 'Namespace Prefix', 15, CREATE_ONLY),
      text('Description', 'Description', 255),
      text('SobjectType', 'SObject Type Name', 40, REQUIRED),
      checkbox('IsActive', 'Active'),
      checkbox('IsPersonType', 'Is Person Type', CREATE_ONLY)
    ],
    LOOK_UP_ONLY
  );
}

function address(kind: string): FieldDescription[] {
  const label = kind.replace(/^Person/, '');
  return [
    longText(`${kind}Street`, `${label} Street`, 255),
    text(`${kind}City`, `${label} City`, 40),
    text(`${kind}State`, `${label} State/Province`, 80),
    text(`${kind}PostalCode`, `${label} Zip/Postal Code`, 20),
    text(`${kind}Country`, `${label} Country`, 80)
  ];
}
