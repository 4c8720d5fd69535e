import {
  aDraft,
  aLicense,
  anOwner,
  aProfile,
  aRole,
  aSite,
  COMMUNITY,
  PARTNER,
  someFacts
} from '../../../../../../test/builders/enablement';
import type { Case } from '../../../../../../test/preflight';
import { check, saidOf } from '../../../../../../test/preflight';

type PersonFacts = NonNullable<Parameters<typeof someFacts>[0]>['person'];

const ownedBy = (owner: Parameters<typeof anOwner>[0]) => someFacts({ person: { accountOwner: anOwner(owner) } });
const draftOf = (licenseId: string, profileId: string) =>
  aDraft({ presetName: null, licenseId, profileId, grantIds: [] });
const partnerDraft = draftOf(PARTNER, '00ePartner');
const communityDraft = draftOf(COMMUNITY, '00eCommunity');

/** An org whose licenses are a partner one and one without roles. */
const otherLicenses = (person: PersonFacts = {}) =>
  someFacts({
    person: { isPartnerAccount: 'yes', ...person },
    licenses: [
      aLicense({ licenseId: PARTNER, name: 'Partner Community', portalType: 'partner' }),
      aLicense({ licenseId: COMMUNITY, name: 'Customer Community', hasRoles: false })
    ],
    profiles: [
      aProfile({ profileId: '00ePartner', licenseId: PARTNER }),
      aProfile({ profileId: '00eCommunity', licenseId: COMMUNITY })
    ],
    roles: [aRole({ portalType: 'partner' })],
    sites: [aSite({ memberIds: ['00ePartner', '00eCommunity'] })]
  });

const ROLE_MISSING = 'error ACCOUNT_OWNER_ROLE_MISSING in person (Lovelace Household; Olivia Owner)';
const ROLE_UNKNOWN = 'warning ACCOUNT_OWNER_ROLE_UNKNOWN in person (Lovelace Household)';
const INACTIVE = 'warning ACCOUNT_OWNER_INACTIVE in person (Lovelace Household; Olivia Owner)';

const CASES: Record<string, Case[]> = {
  'the person': [
    {
      when: "the person's Individual says not to process",
      facts: someFacts({ person: { isProcessingRefused: 'yes' } }),
      then: ['error PERSON_PROCESSING_REFUSED in person']
    },
    { when: 'nobody may say so', facts: someFacts({ person: { isProcessingRefused: 'unknown' } }), then: [] }
  ],
  'the account': [
    { when: 'the contact has an account whose owner has a role', then: [] },
    {
      when: 'the contact has no account',
      facts: someFacts({ person: { accountId: null, accountName: null, accountOwner: null } }),
      then: ['error ACCOUNT_MISSING in person']
    }
  ],
  "the account's owner": [
    { when: 'the owner has no role', facts: ownedBy({ hasRole: 'no' }), then: [ROLE_MISSING] },
    { when: "the owner's role cannot be seen", facts: ownedBy({ hasRole: 'unknown' }), then: [ROLE_UNKNOWN] },
    { when: 'the owner cannot be seen', facts: someFacts({ person: { accountOwner: null } }), then: [ROLE_UNKNOWN] },
    { when: 'the owner is inactive but has a role', facts: ownedBy({ isActive: 'no' }), then: [INACTIVE] },
    {
      when: 'the owner is inactive and has no role',
      facts: ownedBy({ isActive: 'no', hasRole: 'no' }),
      then: [ROLE_MISSING, INACTIVE]
    },
    { when: 'nobody may say whether the owner is active', facts: ownedBy({ isActive: 'unknown' }), then: [] },
    {
      when: 'an external user owns the account of a customer',
      facts: ownedBy({ isExternal: 'yes' }),
      then: ['warning ACCOUNT_OWNER_EXTERNAL in person (Lovelace Household; Olivia Owner)']
    },
    {
      when: 'an external user owns the account of a partner',
      facts: otherLicenses({ accountOwner: anOwner({ isExternal: 'yes' }) }),
      draft: partnerDraft,
      then: ['error ACCOUNT_OWNER_EXTERNAL in person (Lovelace Household; Olivia Owner)']
    },
    { when: 'nobody may say whether the owner is external', facts: ownedBy({ isExternal: 'unknown' }), then: [] },
    { when: 'the owner owns 49,999 accounts', facts: ownedBy({ ownedAccounts: 49_999 }), then: [] },
    {
      when: 'the owner owns 50,000 accounts',
      facts: ownedBy({ ownedAccounts: 50_000 }),
      then: ['warning ACCOUNT_OWNER_VOLUME in person (Olivia Owner; 50000)']
    },
    { when: 'nobody counted the accounts', facts: ownedBy({ ownedAccounts: null }), then: [] },
    {
      when: 'the license takes no roles and the owner owns 50,000 accounts',
      facts: otherLicenses({ accountOwner: anOwner({ ownedAccounts: 50_000 }) }),
      draft: communityDraft,
      then: []
    }
  ],
  'a partner license': [
    { when: 'the account is a partner account', facts: otherLicenses(), draft: partnerDraft, then: [] },
    {
      when: 'the account is no partner account',
      facts: otherLicenses({ isPartnerAccount: 'no' }),
      draft: partnerDraft,
      then: ['error ACCOUNT_NOT_PARTNER in access.licenseId (Lovelace Household; Partner Community)']
    },
    {
      when: 'nobody may say whether it is one',
      facts: otherLicenses({ isPartnerAccount: 'unknown' }),
      draft: partnerDraft,
      then: ['warning ACCOUNT_PARTNER_UNKNOWN in access.licenseId (Lovelace Household; Partner Community)']
    },
    {
      when: 'the person is a person account',
      facts: otherLicenses({ kind: 'personAccount', isPartnerAccount: 'no' }),
      draft: partnerDraft,
      then: ['error PERSON_ACCOUNT_NOT_PARTNER in access.licenseId (Partner Community)']
    },
    {
      when: 'the contact has no account at all',
      facts: otherLicenses({ accountId: null, accountOwner: null, isPartnerAccount: 'unknown' }),
      draft: partnerDraft,
      then: ['error ACCOUNT_MISSING in person']
    }
  ]
};

describe.each(Object.entries(CASES))('preflight of %s', (_subject, cases) => {
  it.each(cases)('says $then when $when', ({ then, ...given }) => {
    // whatever a partner is called, it could be taken in another org
    expect(saidOf(given).filter((line) => !line.includes('USERNAME_TAKEN_ELSEWHERE_UNKNOWN'))).toEqual(then);
  });
});

describe('what can be repaired in place', () => {
  const repairs = (given: Parameters<typeof check>[0]) =>
    check(given).flatMap(({ repair }) => (repair === null ? [] : [repair]));

  it("is the owner's missing role", () => {
    expect(repairs({ facts: ownedBy({ hasRole: 'no' }) })).toEqual([
      { kind: 'ownerRole', targetId: '005Lo0000000001AAA' }
    ]);
  });

  it('is not the role of an external owner, who takes none of the org', () => {
    expect(repairs({ facts: ownedBy({ hasRole: 'no', isExternal: 'yes' }) })).toEqual([]);
  });

  it('is an account that is no partner account', () => {
    expect(repairs({ facts: otherLicenses({ isPartnerAccount: 'no' }), draft: partnerDraft })).toEqual([
      { kind: 'partnerAccount', targetId: '001Lo0000000001AAA' }
    ]);
  });

  it.each([
    { what: 'e-mail address', field: 'email', kind: 'personEmail' },
    { what: 'last name', field: 'lastName', kind: 'personLastName' }
  ])("is the $what that the person's own record lacks", ({ field, kind }) => {
    const given = { facts: someFacts({ person: { [field]: null } }), draft: aDraft({ [field]: ' ' }) };
    expect(repairs(given)).toEqual([{ kind, targetId: '003Lo0000000001AAA' }]);
  });

  it.each(['email', 'lastName'])('is not the %s that was only cleared in the form', (field) => {
    expect(repairs({ draft: aDraft({ [field]: '' }) })).toEqual([]);
  });
});
