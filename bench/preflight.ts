import { PlanService } from '../force-app/main/default/lwc/enablementServices/planService.ts';
import { PrefillService } from '../force-app/main/default/lwc/enablementServices/prefillService.ts';
import { PreflightService } from '../force-app/main/default/lwc/enablementServices/preflightService.ts';
import type { Facts } from '../force-app/main/default/lwc/enablementServices/facts.ts';
import { measure, type Measurement } from './measure.ts';

const PEOPLE = 10_000;
const GRANTS = 200;

/** Facts of a middle-sized org about one of many people; every tenth person has something wrong. */
function factsOf(number: number): Facts {
  const broken = number % 10 === 0;
  const id = String(number).padStart(12, '0');
  return {
    recordId: `003${id}AAA`,
    org: {
      organizationId: '00D000000000001AAA',
      name: 'Bench',
      timeZone: 'America/New_York',
      locale: 'en_US',
      language: 'en_US'
    },
    person: {
      kind: 'contact',
      contactId: `003${id}AAA`,
      firstName: 'Zoë',
      lastName: `Müller-${number}`,
      email: broken ? null : `zoe.${number}@example.com`,
      accountId: '001000000000001AAA',
      accountName: 'Bench',
      isPartnerAccount: 'no',
      accountOwner: { userId: '005000000000001AAA', name: 'Owner', isActive: 'yes', hasRole: broken ? 'no' : 'yes' }
    },
    users: [],
    licenses: [
      {
        licenseId: '100000000000001AAA',
        name: 'Customer Community Plus',
        portalType: 'customer',
        hasRoles: true,
        totalSeats: PEOPLE,
        usedSeats: 0
      }
    ],
    profiles: [{ profileId: '00e000000000001AAA', name: 'Student', licenseId: '100000000000001AAA' }],
    roles: [],
    grants: Array.from({ length: GRANTS }, (_, at) => ({
      grantId: `0PS${String(at).padStart(12, '0')}AAA`,
      kind: 'permissionSet',
      name: `Set_${at}`,
      label: `Set ${at}`,
      licenseId: null,
      isAssignable: true
    })),
    presets: [
      {
        name: 'Student',
        label: 'Student',
        description: null,
        audiences: ['contact'],
        licenseNames: ['Customer Community Plus'],
        profileNames: ['Student'],
        timeZone: null,
        locale: null,
        language: null,
        sendEmail: false,
        grants: [{ kind: 'permissionSet', name: 'Set_7', label: 'Set 7', isRequired: true }]
      }
    ],
    timeZones: [{ value: 'America/New_York', label: 'New York' }],
    locales: [{ value: 'en_US', label: 'English (United States)' }],
    languages: [{ value: 'en_US', label: 'English' }]
  };
}

const nothingTaken = { takenUsernames: [], takenNicknames: [] };

/** Prefill, preflight and plan of 10,000 people, against merely parsing the same facts from JSON. */
export function benchPreflight(): Promise<Measurement> {
  const answers = Array.from({ length: PEOPLE }, (_, number) => JSON.stringify(factsOf(number)));
  const people = answers.map((_, number) => factsOf(number));
  let findings = 0;
  return measure({
    title: `prefill, preflight and plan of ${PEOPLE} people, ${GRANTS} permission sets each`,
    prepare: () => people,
    subject: () => {
      findings = 0;
      for (const facts of people) {
        const draft = PrefillService.propose(facts, nothingTaken, 'Student');
        findings += PreflightService.check(facts, nothingTaken, draft).length;
        PlanService.plan(facts, draft);
      }
    },
    baseline: 'parsing their facts from JSON',
    compare: () => {
      for (const answer of answers) {
        JSON.parse(answer);
      }
    },
    note: () => `${findings} findings`
  });
}
