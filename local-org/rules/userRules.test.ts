import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { Scenario } from '../testing/scenario.ts';
import type { Refusal } from '../testing/scenario.ts';
import { startOrg } from '../testing/startOrg.ts';
import type { RunningOrg } from '../testing/startOrg.ts';

const SETUP = {
  organization: { name: 'Rules' },
  preferences: { personAccounts: true },
  licenses: [
    { name: 'Salesforce', total: 500 },
    { name: 'Customer Community', total: 100 },
    { name: 'Customer Community Plus', total: 100 },
    { name: 'Customer Community Plus Login', total: 1 },
    { name: 'Partner Community', total: 100 },
    { name: 'Guest', total: 1, userType: 'Guest' }
  ],
  profiles: [{ name: 'Visitor', license: 'Guest' }]
};

const DUPLICATE_USERNAME =
  'Duplicate Username.<br>The username already exists in this or another Salesforce organization. ' +
  'Usernames must be unique across all Salesforce organizations. To resolve, use a different username ' +
  "(it doesn't need to match the user's email address). ";

const PLUS = 'Customer Community Plus User';
const PARTNER = 'Partner Community User';

/** A rule's case: what is there, what is asked for, what the platform answers. */
interface Case {
  readonly name: string;
  readonly request: (given: Scenario) => Promise<Refusal>;
  readonly answer: Refusal;
}

type Fields = Record<string, unknown>;

const refuse = (profile: string, fields: Fields | ((given: Scenario) => Promise<Fields>)) => {
  return async (given: Scenario) => {
    const special = typeof fields === 'function' ? await fields(given) : fields;
    return given.refused('User', await given.user(profile, special));
  };
};

const CREATE_CASES: readonly Case[] = [
  {
    name: 'guests are made by sites only',
    request: refuse('Visitor', {}),
    answer: {
      errorCode: 'INSUFFICIENT_ACCESS_OR_READONLY',
      message: 'Cannot insert a user of type guest.',
      fields: []
    }
  },
  {
    name: 'an external profile needs a contact',
    request: refuse(PLUS, {}),
    answer: {
      errorCode: 'INVALID_CROSS_REFERENCE_KEY',
      message: 'Cannot create a portal user without contact',
      fields: ['ContactId']
    }
  },
  {
    name: 'an internal profile takes no contact',
    request: refuse('System Administrator', async (given) => ({ ContactId: await given.contact() })),
    answer: {
      errorCode: 'FIELD_INTEGRITY_EXCEPTION',
      message: 'only portal users can be associated to a contact',
      fields: []
    }
  },
  {
    name: 'a contact has one external user at most',
    request: refuse(PLUS, async (given) => {
      const ContactId = await given.contact();
      await given.externalUser(PLUS, { ContactId });
      return { ContactId };
    }),
    answer: {
      errorCode: 'PORTAL_USER_ALREADY_EXISTS_FOR_CONTACT',
      message: 'portal user already exists for contact',
      fields: []
    }
  },
  {
    name: 'a deactivated user still occupies its contact',
    request: refuse(PLUS, async (given) => {
      const ContactId = await given.contact();
      await given.externalUser(PLUS, { ContactId, IsActive: false });
      return { ContactId };
    }),
    answer: {
      errorCode: 'PORTAL_USER_ALREADY_EXISTS_FOR_CONTACT',
      message: 'portal user already exists for contact',
      fields: []
    }
  },
  {
    name: 'the contact must have an account',
    request: refuse(PLUS, async (given) => ({ ContactId: await given.contact({ AccountId: null }) })),
    answer: { errorCode: 'UNKNOWN_EXCEPTION', message: 'portal account owner must have a role', fields: [] }
  },
  ...[PLUS, 'Customer Community User'].map((profile) => ({
    name: `the account's owner must have a role (${profile})`,
    request: refuse(profile, async (given) => {
      const OwnerId = await given.owner({ UserRoleId: null });
      return { ContactId: await given.contact({ AccountId: await given.account({ OwnerId }) }) };
    }),
    answer: { errorCode: 'UNKNOWN_EXCEPTION', message: 'portal account owner must have a role', fields: [] }
  })),
  {
    name: 'a partner needs a partner account',
    request: refuse(PARTNER, async (given) => ({ ContactId: await given.contact() })),
    answer: {
      errorCode: 'FIELD_INTEGRITY_EXCEPTION',
      message: 'the account of a partner user must be enabled as a partner account',
      fields: ['ContactId']
    }
  },
  {
    name: "a partner's account is not owned by an external user",
    request: refuse(PARTNER, async (given) => {
      const OwnerId = await given.externalUser(PLUS);
      const AccountId = await given.account({ OwnerId });
      await given.update('Account', AccountId, { IsPartner: true });
      return { ContactId: await given.contact({ AccountId }) };
    }),
    answer: { errorCode: 'UNKNOWN_EXCEPTION', message: 'portal users cannot own partner accounts', fields: [] }
  },
  {
    name: 'a person account takes no partner',
    request: refuse(PARTNER, async (given) => {
      const account = await given.create('Account', { LastName: 'Lovelace', OwnerId: await given.owner() });
      const { PersonContactId } = await given.single(`SELECT PersonContactId FROM Account WHERE Id = '${account}'`);
      return { ContactId: PersonContactId };
    }),
    answer: {
      errorCode: 'FIELD_INTEGRITY_EXCEPTION',
      message: 'partner users cannot be created for person accounts',
      fields: ['ContactId']
    }
  },
  ...[PLUS, 'Customer Community User'].map((profile) => ({
    name: `an external user takes no internal role (${profile})`,
    request: refuse(profile, async (given) => ({ ContactId: await given.contact(), UserRoleId: await given.role() })),
    answer: { errorCode: 'FIELD_INTEGRITY_EXCEPTION', message: 'role type must match user type', fields: [] }
  })),
  {
    name: 'an external user takes no role of another account',
    request: refuse(PLUS, async (given) => {
      const other = await given.externalUser();
      const { UserRoleId } = await given.single(`SELECT UserRoleId FROM User WHERE Id = '${other}'`);
      return { ContactId: await given.contact(), UserRoleId };
    }),
    answer: { errorCode: 'FIELD_INTEGRITY_EXCEPTION', message: 'role type must match user type', fields: [] }
  },
  {
    name: 'a username looks like an e-mail address',
    request: refuse(PLUS, async (given) => ({ ContactId: await given.contact(), Username: 'ada' })),
    answer: {
      errorCode: 'FIELD_INTEGRITY_EXCEPTION',
      message: 'Username must be in the form of an email address (for example, john@acme.com): Username',
      fields: ['Username']
    }
  },
  {
    name: 'a username is taken whatever its case, also by an inactive user',
    request: refuse(PLUS, async (given) => {
      await given.externalUser(PLUS, { Username: 'taken@example.com', IsActive: false });
      return { ContactId: await given.contact(), Username: 'Taken@Example.com' };
    }),
    answer: { errorCode: 'DUPLICATE_USERNAME', message: DUPLICATE_USERNAME, fields: ['Username'] }
  },
  {
    name: 'a nickname is taken',
    request: refuse(PLUS, async (given) => {
      await given.externalUser(PLUS, { CommunityNickname: 'ärger' });
      return { ContactId: await given.contact(), CommunityNickname: 'ÄRGER' };
    }),
    answer: {
      errorCode: 'DUPLICATE_COMM_NICKNAME',
      message: 'Duplicate Nickname.<br>Another user has already selected this nickname.<br>Please select another.',
      fields: ['CommunityNickname']
    }
  },
  {
    name: 'the license has no seat left',
    request: refuse('Customer Community Plus Login User', async (given) => {
      await given.externalUser('Customer Community Plus Login User');
      return { ContactId: await given.contact() };
    }),
    answer: {
      errorCode: 'LICENSE_LIMIT_EXCEEDED',
      message: 'License Limit Exceeded - Customer Community Plus Login',
      fields: []
    }
  },
  {
    name: 'all missing fields are named at once',
    request: (given) => given.refused('User', { LastName: 'Lovelace', Alias: 'ada' }),
    answer: {
      errorCode: 'REQUIRED_FIELD_MISSING',
      message:
        'Required fields are missing: [Username, Email, TimeZoneSidKey, LocaleSidKey, LanguageLocaleKey, EmailEncodingKey, ProfileId]',
      fields: [
        'Username',
        'Email',
        'TimeZoneSidKey',
        'LocaleSidKey',
        'LanguageLocaleKey',
        'EmailEncodingKey',
        'ProfileId'
      ]
    }
  },
  {
    name: 'an e-mail address has its form',
    request: refuse(PLUS, { Email: 'ada@' }),
    answer: { errorCode: 'INVALID_EMAIL_ADDRESS', message: 'Email: invalid email address: ada@', fields: ['Email'] }
  },
  {
    name: 'an alias has eight characters',
    request: refuse(PLUS, { Alias: 'lovelace1' }),
    answer: {
      errorCode: 'STRING_TOO_LONG',
      message: 'Alias: data value too large: lovelace1 (max length=8)',
      fields: ['Alias']
    }
  },
  {
    name: 'a time zone is one of the list',
    request: refuse(PLUS, { TimeZoneSidKey: 'Europe/Atlantis' }),
    answer: {
      errorCode: 'INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST',
      message: 'Time Zone: bad value for restricted picklist field: Europe/Atlantis',
      fields: ['TimeZoneSidKey']
    }
  },
  {
    name: 'an id has the form of an id',
    request: refuse(PLUS, { ContactId: 'Ada' }),
    answer: { errorCode: 'MALFORMED_ID', message: 'Contact ID: id value of incorrect type: Ada', fields: ['ContactId'] }
  },
  {
    name: 'an id leads to a record',
    request: refuse(PLUS, { ContactId: '003Lo00000ZZZZZ' }),
    answer: { errorCode: 'INVALID_CROSS_REFERENCE_KEY', message: 'invalid cross reference id', fields: [] }
  },
  {
    name: 'an id is of the right object',
    request: async (given) => {
      const profileId = await given.role();
      return given.refused('User', { ...(await given.user()), ProfileId: profileId });
    },
    answer: {
      errorCode: 'MALFORMED_ID',
      message: 'Profile ID: id value of incorrect type: <id>',
      fields: ['ProfileId']
    }
  },
  {
    name: 'being an external user is not said but follows',
    request: refuse(PLUS, { IsPortalEnabled: true }),
    answer: {
      errorCode: 'INVALID_FIELD_FOR_INSERT_UPDATE',
      message:
        'Unable to create/update fields: IsPortalEnabled. Please check the security settings of this field and ' +
        'verify that it is read/write for your profile or permission set.',
      fields: ['IsPortalEnabled']
    }
  },
  {
    name: 'a field that users have not is named',
    request: refuse(PLUS, { Shoe_Size__c: 42 }),
    answer: { errorCode: 'INVALID_FIELD', message: "No such column 'Shoe_Size__c' on sobject of type User", fields: [] }
  }
];

describe('creating a user is refused when', () => {
  let running: RunningOrg;
  let given: Scenario;
  before(async () => {
    running = await startOrg({ setup: SETUP });
    given = new Scenario(running);
  });
  after(() => running.stop());

  for (const { name, request, answer } of CREATE_CASES) {
    test(name, async () => {
      const refusal = await request(given);
      const message = refusal.message.replace(/: 00E\w{15}$/, ': <id>');
      assert.deepEqual({ ...refusal, message }, answer);
    });
  }
});
