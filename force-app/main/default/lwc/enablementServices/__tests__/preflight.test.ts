import type { Draft, Facts, FindingCode, NameCheck } from 'c/enablementServices';
import { PreflightService } from 'c/enablementServices';
import {
  aDraft,
  aGrant,
  aLicense,
  anExistingUser,
  anOwner,
  aPreset,
  aPresetGrant,
  aProfile,
  aRole,
  COMMUNITY,
  nothingTaken,
  PARTNER,
  PLUS,
  PLUS_LOGIN,
  someFacts
} from '../../../../../../test/builders/enablement';

interface Case {
  when: string;
  facts?: Facts;
  draft?: Draft;
  names?: NameCheck;
  then: FindingCode[];
}

const check = ({ facts = someFacts(), draft = aDraft(), names = nothingTaken }: Partial<Case>) =>
  PreflightService.check(facts, names, draft);

const codesOf = (given: Partial<Case>) => check(given).map((finding) => finding.code);

const seats = (totalSeats: number | null, usedSeats: number | null) =>
  someFacts({ licenses: [aLicense({ totalSeats, usedSeats })] });

const partnerDraft = aDraft({ presetName: null, licenseId: PARTNER, profileId: '00eLo0000000004AAA' });
const partnerFacts = (person: NonNullable<Parameters<typeof someFacts>[0]>['person']) =>
  someFacts({
    person: { ...person },
    licenses: [aLicense({ licenseId: PARTNER, name: 'Partner Community', portalType: 'partner' })],
    profiles: [aProfile({ profileId: '00eLo0000000004AAA', licenseId: PARTNER })]
  });

const CASES: Record<string, Case[]> = {
  'the account': [
    { when: 'the contact has an account whose owner has a role', then: [] },
    {
      when: 'the contact has no account',
      facts: someFacts({ person: { accountId: null, accountName: null, accountOwner: null } }),
      then: ['ACCOUNT_MISSING']
    },
    {
      when: 'the account owner has no role',
      facts: someFacts({ person: { accountOwner: anOwner({ hasRole: 'no' }) } }),
      then: ['ACCOUNT_OWNER_ROLE_MISSING']
    },
    {
      when: "the account owner's role cannot be seen",
      facts: someFacts({ person: { accountOwner: anOwner({ hasRole: 'unknown' }) } }),
      then: ['ACCOUNT_OWNER_ROLE_UNKNOWN']
    },
    {
      when: 'the account owner cannot be seen',
      facts: someFacts({ person: { accountOwner: null } }),
      then: ['ACCOUNT_OWNER_ROLE_UNKNOWN']
    },
    {
      when: 'the account owner is inactive but has a role',
      facts: someFacts({ person: { accountOwner: anOwner({ isActive: 'no' }) } }),
      then: ['ACCOUNT_OWNER_INACTIVE']
    },
    {
      when: 'the account owner is inactive and has no role',
      facts: someFacts({ person: { accountOwner: anOwner({ isActive: 'no', hasRole: 'no' }) } }),
      then: ['ACCOUNT_OWNER_ROLE_MISSING', 'ACCOUNT_OWNER_INACTIVE']
    },
    {
      when: 'nobody may say whether the owner is active',
      facts: someFacts({ person: { accountOwner: anOwner({ isActive: 'unknown' }) } }),
      then: []
    }
  ],
  'a user that is there already': [
    { when: 'the person has an active user', facts: someFacts({ users: [anExistingUser()] }), then: ['USER_ACTIVE'] },
    {
      when: 'the person has a deactivated user',
      facts: someFacts({ users: [anExistingUser({ isActive: false })] }),
      then: ['USER_DEACTIVATED']
    },
    {
      when: 'the person has an active user and everything else is wrong too',
      facts: someFacts({ users: [anExistingUser()], licenses: [] }),
      draft: aDraft({ email: '', username: '' }),
      then: ['USER_ACTIVE']
    }
  ],
  'required fields': [
    { when: 'the last name is blank', draft: aDraft({ lastName: ' ' }), then: ['FIELD_REQUIRED'] },
    { when: 'the e-mail is blank', draft: aDraft({ email: '' }), then: ['FIELD_REQUIRED'] },
    { when: 'the username is blank', draft: aDraft({ username: '\u00a0' }), then: ['FIELD_REQUIRED'] },
    { when: 'the alias is blank', draft: aDraft({ alias: '' }), then: ['FIELD_REQUIRED'] },
    { when: 'there is no first name', draft: aDraft({ firstName: '' }), then: [] },
    { when: 'there is no nickname', draft: aDraft({ nickname: '' }), then: [] },
    { when: 'no license is chosen', draft: aDraft({ licenseId: null }), then: ['FIELD_REQUIRED'] },
    { when: 'no profile is chosen', draft: aDraft({ profileId: null }), then: ['FIELD_REQUIRED'] },
    { when: 'no time zone is chosen', draft: aDraft({ timeZone: '' }), then: ['FIELD_REQUIRED'] }
  ],
  lengths: [
    { when: 'the alias has eight characters', draft: aDraft({ alias: 'abcdefgh' }), then: [] },
    { when: 'the alias has nine characters', draft: aDraft({ alias: 'abcdefghi' }), then: ['FIELD_TOO_LONG'] },
    {
      when: 'the first name has 41 characters',
      draft: aDraft({ firstName: 'x'.repeat(41) }),
      then: ['FIELD_TOO_LONG']
    },
    { when: 'the last name has 80 characters', draft: aDraft({ lastName: 'x'.repeat(80) }), then: [] },
    { when: 'the last name has 81 characters', draft: aDraft({ lastName: 'x'.repeat(81) }), then: ['FIELD_TOO_LONG'] },
    { when: 'the nickname has 41 characters', draft: aDraft({ nickname: 'x'.repeat(41) }), then: ['FIELD_TOO_LONG'] },
    {
      when: 'the username has 81 characters',
      draft: aDraft({ username: 'x'.repeat(69) + '@example.com' }),
      then: ['FIELD_TOO_LONG']
    }
  ],
  'addresses and names': [
    { when: 'the e-mail has no @', draft: aDraft({ email: 'ada' }), then: ['EMAIL_INVALID'] },
    { when: 'the e-mail has a space', draft: aDraft({ email: 'ada l@example.com' }), then: ['EMAIL_INVALID'] },
    { when: 'the username has no @', draft: aDraft({ username: 'ada' }), then: ['USERNAME_INVALID'] },
    {
      when: 'the username has no top-level domain',
      draft: aDraft({ username: 'ada@home' }),
      then: ['USERNAME_INVALID']
    },
    { when: 'the username is no mailbox', draft: aDraft({ username: 'ada@example.com.portal' }), then: [] },
    {
      when: 'the username is taken in other letters',
      draft: aDraft({ username: 'Ada@Example.com' }),
      names: { takenUsernames: ['ada@example.com'], takenNicknames: [] },
      then: ['USERNAME_TAKEN']
    },
    {
      when: 'the nickname is taken',
      names: { takenUsernames: [], takenNicknames: ['ada.lovelace'] },
      then: ['NICKNAME_TAKEN']
    },
    { when: 'the time zone is not one of the org', draft: aDraft({ timeZone: 'Mars' }), then: ['OPTION_UNKNOWN'] },
    { when: 'the locale is not one of the org', draft: aDraft({ locale: 'xx' }), then: ['OPTION_UNKNOWN'] },
    { when: 'the language is not one of the org', draft: aDraft({ language: 'xx' }), then: ['OPTION_UNKNOWN'] }
  ],
  license: [
    { when: 'one seat is left', facts: seats(5, 4), then: [] },
    { when: 'no seat is left', facts: seats(5, 5), then: ['LICENSE_SEATS_NONE'] },
    { when: 'more seats are used than there are', facts: seats(5, 6), then: ['LICENSE_SEATS_NONE'] },
    { when: 'seats cannot be seen', facts: seats(null, null), then: ['LICENSE_SEATS_UNKNOWN'] },
    {
      when: 'the org has no license for external users',
      facts: someFacts({ licenses: [], profiles: [] }),
      draft: aDraft({ presetName: null, licenseId: null, profileId: null }),
      then: ['LICENSE_NONE', 'FIELD_REQUIRED']
    },
    {
      when: 'the license is not one of the org',
      draft: aDraft({ licenseId: COMMUNITY }),
      then: ['LICENSE_UNKNOWN', 'PROFILE_OF_OTHER_LICENSE']
    }
  ],
  'profile and role': [
    { when: 'the profile is not one of the org', draft: aDraft({ profileId: '00eX' }), then: ['PROFILE_UNKNOWN'] },
    {
      when: 'the profile belongs to another license',
      facts: someFacts({ profiles: [aProfile({ licenseId: PLUS_LOGIN })] }),
      then: ['PROFILE_OF_OTHER_LICENSE']
    },
    {
      when: "the role is one of the account's",
      facts: someFacts({ roles: [aRole()] }),
      draft: aDraft({ roleId: '00ELo0000000001AAA' }),
      then: []
    },
    { when: 'the role is of another account', draft: aDraft({ roleId: '00EX' }), then: ['ROLE_UNKNOWN'] },
    {
      when: 'the role is a partner role and the license a customer one',
      facts: someFacts({ roles: [aRole({ portalType: 'partner' })] }),
      draft: aDraft({ roleId: '00ELo0000000001AAA' }),
      then: ['ROLE_OF_OTHER_PORTAL']
    },
    {
      when: 'a role is chosen and the license takes none',
      facts: someFacts({ licenses: [aLicense({ hasRoles: false })], roles: [aRole()] }),
      draft: aDraft({ roleId: '00ELo0000000001AAA' }),
      then: ['ROLE_NOT_ALLOWED']
    }
  ],
  'partner licenses': [
    {
      when: 'the account is a partner account',
      facts: partnerFacts({ isPartnerAccount: 'yes' }),
      draft: partnerDraft,
      then: []
    },
    {
      when: 'the account is no partner account',
      facts: partnerFacts({ isPartnerAccount: 'no' }),
      draft: partnerDraft,
      then: ['ACCOUNT_NOT_PARTNER']
    },
    { when: 'nobody may say so', facts: partnerFacts({ isPartnerAccount: 'unknown' }), draft: partnerDraft, then: [] },
    {
      when: 'the person is a person account',
      facts: partnerFacts({ kind: 'personAccount' }),
      draft: partnerDraft,
      then: ['PERSON_ACCOUNT_NOT_PARTNER']
    }
  ],
  'permission sets and groups': [
    {
      when: 'the permission set is not one of the org',
      draft: aDraft({ grantIds: ['0PSX'] }),
      then: ['GRANT_UNKNOWN']
    },
    {
      when: 'the permission set belongs to a profile',
      facts: someFacts({ grants: [aGrant({ isAssignable: false })] }),
      then: ['GRANT_NOT_ASSIGNABLE']
    },
    {
      when: "the permission set is bound to the user's license",
      facts: someFacts({ grants: [aGrant({ licenseId: PLUS })] }),
      then: []
    },
    {
      when: 'the permission set is bound to the login variant of the license',
      facts: someFacts({ grants: [aGrant({ licenseId: PLUS_LOGIN })] }),
      then: ['GRANT_OF_OTHER_LICENSE']
    },
    {
      when: 'the permission set is bound to a permission set license',
      facts: someFacts({ grants: [aGrant({ licenseId: '0PLLo0000000001AAA' })] }),
      then: []
    }
  ],
  'what the preset asks for': [
    {
      when: 'the org lacks a required permission set',
      facts: someFacts({ grants: [] }),
      draft: aDraft({ grantIds: [] }),
      then: ['PRESET_GRANT_REQUIRED']
    },
    {
      when: 'the org lacks an optional permission set',
      facts: someFacts({ grants: [], presets: [aPreset({ grants: [aPresetGrant({ isRequired: false })] })] }),
      draft: aDraft({ grantIds: [] }),
      then: ['PRESET_GRANT_OPTIONAL']
    },
    {
      when: 'the permission set has another API name but the same label',
      facts: someFacts({ grants: [aGrant({ name: 'pkg__Student_Access' })] }),
      then: []
    },
    {
      when: 'the org has none of the licenses',
      facts: someFacts({ presets: [aPreset({ licenseNames: ['Moon'], grants: [] })] }),
      then: ['PRESET_LICENSE_MISSING']
    },
    {
      when: 'the org has none of the profiles',
      facts: someFacts({ presets: [aPreset({ profileNames: ['Moon'], grants: [] })] }),
      then: ['PRESET_PROFILE_MISSING']
    },
    { when: 'the draft follows no preset', draft: aDraft({ presetName: null }), then: [] }
  ]
};

describe.each(Object.entries(CASES))('preflight of %s', (_subject, cases) => {
  it.each(cases)('says $then when $when', (given) => {
    expect(codesOf(given)).toEqual(given.then);
  });
});

describe('preflight as a whole', () => {
  const everythingWrong = {
    facts: someFacts({
      person: { accountOwner: anOwner({ hasRole: 'no', isActive: 'no' }) },
      licenses: [aLicense({ totalSeats: 1, usedSeats: 1 })],
      grants: []
    }),
    draft: aDraft({ email: '', username: 'x', alias: 'far too long', profileId: null, grantIds: ['0PSX'] })
  };

  it('reports every problem at once', () => {
    expect(codesOf(everythingWrong)).toEqual([
      'ACCOUNT_OWNER_ROLE_MISSING',
      'FIELD_REQUIRED',
      'FIELD_TOO_LONG',
      'USERNAME_INVALID',
      'LICENSE_SEATS_NONE',
      'FIELD_REQUIRED',
      'GRANT_UNKNOWN',
      'PRESET_GRANT_REQUIRED',
      'ACCOUNT_OWNER_INACTIVE'
    ]);
  });

  it('puts errors before warnings', () => {
    const severities = check(everythingWrong).map((finding) => finding.severity);
    expect(severities).toEqual([...severities].sort());
  });

  it('names the field that is to blame', () => {
    expect(check({ draft: aDraft({ alias: 'abcdefghi' }) })).toEqual([
      {
        code: 'FIELD_TOO_LONG',
        severity: 'error',
        step: 'details',
        field: 'alias',
        params: ['8', '9'],
        setupPath: null
      }
    ]);
  });

  it('tells how many seats there are when none is left', () => {
    expect(check({ facts: seats(5, 5) })[0]?.params).toEqual(['Customer Community Plus', '5', '5']);
  });

  it.each([
    { what: 'an error', findings: check({ facts: seats(5, 5) }), then: true },
    { what: 'only a warning', findings: check({ facts: seats(null, null) }), then: false },
    { what: 'nothing', findings: check({}), then: false }
  ])('has errors: $then when it found $what', ({ findings, then }) => {
    expect(PreflightService.hasErrors(findings)).toBe(then);
  });
});
