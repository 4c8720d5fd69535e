import type {
  ExternalProfile,
  PortalType,
  UserLicense
} from '../../force-app/main/default/lwc/enablementServices/enablementServices.ts';
import type { Row } from '../salesforce/row.ts';

interface LicenseKind {
  portalType: PortalType;
  hasRoles: boolean;
}

/**
 * What a license can do follows from the `UserType` of its profiles; names are translated, renamed and re-branded.
 * Keys are lower case: the platform spells `CspLitePortal` and `CSPLitePortal` (Object Reference, User.UserType).
 */
const LICENSE_KINDS: ReadonlyMap<string, LicenseKind> = new Map([
  ['cspliteportal', { portalType: 'customer', hasRoles: false }],
  ['customersuccess', { portalType: 'customer', hasRoles: true }],
  ['powercustomersuccess', { portalType: 'customer', hasRoles: true }],
  ['powerpartner', { portalType: 'partner', hasRoles: true }]
]);

export interface ProfileRow extends ExternalProfile {
  userType: string;
  /** Null when the running user may not see licenses. */
  licenseName: string | null;
}

export function parseProfile(row: Row): ProfileRow {
  return {
    profileId: row.text('Id'),
    name: row.text('Name'),
    licenseId: row.text('UserLicenseId'),
    userType: row.text('UserType'),
    licenseName: row.textOrNull('UserLicense.Name')
  };
}

export interface LicenseRow {
  licenseId: string;
  name: string;
  isActive: boolean;
  totalSeats: number;
  usedSeats: number;
}

export function parseLicense(row: Row): LicenseRow {
  return {
    licenseId: row.text('Id'),
    name: row.text('Name'),
    isActive: row.text('Status').toLowerCase() === 'active',
    totalSeats: row.count('TotalLicenses'),
    usedSeats: row.count('UsedLicenses')
  };
}

/**
 * The licenses that external users can have: those of external profiles.
 * @param visible rows of UserLicense, or null when the running user may not see any: the seats are unknown then
 */
export function externalLicenses(
  profiles: readonly ProfileRow[],
  visible: readonly LicenseRow[] | null
): UserLicense[] {
  const licenses = new Map<string, UserLicense>();
  for (const profile of profiles) {
    const kind = LICENSE_KINDS.get(profile.userType.toLowerCase());
    const row = visible?.find(({ licenseId }) => licenseId === profile.licenseId);
    if (kind !== undefined && row?.isActive !== false) {
      licenses.set(profile.licenseId, {
        ...kind,
        licenseId: profile.licenseId,
        name: row?.name ?? profile.licenseName ?? profile.licenseId,
        totalSeats: row?.totalSeats ?? null,
        usedSeats: row?.usedSeats ?? null
      });
    }
  }
  return [...licenses.values()].sort((a, b) => a.name.localeCompare(b.name));
}

/** The profiles of these licenses. */
export function externalProfiles(profiles: readonly ProfileRow[], licenses: readonly UserLicense[]): ExternalProfile[] {
  return profiles
    .filter((profile) => licenses.some(({ licenseId }) => licenseId === profile.licenseId))
    .map(({ profileId, name, licenseId }) => ({ profileId, name, licenseId }));
}
