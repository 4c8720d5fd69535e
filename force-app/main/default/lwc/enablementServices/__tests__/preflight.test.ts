import { PreflightService } from 'c/enablementServices';
import {
  aDraft,
  aLicense,
  anExistingUser,
  anOperator,
  anOwner,
  aSite,
  someFacts
} from '../../../../../../test/builders/enablement';
import { check, inWords, saidOf } from '../../../../../../test/preflight';

const everythingWrong = {
  facts: someFacts({
    person: { accountOwner: anOwner({ hasRole: 'no', isActive: 'no' }) },
    licenses: [aLicense({ totalSeats: 1, usedSeats: 1 })],
    grants: [],
    sites: [aSite({ memberIds: [] })],
    accessPolicies: ['New Students'],
    operator: anOperator({ canManageExternalUsers: 'no' })
  }),
  draft: aDraft({ email: '', username: 'x', alias: 'far too long', profileId: null, grantIds: ['0PSX'] })
};

describe('preflight', () => {
  it('has nothing against the straightforward person, and says what nobody can know', () => {
    expect(check().map(inWords)).toEqual(['info EMAIL_DELIVERY_UNKNOWN in access.sendEmail']);
  });

  it('reports every problem at once, errors first and information last', () => {
    expect(check(everythingWrong).map(inWords)).toEqual([
      'error ACCOUNT_OWNER_ROLE_MISSING in person (Lovelace Household; Olivia Owner)',
      'error FIELD_REQUIRED in details.email',
      'error USERNAME_INVALID in details.username (x)',
      'error FIELD_TOO_LONG in details.alias (8; 12)',
      'error LICENSE_SEATS_NONE in access.licenseId (Customer Community Plus; 1; 1)',
      'error FIELD_REQUIRED in access.profileId',
      'error GRANT_UNKNOWN in access.grantIds (0PSX)',
      'error PRESET_GRANT_REQUIRED in access.grantIds (Student; Student Portal Access)',
      'error OPERATOR_CANNOT_MANAGE_USERS in review (Customer Community Plus)',
      'warning ACCOUNT_OWNER_INACTIVE in person (Lovelace Household; Olivia Owner)',
      'info EMAIL_DELIVERY_UNKNOWN in access.sendEmail',
      'info ACCESS_POLICIES_RUN in review (New Students)'
    ]);
  });

  it('reports data and no sentences', () => {
    expect(check({ draft: aDraft({ alias: 'abcdefghi' }) })[0]).toEqual({
      code: 'FIELD_TOO_LONG',
      severity: 'error',
      step: 'details',
      field: 'alias',
      params: ['8', '9'],
      setupPath: null,
      repair: null
    });
  });

  it('says nothing but that, when the person has a user already', () => {
    const facts = { ...everythingWrong.facts, users: [anExistingUser()] };
    expect(saidOf({ ...everythingWrong, facts })).toEqual([
      'error USER_ACTIVE in person (Ada Lovelace; ada@example.com)'
    ]);
  });

  it.each([
    { what: 'an error', draft: aDraft({ lastName: '' }), then: true },
    { what: 'only a warning', draft: aDraft({ sendEmail: false }), then: false },
    { what: 'only information', draft: aDraft(), then: false }
  ])('has errors: $then when it found $what', ({ draft, then }) => {
    expect(PreflightService.hasErrors(check({ draft }))).toBe(then);
  });
});
