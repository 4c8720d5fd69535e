import type { Case, Create, Expected, Fields, Step } from '../case.ts';

/** An account whose owner has a role, unless told otherwise. */
export const account = (fields: Fields = {}): Create => ({
  as: 'account',
  create: 'Account',
  fields: { Name: 'Contract {run}', OwnerId: '{ownerWithRole}', ...fields }
});

export const contact = (fields: Fields = {}, as = 'contact'): Create => ({
  as,
  create: 'Contact',
  fields: { FirstName: 'Ada', LastName: 'Contract {run}', AccountId: '{account}', ...fields }
});

/** A user that nothing is wrong with, as far as it does not depend on the profile. */
export const user = (fields: Fields, as = 'user'): Create => ({
  as,
  create: 'User',
  fields: {
    FirstName: 'Ada',
    LastName: 'Contract',
    Email: `contract.{run}@example.com`,
    Username: `${as}.{run}@contract.example.com`,
    CommunityNickname: `${as}.{run}`,
    Alias: 'contract',
    TimeZoneSidKey: 'Europe/London',
    LocaleSidKey: 'en_GB',
    LanguageLocaleKey: 'en_US',
    EmailEncodingKey: 'UTF-8',
    ...fields
  }
});

/** A contact on an account, and nothing wrong with either. */
export const person: readonly Step[] = [account(), contact()];

export const plusUser = (fields: Fields = {}, as = 'user') =>
  user({ ProfileId: '{plusProfile}', ContactId: '{contact}', ...fields }, as);

/** That person, enabled with a role-based customer license. */
export const enabledPerson: readonly Step[] = [...person, plusUser()];

export const permissionSet = (fields: Fields = {}): Create => ({
  as: 'set',
  create: 'PermissionSet',
  fields: { Name: 'Contract_{run}', Label: 'Contract', ...fields }
});

export const refusal = (code: string, message: string): Expected => ({ status: 400, code, message });

/** A case whose request creates a user on that person and is refused. */
export function refusedUser(name: string, fields: Fields, expected: Expected): Case {
  return { name, given: person, request: plusUser(fields), expected };
}
