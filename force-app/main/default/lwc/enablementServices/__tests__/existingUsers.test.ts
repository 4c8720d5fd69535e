import type { ExistingUser } from 'c/enablementServices';
import {
  aDraft,
  aGrant,
  aLicense,
  anExistingUser,
  anOwner,
  aPreset,
  aPresetGrant,
  aSite,
  COMMUNITY,
  PLUS_LOGIN,
  someFacts
} from '../../../../../../test/builders/enablement';
import type { Case } from '../../../../../../test/preflight';
import { check, saidOf } from '../../../../../../test/preflight';

const ACCESS = '0PSLo0000000001AAA';
const theirs = (user: Partial<ExistingUser> = {}, facts: Parameters<typeof someFacts>[0] = {}) =>
  someFacts({ ...facts, users: [anExistingUser({ grantIds: [ACCESS], ...user })] });
const aChange = (draft: Parameters<typeof aDraft>[0] = {}) =>
  aDraft({ userId: anExistingUser().userId, grantIds: [], sendEmail: false, ...draft });

const ACTIVE = 'error USER_ACTIVE in person (Ada Lovelace; ada@example.com)';
const FROZEN = 'warning USER_FROZEN in person (Ada Lovelace; ada@example.com)';
const LACKS = 'info USER_LACKS_GRANTS in access.grantIds (Student; Student Portal Access)';
const LEFT_OUT = 'error PRESET_GRANT_LEFT_OUT in access.grantIds (Student; Student Portal Access)';
const REACTIVATED = 'info USER_REACTIVATED in review (Ada Lovelace; ada@example.com; Customer Community Plus)';

const CASES: Record<string, Case[]> = {
  'creating a user for somebody who has one': [
    { when: 'it is active', facts: theirs(), then: [ACTIVE] },
    {
      when: 'it is deactivated',
      facts: theirs({ isActive: false }),
      then: ['error USER_DEACTIVATED in person (Ada Lovelace; ada@example.com)']
    },
    { when: 'it is frozen', facts: theirs({ isFrozen: 'yes' }), then: [ACTIVE, FROZEN] },
    { when: 'nobody may say whether it is frozen', facts: theirs({ isFrozen: 'unknown' }), then: [ACTIVE] },
    {
      when: 'everything else is wrong, too',
      facts: theirs({}, { licenses: [], accessPolicies: ['New Students'] }),
      draft: aDraft({ email: '', username: '' }),
      then: [ACTIVE]
    }
  ],
  'changing a user': [
    {
      when: 'it is not the user of this person',
      facts: theirs(),
      draft: aChange({ userId: '005Somebody' }),
      then: ['error USER_OF_OTHER_PERSON in person']
    },
    {
      when: 'the person has none',
      draft: aChange(),
      then: ['error USER_OF_OTHER_PERSON in person']
    },
    { when: 'it has all that the preset grants', facts: theirs(), draft: aChange(), then: [] },
    { when: 'it is frozen', facts: theirs({ isFrozen: 'yes' }), draft: aChange(), then: [FROZEN] },
    {
      when: "its e-mail address is not the person's",
      facts: theirs({ email: 'old@example.com' }),
      draft: aChange(),
      then: ['warning USER_EMAIL_DIFFERS in person (old@example.com; ada@example.com)']
    },
    {
      when: 'its e-mail address differs in capitals only',
      facts: theirs({ email: 'Ada@Example.com' }),
      draft: aChange(),
      then: []
    },
    { when: 'it has no e-mail address', facts: theirs({ email: null }), draft: aChange(), then: [] },
    {
      when: 'the person has no e-mail address',
      facts: theirs({}, { person: { email: null } }),
      draft: aChange(),
      then: []
    },
    {
      when: 'it lacks what the preset requires',
      facts: theirs({ grantIds: [] }),
      draft: aChange(),
      then: [LEFT_OUT, LACKS]
    },
    {
      when: 'it lacks what the preset grants besides',
      facts: theirs({ grantIds: [] }, { presets: [aPreset({ grants: [aPresetGrant({ isRequired: false })] })] }),
      draft: aChange(),
      then: [LACKS]
    },
    {
      when: 'it is given what it lacks',
      facts: theirs({ grantIds: [] }),
      draft: aChange({ grantIds: [ACCESS] }),
      then: [LACKS]
    },
    {
      when: 'it is given what it has',
      facts: theirs(),
      draft: aChange({ grantIds: [ACCESS] }),
      then: ['info USER_HAS_GRANT in access.grantIds (Student Portal Access)']
    },
    {
      when: 'it is given what it has, and the org has no such thing any more',
      facts: theirs({ grantIds: ['0PSGone'] }, { presets: [] }),
      draft: aChange({ presetName: null, grantIds: ['0PSGone'] }),
      then: ['info USER_HAS_GRANT in access.grantIds (0PSGone)']
    },
    {
      when: "what it is given is for another license than the user's own",
      facts: theirs(
        { licenseId: PLUS_LOGIN, licenseName: 'Login', grantIds: [] },
        {
          grants: [aGrant({ licenseId: COMMUNITY })],
          presets: []
        }
      ),
      draft: aChange({ presetName: null, grantIds: [ACCESS], licenseId: COMMUNITY }),
      then: ['error GRANT_OF_OTHER_LICENSE in access.grantIds (Student Portal Access; Login)']
    },
    {
      when: "the user's license cannot be seen",
      facts: theirs(
        { licenseId: null, licenseName: null, grantIds: [] },
        {
          grants: [aGrant({ licenseId: COMMUNITY })],
          presets: []
        }
      ),
      draft: aChange({ presetName: null, grantIds: [ACCESS] }),
      then: []
    },
    {
      when: 'the details, which are not written, are all wrong',
      facts: theirs({}, { person: { accountOwner: anOwner({ hasRole: 'no' }) }, licenses: [], timeZones: [] }),
      draft: aChange({ lastName: '', email: '', username: '', alias: '', timeZone: '', reviewDate: 'soon' }),
      then: []
    }
  ],
  'reactivating a user': [
    { when: 'its license has seats', facts: theirs({ isActive: false }), draft: aChange(), then: [REACTIVATED] },
    {
      when: 'its license has no seat',
      facts: theirs({ isActive: false }, { licenses: [aLicense({ totalSeats: 5, usedSeats: 5 })] }),
      draft: aChange({ licenseId: COMMUNITY }),
      then: ['error LICENSE_SEATS_NONE in access.licenseId (Customer Community Plus; 5; 5)', REACTIVATED]
    },
    {
      when: 'its license cannot be seen',
      facts: theirs({ isActive: false }, { licenses: [] }),
      draft: aChange(),
      then: ['warning LICENSE_SEATS_UNKNOWN in access.licenseId (Customer Community Plus)', REACTIVATED]
    },
    {
      when: 'the person refused',
      facts: theirs({ isActive: false }, { person: { isProcessingRefused: 'yes' } }),
      draft: aChange(),
      then: ['error PERSON_PROCESSING_REFUSED in person', REACTIVATED]
    },
    {
      when: 'the person refused, but the user is active',
      facts: theirs({}, { person: { isProcessingRefused: 'yes' } }),
      draft: aChange(),
      then: []
    }
  ]
};

describe.each(Object.entries(CASES))('preflight of %s', (_subject, cases) => {
  it.each(cases)('says $then when $when', ({ then, ...given }) => {
    expect(saidOf(given)).toEqual(then);
  });
});

describe('an existing user', () => {
  it('is named with the page where it can be mended', () => {
    const frozen = check({ facts: theirs({ isFrozen: 'yes' }), draft: aChange() });
    expect(frozen[0]?.setupPath).toBe(
      '/lightning/setup/ManageUsers/page?address=%2F005Lo0000000009AAA%3Fnoredirect%3D1'
    );
  });

  it('lacks each grant once, although two entries of the preset mean it', () => {
    const preset = aPreset({ grants: [aPresetGrant(), aPresetGrant({ name: 'Renamed' })] });
    const facts = theirs({ grantIds: [] }, { presets: [preset] });
    expect(saidOf({ facts, draft: aChange() })).toEqual([LEFT_OUT, LACKS]);
  });

  it('is a member of a site through what it holds already', () => {
    const facts = theirs({ profileId: '00eOther' }, { sites: [aSite({ memberIds: [ACCESS] })] });
    expect(saidOf({ facts, draft: aChange() })).toEqual([]);
  });
});
