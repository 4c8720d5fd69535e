import type { Preset } from 'c/enablementServices';
import {
  aDraft,
  aGrant,
  aLicense,
  anExistingUser,
  aPermissionSetLicense,
  aPreset,
  aPresetGrant,
  aProfile,
  aSite,
  PLUS_LOGIN,
  someFacts
} from '../../../../../../test/builders/enablement';
import type { Case } from '../../../../../../test/preflight';
import { saidOf } from '../../../../../../test/preflight';

const the = (preset: Partial<Preset>, facts: Parameters<typeof someFacts>[0] = {}) =>
  someFacts({ presets: [aPreset({ grants: [], ...preset })], ...facts });
const requiredLicense = aPresetGrant({ kind: 'permissionSetLicense', name: 'StudentPsl', label: 'Student Services' });
const aChange = aDraft({ userId: anExistingUser().userId, grantIds: [], sendEmail: false });
const FOR_OTHERS = 'error PRESET_FOR_OTHERS in person.presetName (Student)';
const LEFT_OUT = 'error PRESET_GRANT_LEFT_OUT in access.grantIds (Student; Student Services)';
const TIME_ZONE = 'warning TIME_ZONE_OF_ORG in details.timeZone ((GMT-05:00) Eastern Standard Time (America/New_York))';

const CASES: Record<string, Case[]> = {
  'what the preset asks for': [
    { when: 'the draft follows none', draft: aDraft({ presetName: null }), then: [] },
    {
      when: 'the org has it no more',
      draft: aDraft({ presetName: 'Gone' }),
      then: ['error PRESET_UNKNOWN in person.presetName (Gone)']
    },
    {
      when: 'the org lacks a required permission set',
      facts: the({ grants: [aPresetGrant()] }, { grants: [] }),
      draft: aDraft({ grantIds: [] }),
      then: ['error PRESET_GRANT_REQUIRED in access.grantIds (Student; Student Portal Access)']
    },
    {
      when: 'the org lacks an optional permission set',
      facts: the({ grants: [aPresetGrant({ isRequired: false })] }, { grants: [] }),
      draft: aDraft({ grantIds: [] }),
      then: ['warning PRESET_GRANT_OPTIONAL in access.grantIds (Student; Student Portal Access)']
    },
    {
      when: 'a missing permission set has no label',
      facts: the({ grants: [aPresetGrant({ name: 'Tutoring', label: '' })] }),
      then: ['error PRESET_GRANT_REQUIRED in access.grantIds (Student; Tutoring)']
    },
    {
      when: 'the permission set has another API name but the same label',
      facts: the({ grants: [aPresetGrant()] }, { grants: [aGrant({ name: 'pkg__Student_Access' })] }),
      then: []
    },
    {
      when: 'the org has none of the licenses',
      facts: the({ licenseNames: ['Moon', 'Mars'] }),
      then: ['warning PRESET_LICENSE_MISSING in access.licenseId (Student; Moon, Mars)']
    },
    {
      when: 'the org has none of the profiles',
      facts: the({ profileNames: ['Moon'] }),
      then: ['warning PRESET_PROFILE_MISSING in access.profileId (Student; Moon)']
    },
    {
      when: 'it takes any license, profile and site',
      facts: the({ licenseNames: [], profileNames: [], siteName: null }),
      then: []
    },
    { when: 'the org has the site', facts: the({ siteName: 'student portal' }), then: [] },
    {
      when: 'the org has not the site',
      facts: the({ siteName: 'Moon' }),
      then: ['warning PRESET_SITE_MISSING in access.siteId (Student; Moon)']
    },
    {
      when: 'a user exists already, with a license and profile of its own',
      facts: the({ licenseNames: ['Moon'], profileNames: ['Moon'] }, { users: [anExistingUser()] }),
      draft: aChange,
      then: []
    }
  ],
  'whom the preset is for': [
    {
      when: 'it is for contacts, and the person is a person account',
      facts: the({ audiences: ['contact', 'partner'] }, { person: { kind: 'personAccount' } }),
      then: [FOR_OTHERS]
    },
    {
      when: 'it is for person accounts, and the person is a contact',
      facts: the({ audiences: ['personAccount'] }),
      then: [FOR_OTHERS]
    },
    {
      when: 'it is for person accounts, and the person is one',
      facts: the({ audiences: ['personAccount'] }, { person: { kind: 'personAccount' } }),
      then: []
    },
    {
      when: 'it is for partners, and the account is none',
      facts: the({ audiences: ['partner'] }, { person: { isPartnerAccount: 'no' } }),
      then: [FOR_OTHERS]
    },
    {
      when: 'it is for partners, and nobody can see whether the account is one',
      facts: the({ audiences: ['partner'] }, { person: { isPartnerAccount: 'unknown' } }),
      then: []
    },
    {
      when: 'it is for partners, and the account is one',
      facts: the({ audiences: ['partner'] }, { person: { isPartnerAccount: 'yes' } }),
      then: []
    },
    {
      when: 'it is for contacts, and the account is a partner account',
      facts: the({ audiences: ['contact'] }, { person: { isPartnerAccount: 'yes' } }),
      then: []
    },
    { when: 'it is for nobody', facts: the({ audiences: [] }), then: [FOR_OTHERS] },
    {
      when: 'it is for others, and the user exists already',
      facts: the({ audiences: ['personAccount'] }, { users: [anExistingUser()] }),
      draft: aChange,
      then: [FOR_OTHERS]
    }
  ],
  'what the preset requires and the org has': [
    {
      when: 'the draft leaves it out',
      facts: the({ grants: [requiredLicense] }, { grants: [aPermissionSetLicense()] }),
      draft: aDraft({ grantIds: [] }),
      then: [LEFT_OUT]
    },
    {
      when: 'two entries of the preset mean it, and the draft leaves it out',
      facts: the(
        { grants: [requiredLicense, { ...requiredLicense, name: 'Renamed' }] },
        { grants: [aPermissionSetLicense()] }
      ),
      draft: aDraft({ grantIds: [] }),
      then: [LEFT_OUT]
    },
    {
      when: 'a permission set of the draft brings its license along',
      facts: the(
        { grants: [requiredLicense] },
        { grants: [aPermissionSetLicense(), aGrant({ licenseId: aPermissionSetLicense().grantId })] }
      ),
      then: []
    },
    {
      when: 'the draft leaves out what is not required',
      facts: the({ grants: [{ ...requiredLicense, isRequired: false }] }, { grants: [aPermissionSetLicense()] }),
      draft: aDraft({ grantIds: [] }),
      then: []
    },
    {
      when: 'the draft leaves it out, and follows no preset',
      facts: the({ grants: [requiredLicense] }, { grants: [aPermissionSetLicense()] }),
      draft: aDraft({ presetName: null, grantIds: [] }),
      then: []
    },
    {
      when: 'the user holds it',
      facts: the(
        { grants: [requiredLicense] },
        {
          grants: [aPermissionSetLicense()],
          users: [anExistingUser({ grantIds: [aPermissionSetLicense().grantId] })]
        }
      ),
      draft: aChange,
      then: []
    },
    {
      when: 'the draft takes another license, profile and site than the preset',
      facts: the(
        { grants: [aPresetGrant()], siteName: 'Student Portal' },
        {
          licenses: [aLicense(), aLicense({ licenseId: PLUS_LOGIN, name: 'Customer Community Plus Login' })],
          profiles: [aProfile(), aProfile({ profileId: '00eB', name: 'Other', licenseId: PLUS_LOGIN })],
          sites: [aSite(), aSite({ siteId: '0DBB', name: 'Other', memberIds: ['00eB'] })]
        }
      ),
      draft: aDraft({ licenseId: PLUS_LOGIN, profileId: '00eB', siteId: '0DBB' }),
      then: []
    }
  ],
  'the time zone that the preset asks for': [
    { when: "the preset takes any, and it is the org's", facts: the({ isTimeZoneRequired: false }), then: [] },
    {
      when: "it is the org's, and nothing else is known of the person",
      facts: the({ isTimeZoneRequired: true }, { person: { country: null } }),
      then: [TIME_ZONE]
    },
    {
      when: "it was chosen instead of the org's",
      facts: the({ isTimeZoneRequired: true }, { person: { country: null } }),
      draft: aDraft({ timeZone: 'Europe/Berlin' }),
      then: []
    },
    {
      when: 'the preset itself names it',
      facts: the({ isTimeZoneRequired: true, timeZone: 'America/New_York' }, { person: { country: null } }),
      then: []
    },
    {
      when: 'the user exists already',
      facts: the({ isTimeZoneRequired: true }, { users: [anExistingUser()], person: { country: null } }),
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
