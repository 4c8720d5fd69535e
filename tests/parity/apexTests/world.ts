import type {
  Draft,
  Facts,
  NameCheck
} from '../../../force-app/main/default/lwc/enablementServices/enablementServices.ts';
import { PrefillService } from '../../../force-app/main/default/lwc/enablementServices/enablementServices.ts';
import { toFacts } from '../../scenarios/scenarioFacts.ts';
import { IDS } from '../input/ids.ts';
import { toWire } from '../model/wire.ts';

const [LICENSE] = IDS.licenses;
const [PROFILE] = IDS.profiles;
const [SET] = IDS.sets;
const [SET_LICENSE] = IDS.setLicenses;
const PRESET = 'Member';

const FACTS: Facts = toFacts(
  {
    recordId: IDS.contacts[0],
    operator: { userId: IDS.users[0], siteIds: [IDS.sites[0]] },
    person: {
      contactId: IDS.contacts[0],
      accountId: IDS.accounts[0],
      country: 'Germany',
      accountOwner: { userId: IDS.owners[0] }
    },
    licenses: [{ licenseId: LICENSE, name: 'Customer Community Plus', hasRoles: true }],
    profiles: [{ profileId: PROFILE, name: 'Member', licenseId: LICENSE }],
    roles: [{ roleId: IDS.roles[0], name: 'Lovelace Household Customer User' }],
    grants: [
      { grantId: SET, kind: 'permissionSet', name: 'Visits', label: 'Visits', licenseId: SET_LICENSE },
      {
        grantId: SET_LICENSE,
        kind: 'permissionSetLicense',
        name: 'VisitsLicense',
        label: 'Visits License',
        totalSeats: 10,
        usedSeats: 0
      }
    ],
    sites: [{ siteId: IDS.sites[0], name: 'Members', memberIds: [PROFILE] }]
  },
  [
    {
      name: PRESET,
      label: 'Member',
      description: null,
      audiences: ['contact', 'personAccount'],
      licenseNames: ['Customer Community Plus'],
      profileNames: ['Member'],
      timeZone: null,
      locale: null,
      language: null,
      isTimeZoneRequired: false,
      sendEmail: true,
      siteName: 'Members',
      purpose: 'Visits',
      deactivationTrigger: 'Leaves',
      reviewAfterDays: 90,
      grants: [
        {
          kind: 'permissionSetLicense',
          name: 'VisitsLicense',
          label: 'Visits License',
          isRequired: true,
          expiresAfterDays: null
        },
        { kind: 'permissionSet', name: 'Visits', label: 'Visits', isRequired: true, expiresAfterDays: null }
      ]
    }
  ],
  'world'
);
const NAMES: NameCheck = { takenUsernames: [], takenNicknames: [] };
const DRAFT: Draft = PrefillService.propose(FACTS, NAMES, PRESET);

/** An org in which all is well, a person and the proposed draft, by type and as JSON has them: cases tell what is different. */
export const WORLD: ReadonlyMap<string, unknown> = new Map([
  ['Facts', toWire(FACTS)],
  ['NameCheck', toWire(NAMES)],
  ['Draft', toWire(DRAFT)]
]);
