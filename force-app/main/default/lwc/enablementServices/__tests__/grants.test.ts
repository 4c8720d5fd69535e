import {
  aDraft,
  aGrant,
  anExistingUser,
  aPermissionSetLicense,
  PLUS,
  PLUS_LOGIN,
  someFacts
} from '../../../../../../test/builders/enablement';
import type { Case } from '../../../../../../test/preflight';
import { saidOf } from '../../../../../../test/preflight';

const ACCESS = '0PSLo0000000001AAA';
const OTHER = '0PSLo0000000002AAA';
const LICENSE = '0PLLo0000000001AAA';

const granting = (...grantIds: string[]) => aDraft({ presetName: null, grantIds });
const theSetIs = (grant: Parameters<typeof aGrant>[0]) => someFacts({ grants: [aGrant(grant)] });

/** Two permission sets that are bound to the same permission set license. */
const licensed = (license: Parameters<typeof aPermissionSetLicense>[0], heldIds: string[] = []) =>
  someFacts({
    users: heldIds.length === 0 ? [] : [anExistingUser({ grantIds: heldIds })],
    grants: [
      aGrant({ licenseId: LICENSE }),
      aGrant({ grantId: OTHER, name: 'Advising', label: 'Advising', licenseId: LICENSE }),
      aPermissionSetLicense(license)
    ]
  });
const full = { totalSeats: 5, usedSeats: 5 };
const lastSeat = { totalSeats: 5, usedSeats: 4 };
const SEATS_NONE = 'error GRANT_SEATS_NONE in access.grantIds (Student Portal Access; Student Services; 5; 5)';

const CASES: Record<string, Case[]> = {
  'a permission set': [
    { when: 'it can be assigned', draft: granting(ACCESS), then: [] },
    {
      when: 'it is not one of the org',
      draft: granting('0PSX'),
      then: ['error GRANT_UNKNOWN in access.grantIds (0PSX)']
    },
    {
      when: 'it is chosen twice',
      draft: granting(ACCESS, ACCESS),
      then: ['error GRANT_REPEATED in access.grantIds (Student Portal Access)']
    },
    {
      when: 'it belongs to a profile',
      facts: theSetIs({ isAssignable: false }),
      draft: granting(ACCESS),
      then: ['error GRANT_NOT_ASSIGNABLE in access.grantIds (Student Portal Access)']
    },
    {
      when: "it is bound to the user's license",
      facts: theSetIs({ licenseId: PLUS }),
      draft: granting(ACCESS),
      then: []
    },
    {
      when: 'it is bound to the login variant of the license',
      facts: theSetIs({ licenseId: PLUS_LOGIN }),
      draft: granting(ACCESS),
      then: ['error GRANT_OF_OTHER_LICENSE in access.grantIds (Student Portal Access; Customer Community Plus)']
    },
    {
      when: 'it is session-based',
      facts: theSetIs({ requiresActivation: true }),
      draft: granting(ACCESS),
      then: ['warning GRANT_NEEDS_ACTIVATION in access.grantIds (Student Portal Access)']
    }
  ],
  'a permission set group': [
    {
      when: 'its access is not calculated',
      facts: theSetIs({ kind: 'permissionSetGroup', isReady: false }),
      draft: granting(ACCESS),
      then: ['warning GRANT_GROUP_NOT_READY in access.grantIds (Student Portal Access)']
    },
    {
      when: 'its access is calculated',
      facts: theSetIs({ kind: 'permissionSetGroup' }),
      draft: granting(ACCESS),
      then: []
    }
  ],
  'a permission set license': [
    { when: 'it has a seat', facts: licensed(lastSeat), draft: granting(LICENSE), then: [] },
    {
      when: 'it has no seat',
      facts: licensed(full),
      draft: granting(LICENSE),
      then: ['error GRANT_SEATS_NONE in access.grantIds (Student Services; Student Services; 5; 5)']
    },
    {
      when: 'its seats cannot be seen',
      facts: licensed({ totalSeats: null, usedSeats: null }),
      draft: granting(LICENSE),
      then: ['warning GRANT_SEATS_UNKNOWN in access.grantIds (Student Services; Student Services)']
    },
    {
      when: 'it comes with a permission set and has a seat',
      facts: licensed(lastSeat),
      draft: granting(ACCESS),
      then: []
    },
    {
      when: 'it comes with a permission set and has no seat',
      facts: licensed(full),
      draft: granting(ACCESS),
      then: [SEATS_NONE]
    },
    {
      when: 'it comes with a permission set and cannot be seen',
      facts: theSetIs({ licenseId: LICENSE }),
      draft: granting(ACCESS),
      then: [`warning GRANT_SEATS_UNKNOWN in access.grantIds (Student Portal Access; ${LICENSE})`]
    },
    {
      when: 'it comes with two permission sets, which take one seat together',
      facts: licensed(lastSeat),
      draft: granting(ACCESS, OTHER),
      then: []
    },
    {
      when: 'it comes with two permission sets, and is chosen itself, and has no seat',
      facts: licensed(full),
      draft: granting(ACCESS, OTHER, LICENSE),
      then: [SEATS_NONE]
    },
    {
      when: 'the user holds it already',
      facts: licensed(full, [LICENSE]),
      draft: aDraft({ ...granting(ACCESS), userId: anExistingUser().userId, sendEmail: false }),
      then: []
    },
    {
      when: 'the user holds the permission set already',
      facts: licensed(full, [ACCESS]),
      draft: aDraft({ ...granting(ACCESS), userId: anExistingUser().userId, sendEmail: false }),
      then: ['info USER_HAS_GRANT in access.grantIds (Student Portal Access)']
    }
  ]
};

describe.each(Object.entries(CASES))('preflight of %s', (_subject, cases) => {
  it.each(cases)('says $then when $when', ({ then, ...given }) => {
    expect(saidOf(given)).toEqual(then);
  });
});
