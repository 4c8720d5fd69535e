import type {
  Facts,
  Grant,
  Site,
  SiteStatus
} from '../../force-app/main/default/lwc/enablementServices/enablementServices.ts';
import { isStandardProfile } from '../../local-org/setup/licenses.ts';

/** Profile of the org's own staff. */
export const STAFF_PROFILE = 'Standard User';

/** What no data API can create, as a setup file of the local org. @throws Error when the scenario hides the seats */
export function scenarioSetup({ org, operator, person, licenses, profiles, grants, sites }: Facts): object {
  const licenseName = (licenseId: string) => licenses.find((license) => license.licenseId === licenseId)?.name ?? '';
  const ofKind = (kind: Grant['kind']) => grants.filter((grant) => grant.kind === kind);
  const [firstName, ...lastNames] = operator.name.split(' ');
  return {
    organization: { name: org.name, timeZone: org.timeZone, locale: org.locale, language: org.language },
    admin: { firstName, lastName: lastNames.join(' ') },
    preferences: { personAccounts: person.kind === 'personAccount' },
    licenses: [
      { name: 'Salesforce', total: 10 },
      ...licenses.map(({ name, totalSeats, monthlyLogins }) => ({
        name,
        total: seats(name, totalSeats),
        ...(monthlyLogins === null ? {} : { monthlyLogins })
      }))
    ],
    profiles: [
      { name: STAFF_PROFILE, license: 'Salesforce' },
      ...profiles
        .filter(({ name }) => !isStandardProfile(name))
        .map(({ name, licenseId }) => ({ name, license: licenseName(licenseId) }))
    ],
    permissionSetLicenses: ofKind('permissionSetLicense').map(({ name, label, totalSeats }) => ({
      name,
      label,
      total: seats(label, totalSeats)
    })),
    permissionSets: ofKind('permissionSet').map(({ name, label, licenseId }) => ({
      name,
      label,
      ...(licenseId === null ? {} : { license: grantName(grants, licenseId) ?? licenseName(licenseId) })
    })),
    permissionSetGroups: ofKind('permissionSetGroup').map(({ name, label }) => ({ name, label })),
    sites: sites.map((site) => siteSetup(site, profiles, grants))
  };
}

const SITE_STATUS: Readonly<Record<SiteStatus, string>> = {
  live: 'Live',
  preview: 'UnderConstruction',
  offline: 'DownForMaintenance'
};

function siteSetup(site: Site, profiles: Facts['profiles'], grants: readonly Grant[]): object {
  const memberIds = site.memberIds ?? [];
  return {
    name: site.name,
    urlPathPrefix: site.name.toLowerCase().replaceAll(' ', '-'),
    status: SITE_STATUS[site.status],
    sendWelcomeEmail: site.sendsWelcomeEmail === 'yes',
    profiles: profiles.filter(({ profileId }) => memberIds.includes(profileId)).map(({ name }) => name),
    permissionSets: grants.filter(({ grantId }) => memberIds.includes(grantId)).map(({ name }) => name)
  };
}

function grantName(grants: readonly Grant[], grantId: string): string | undefined {
  return grants.find((grant) => grant.grantId === grantId)?.name;
}

function seats(name: string, total: number | null): number {
  if (total === null) {
    throw new Error(`An org knows how many seats ${name} has.`);
  }
  return total;
}
