import type { Case } from '../case.ts';
import { account, contact, enabledPerson, person, plusUser, refusal } from './builders.ts';

/** What becomes of users, their contacts and roles, and what one transaction may touch. */
export const LIFE_CASES: readonly Case[] = [
  {
    name: 'a user is deactivated and comes back',
    given: [...enabledPerson, { update: 'User', id: '{user}', fields: { IsActive: false } }],
    request: { update: 'User', id: '{user}', fields: { IsActive: true } },
    expected: { status: 204 }
  },
  {
    name: 'a disabled user does not come back',
    given: [...enabledPerson, { update: 'User', id: '{user}', fields: { IsPortalEnabled: false } }],
    request: { update: 'User', id: '{user}', fields: { IsActive: true } },
    expected: refusal('FIELD_INTEGRITY_EXCEPTION', '.*')
  },
  {
    name: 'the contact of an external user is not deleted',
    given: enabledPerson,
    request: { delete: 'Contact', id: '{contact}' },
    expected: refusal('DELETE_FAILED', '.*associated with the following portal users.*')
  },
  {
    name: 'a user is not deleted',
    given: enabledPerson,
    request: { delete: 'User', id: '{user}' },
    expected: refusal('CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY', 'entity type cannot be deleted: User')
  },
  {
    name: 'the role of an external user keeps its name',
    given: enabledPerson,
    request: { update: 'UserRole', id: '{user.UserRoleId}', fields: { Name: 'Contract' } },
    expected: refusal('FIELD_INTEGRITY_EXCEPTION', 'Cannot specify system-maintained portal role field: \\[Name\\]')
  },
  {
    name: 'a user and a permission set are one transaction',
    given: person,
    request: {
      together: [
        plusUser(),
        {
          as: 'set',
          create: 'PermissionSet',
          fields: { Name: 'Contract_{run}', Label: 'Contract' }
        }
      ]
    },
    expected: { status: 201 }
  },
  {
    name: 'a contact and its user are not one transaction',
    given: [account()],
    request: { together: [contact(), plusUser({ ContactId: '@{contact.id}' })] },
    expected: refusal(
      'MIXED_DML_OPERATION',
      'DML operation on setup object is not permitted after you have updated a non-setup object ' +
        '\\(or vice versa\\): User, original object: Contact'
    )
  }
];
