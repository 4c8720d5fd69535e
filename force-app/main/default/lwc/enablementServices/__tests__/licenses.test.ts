import {
  aDraft,
  aLicense,
  anOwner,
  aProfile,
  aRole,
  COMMUNITY,
  PLUS_LOGIN,
  someFacts
} from '../../../../../../test/builders/enablement';
import type { Case } from '../../../../../../test/preflight';
import { saidOf } from '../../../../../../test/preflight';

const seats = (totalSeats: number | null, usedSeats: number | null) =>
  someFacts({ licenses: [aLicense({ totalSeats, usedSeats })] });
const logins = (monthlyLogins: number | null, monthlyLoginsUsed: number | null) =>
  someFacts({ licenses: [aLicense({ monthlyLogins, monthlyLoginsUsed })] });
const roleChosen = aDraft({ roleId: '00ELo0000000001AAA' });
/** The draft asks for an e-mail, and no live site takes in users with that profile. */
const notMember = (profile: string) => [
  `warning SITE_NOT_MEMBER in access.siteId (Student Portal; ${profile})`,
  'warning EMAIL_NO_SITE in access.sendEmail (ada@example.com)'
];
const ROLES_CREATED = 'info ACCOUNT_ROLES_CREATED in access.roleId (Lovelace Household)';

const CASES: Record<string, Case[]> = {
  'the license': [
    {
      when: 'none is chosen',
      draft: aDraft({ licenseId: null }),
      then: ['error FIELD_REQUIRED in access.licenseId']
    },
    {
      when: 'the org has none for external users',
      facts: someFacts({ licenses: [], profiles: [] }),
      draft: aDraft({ presetName: null, licenseId: null, profileId: null }),
      then: ['error LICENSE_NONE in access.licenseId', 'error FIELD_REQUIRED in access.profileId']
    },
    {
      when: 'it is not one of the org',
      draft: aDraft({ licenseId: COMMUNITY }),
      then: [
        `error LICENSE_UNKNOWN in access.licenseId (${COMMUNITY})`,
        'error PROFILE_OF_OTHER_LICENSE in access.profileId (Student)'
      ]
    }
  ],
  seats: [
    { when: 'four are left after this one', facts: seats(10, 5), then: [] },
    {
      when: 'three are left after this one',
      facts: seats(10, 6),
      then: ['info LICENSE_SEATS_LOW in access.licenseId (Customer Community Plus; 3; 10)']
    },
    {
      when: 'this is the last one',
      facts: seats(5, 4),
      then: ['info LICENSE_SEATS_LOW in access.licenseId (Customer Community Plus; 0; 5)']
    },
    {
      when: 'none is left',
      facts: seats(5, 5),
      then: ['error LICENSE_SEATS_NONE in access.licenseId (Customer Community Plus; 5; 5)']
    },
    {
      when: 'more are used than there are',
      facts: seats(5, 6),
      then: ['error LICENSE_SEATS_NONE in access.licenseId (Customer Community Plus; 6; 5)']
    },
    {
      when: 'they cannot be seen',
      facts: seats(null, null),
      then: ['warning LICENSE_SEATS_UNKNOWN in access.licenseId (Customer Community Plus)']
    }
  ],
  'monthly logins': [
    { when: 'one is left', facts: logins(100, 99), then: [] },
    {
      when: 'none is left',
      facts: logins(100, 100),
      then: ['warning LICENSE_LOGINS_USED_UP in access.licenseId (Customer Community Plus; 100; 100)']
    },
    { when: 'the license is charged per user', facts: logins(null, null), then: [] },
    { when: 'they cannot be seen', facts: logins(100, null), then: [] }
  ],
  'the profile': [
    {
      when: 'none is chosen',
      draft: aDraft({ profileId: null }),
      then: ['error FIELD_REQUIRED in access.profileId']
    },
    {
      when: 'it is not one of the org',
      draft: aDraft({ profileId: '00eX' }),
      then: ['error PROFILE_UNKNOWN in access.profileId (00eX)', ...notMember('')]
    },
    {
      when: 'it belongs to another license',
      facts: someFacts({
        profiles: [aProfile(), aProfile({ profileId: '00eB', name: 'Login', licenseId: PLUS_LOGIN })]
      }),
      draft: aDraft({ profileId: '00eB' }),
      then: ['error PROFILE_OF_OTHER_LICENSE in access.profileId (Login)', ...notMember('Login')]
    },
    {
      when: 'no profile of the license can be seen',
      facts: someFacts({ profiles: [] }),
      draft: aDraft({ presetName: null, profileId: null }),
      then: ['error PROFILES_NOT_VISIBLE in access.profileId (Customer Community Plus)']
    },
    {
      when: "it is one of Salesforce's own",
      facts: someFacts({ profiles: [aProfile({ name: 'Customer Community Plus User' })] }),
      draft: aDraft({ presetName: null }),
      then: ['warning PROFILE_STANDARD in access.profileId (Customer Community Plus User)']
    },
    {
      when: "it is a clone of one of Salesforce's own",
      facts: someFacts({ profiles: [aProfile({ name: 'Customer Community Plus User 2' })] }),
      draft: aDraft({ presetName: null }),
      then: []
    }
  ],
  'the role': [
    { when: "it is one of the account's", draft: roleChosen, then: [] },
    {
      when: 'it is of another account',
      draft: aDraft({ roleId: '00EX' }),
      then: ['error ROLE_UNKNOWN in access.roleId (00EX)']
    },
    {
      when: 'it is a partner role and the license a customer one',
      facts: someFacts({ roles: [aRole({ portalType: 'partner' })] }),
      draft: roleChosen,
      then: [
        'error ROLE_OF_OTHER_PORTAL in access.roleId (Lovelace Household Customer User; Customer Community Plus)',
        ROLES_CREATED
      ]
    },
    {
      when: 'the license takes none',
      facts: someFacts({ licenses: [aLicense({ hasRoles: false })] }),
      draft: roleChosen,
      then: ['error ROLE_NOT_ALLOWED in access.roleId (Customer Community Plus)']
    },
    { when: 'the account has none yet', facts: someFacts({ roles: [] }), then: [ROLES_CREATED] },
    {
      when: 'the account has none yet and the license takes none',
      facts: someFacts({ roles: [], licenses: [aLicense({ hasRoles: false })] }),
      then: []
    },
    {
      when: 'a person account shares the role of its owner',
      facts: someFacts({ roles: [], person: { kind: 'personAccount', accountOwner: anOwner() } }),
      draft: aDraft({ presetName: null }),
      then: []
    }
  ]
};

describe.each(Object.entries(CASES))('preflight of %s', (_subject, cases) => {
  it.each(cases)('says $then when $when', ({ then, ...given }) => {
    expect(saidOf(given)).toEqual(then);
  });
});
