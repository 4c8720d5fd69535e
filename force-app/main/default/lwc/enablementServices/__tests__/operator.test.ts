import type { Operator } from 'c/enablementServices';
import { LoginAsService } from 'c/enablementServices';
import {
  aDraft,
  aGrant,
  aLicense,
  anExistingUser,
  anOperator,
  aPermissionSetLicense,
  aPreset,
  SITE,
  someFacts
} from '../../../../../../test/builders/enablement';
import type { Case } from '../../../../../../test/preflight';
import { saidOf } from '../../../../../../test/preflight';

const ACCESS = '0PSLo0000000001AAA';
const LICENSE = '0PLLo0000000001AAA';
const by = (operator: Partial<Operator>, facts: Parameters<typeof someFacts>[0] = {}) =>
  someFacts({
    grants: [aGrant(), aPermissionSetLicense()],
    presets: [aPreset({ grants: [] })],
    operator: anOperator(operator),
    ...facts
  });
const nothingGranted = aDraft({ grantIds: [] });
const aChange = aDraft({ userId: anExistingUser().userId, grantIds: [ACCESS], sendEmail: false });
const partnerLicense = { licenses: [aLicense({ portalType: 'partner' })] };

const CANNOT_MANAGE = 'error OPERATOR_CANNOT_MANAGE_USERS in review (Customer Community Plus)';
const CANNOT_ASSIGN = 'error OPERATOR_CANNOT_ASSIGN in access.grantIds';
const UNKNOWN = 'info OPERATOR_RIGHTS_UNKNOWN in review';

const CASES: Record<string, Case[]> = {
  'the right to create users': [
    { when: 'the operator has it', facts: by({}), then: [] },
    { when: 'the operator lacks it', facts: by({ canManageExternalUsers: 'no' }), then: [CANNOT_MANAGE] },
    { when: 'it cannot be seen', facts: by({ canManageExternalUsers: 'unknown' }), then: [UNKNOWN] },
    {
      when: 'the user is active already and only given something',
      facts: by({ canManageExternalUsers: 'no' }, { users: [anExistingUser()] }),
      draft: aChange,
      then: []
    },
    {
      when: 'the user is reactivated',
      facts: by({ canManageExternalUsers: 'no' }, { users: [anExistingUser({ isActive: false })] }),
      draft: aChange,
      then: [CANNOT_MANAGE, 'info USER_REACTIVATED in review (Ada Lovelace; ada@example.com; Customer Community Plus)']
    },
    { when: 'partners are none of this', facts: by({ canManagePartnerUsers: 'no' }), then: [] }
  ],
  'the right to grant': [
    { when: 'the operator may not assign', facts: by({ canAssignPermissionSets: 'no' }), then: [CANNOT_ASSIGN] },
    {
      when: 'the operator may not assign, and nothing is granted',
      facts: by({ canAssignPermissionSets: 'no' }),
      draft: nothingGranted,
      then: []
    },
    { when: 'it cannot be seen', facts: by({ canAssignPermissionSets: 'unknown' }), then: [UNKNOWN] },
    {
      when: 'it cannot be seen, and nothing is granted',
      facts: by({ canAssignPermissionSets: 'unknown' }),
      draft: nothingGranted,
      then: []
    },
    {
      when: 'a permission set license takes more',
      facts: by({ canManageUsers: 'no' }),
      draft: aDraft({ grantIds: [ACCESS, LICENSE] }),
      then: ['error OPERATOR_CANNOT_LICENSE in access.grantIds (Student Services)']
    },
    {
      when: 'permission set licenses are chosen and nothing else',
      facts: by({ canAssignPermissionSets: 'no', canManageUsers: 'unknown' }),
      draft: aDraft({ grantIds: [LICENSE] }),
      then: [UNKNOWN]
    },
    {
      when: 'the user holds it already',
      facts: by({ canAssignPermissionSets: 'no' }, { users: [anExistingUser({ grantIds: [ACCESS] })] }),
      draft: aChange,
      then: ['info USER_HAS_GRANT in access.grantIds (Student Portal Access)']
    }
  ],
  'logging in as the user': [
    {
      when: 'the operator can neither edit the account nor set up sites',
      facts: by({ canEditAccount: 'no', canSetUpSites: 'no' }),
      then: ['info OPERATOR_CANNOT_LOG_IN_AS in review (Student Portal)']
    },
    {
      when: 'no site is chosen and the operator is a member of none',
      facts: by({ siteIds: [], canSetUpSites: 'no' }),
      draft: aDraft({ siteId: null }),
      then: ['info OPERATOR_CANNOT_LOG_IN_AS in review ()']
    }
  ],
  'user access policies': [
    {
      when: 'two are active',
      facts: by({}, { accessPolicies: ['New Students', 'Everybody'] }),
      then: ['info ACCESS_POLICIES_RUN in review (New Students, Everybody)']
    },
    { when: 'they cannot be seen', facts: by({}, { accessPolicies: null }), then: [] },
    {
      when: 'the user exists already',
      facts: by({}, { accessPolicies: ['New Students'], users: [anExistingUser()] }),
      draft: aChange,
      then: []
    }
  ]
};

describe.each(Object.entries(CASES))('preflight of %s', (_subject, cases) => {
  it.each(cases)('says $then when $when', ({ then, ...given }) => {
    expect(saidOf(given)).toEqual(then);
  });
});

describe('partner users', () => {
  it('take a right of their own', () => {
    const person = { isPartnerAccount: 'yes' as const };
    const facts = by({ canManagePartnerUsers: 'no' }, { ...partnerLicense, person });
    expect(saidOf({ facts })).toContain(CANNOT_MANAGE);
  });
});

describe('logging in as the user', () => {
  it.each<{ when: string; operator: Partial<Operator>; site?: string | null; then: string }>([
    { when: 'the operator is a member and edits the account', operator: { canSetUpSites: 'no' }, then: 'yes' },
    {
      when: 'the operator sets up sites and is no member',
      operator: { siteIds: [], canEditAccount: 'no' },
      then: 'yes'
    },
    { when: 'the operator is no member', operator: { siteIds: [], canSetUpSites: 'no' }, then: 'no' },
    { when: 'the operator does not edit it', operator: { canEditAccount: 'no', canSetUpSites: 'no' }, then: 'no' },
    {
      when: 'the operator manages no external users',
      operator: { canManageExternalUsers: 'no', canSetUpSites: 'no' },
      then: 'no'
    },
    {
      when: 'the operator is no member and may or may not set up sites',
      operator: { siteIds: [], canSetUpSites: 'unknown' },
      then: 'unknown'
    },
    {
      when: "the operator's memberships cannot be seen",
      operator: { siteIds: null, canSetUpSites: 'no' },
      then: 'unknown'
    },
    { when: 'no site is chosen, and there is one', operator: { canSetUpSites: 'no' }, site: null, then: 'yes' }
  ])('is possible: $then when $when', ({ operator, site = SITE, then }) => {
    expect(LoginAsService.canLogInAs(by(operator), site)).toBe(then);
  });
});
