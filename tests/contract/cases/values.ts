import type { Case } from '../case.ts';
import { refusal, refusedUser } from './builders.ts';

/** What the values of a user's fields must look like. */
export const VALUE_CASES: readonly Case[] = [
  {
    name: 'all missing fields are named at once',
    given: [],
    request: { as: 'user', create: 'User', fields: { LastName: 'Contract', Alias: 'contract' } },
    expected: refusal('REQUIRED_FIELD_MISSING', 'Required fields are missing: \\[.*ProfileId.*\\]')
  },
  refusedUser(
    'a username looks like an e-mail address',
    { Username: 'contract' },
    refusal(
      'FIELD_INTEGRITY_EXCEPTION',
      'Username must be in the form of an email address \\(for example, john@acme\\.com\\): Username'
    )
  ),
  refusedUser(
    'an e-mail address is one',
    { Email: 'contract@' },
    refusal('INVALID_EMAIL_ADDRESS', 'Email: invalid email address: contract@')
  ),
  refusedUser(
    'an alias has eight characters',
    { Alias: 'contract9' },
    refusal('STRING_TOO_LONG', '.*data value too large: contract9 \\(max length=8\\)')
  ),
  refusedUser(
    'a time zone is one of the list',
    { TimeZoneSidKey: 'Europe/Atlantis' },
    refusal('INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST', '.*bad value for restricted picklist field: Europe/Atlantis')
  ),
  refusedUser(
    'an id is one',
    { ProfileId: 'Contract' },
    refusal('MALFORMED_ID', '.*id value of incorrect type: Contract')
  ),
  refusedUser(
    'an id leads somewhere',
    { ContactId: '003000000000000AAA' },
    refusal('INVALID_CROSS_REFERENCE_KEY', 'invalid cross reference id')
  ),
  refusedUser(
    'being an external user follows and is not said',
    { IsPortalEnabled: true },
    refusal('INVALID_FIELD_FOR_INSERT_UPDATE', 'Unable to create/update fields: IsPortalEnabled\\..*')
  ),
  refusedUser(
    'a field that is not there is named',
    { Contract_Shoe_Size__c: '42' },
    refusal('INVALID_FIELD', "No such column 'Contract_Shoe_Size__c' on sobject of type User")
  )
];
