import type { Case } from '../case.ts';
import { account, contact, enabledPerson, person, plusUser, refusal, refusedUser, user } from './builders.ts';

const NO_ROLE = refusal('UNKNOWN_EXCEPTION', 'portal account owner must have a role');
const TAKEN = refusal('PORTAL_USER_ALREADY_EXISTS_FOR_CONTACT', 'portal user already exists for contact');
const ROLE_TYPE = refusal('FIELD_INTEGRITY_EXCEPTION', 'role type must match user type');
const DUPLICATE_USERNAME = refusal('DUPLICATE_USERNAME', 'Duplicate Username\\.<br>.*');

/** Creating external users. */
export const USER_CASES: readonly Case[] = [
  { name: 'a role-based customer is created', given: person, request: plusUser(), expected: { status: 201 } },
  {
    name: 'a high-volume customer is created',
    given: person,
    request: plusUser({ ProfileId: '{highVolumeProfile}' }),
    expected: { status: 201 }
  },
  {
    name: 'a person account takes a role-based customer',
    given: [
      {
        as: 'account',
        create: 'Account',
        fields: { LastName: 'Contract {run}', OwnerId: '{ownerWithRole}', RecordTypeId: '{personRecordType}' }
      }
    ],
    request: plusUser({ ContactId: '{account.PersonContactId}' }),
    expected: { status: 201 }
  },
  {
    name: 'an external profile needs a contact',
    given: [],
    request: user({ ProfileId: '{plusProfile}' }),
    expected: refusal('INVALID_CROSS_REFERENCE_KEY', 'Cannot create a portal user without contact')
  },
  {
    name: 'an internal profile takes no contact',
    given: person,
    request: plusUser({ ProfileId: '{internalProfile}' }),
    expected: refusal('FIELD_INTEGRITY_EXCEPTION', 'only portal users can be associated to a contact')
  },
  {
    name: 'a contact takes one external user',
    given: enabledPerson,
    request: plusUser({}, 'second'),
    expected: TAKEN
  },
  {
    name: 'a deactivated user still occupies its contact',
    given: [...enabledPerson, { update: 'User', id: '{user}', fields: { IsActive: false } }],
    request: plusUser({}, 'second'),
    expected: TAKEN
  },
  {
    name: 'a disabled user leaves its contact and its username to another one',
    given: [...enabledPerson, { update: 'User', id: '{user}', fields: { IsPortalEnabled: false } }],
    request: plusUser({ Username: 'user.{run}@contract.example.com' }, 'second'),
    expected: { status: 201 }
  },
  {
    name: 'the contact needs an account',
    given: [contact({ AccountId: null })],
    request: plusUser(),
    expected: NO_ROLE
  },
  {
    name: "the account's owner needs a role for a role-based customer",
    given: [account({ OwnerId: '{ownerWithoutRole}' }), contact()],
    request: plusUser(),
    expected: NO_ROLE
  },
  {
    name: "the account's owner needs a role for a high-volume customer",
    given: [account({ OwnerId: '{ownerWithoutRole}' }), contact()],
    request: plusUser({ ProfileId: '{highVolumeProfile}' }),
    expected: NO_ROLE
  },
  {
    name: 'a partner needs a partner account',
    given: person,
    request: plusUser({ ProfileId: '{partnerProfile}' }),
    expected: refusal('FIELD_INTEGRITY_EXCEPTION', '.*partner.*')
  },
  {
    name: 'a partner is created on a partner account',
    given: [account(), { update: 'Account', id: '{account}', fields: { IsPartner: true } }, contact()],
    request: plusUser({ ProfileId: '{partnerProfile}' }),
    expected: { status: 201 }
  },
  refusedUser('a customer takes no internal role', { UserRoleId: '{internalRole}' }, ROLE_TYPE),
  refusedUser(
    'a high-volume customer takes no role',
    { ProfileId: '{highVolumeProfile}', UserRoleId: '{internalRole}' },
    ROLE_TYPE
  ),
  refusedUser(
    'the license has a seat',
    { ProfileId: '{fullProfile}' },
    refusal('LICENSE_LIMIT_EXCEEDED', 'License Limit Exceeded.*')
  ),
  {
    name: 'a username is unique whatever its case',
    given: [...enabledPerson, contact({}, 'other')],
    request: plusUser({ ContactId: '{other}', Username: 'USER.{run}@contract.example.com' }, 'second'),
    expected: DUPLICATE_USERNAME
  },
  {
    name: 'a nickname is unique',
    given: [...enabledPerson, contact({}, 'other')],
    request: plusUser({ ContactId: '{other}', CommunityNickname: 'user.{run}' }, 'second'),
    expected: refusal('DUPLICATE_COMM_NICKNAME', 'Duplicate Nickname\\..*')
  }
];
