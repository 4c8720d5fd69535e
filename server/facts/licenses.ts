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

/** Licenses that are recognised without a profile: by `UserLicense.Name`, which is English in every org. */
const LICENSE_USER_TYPES: ReadonlyMap<string, string> = new Map([
  ['Customer Community', 'CspLitePortal'],
  ['Customer Community Login', 'CspLitePortal'],
  ['Customer Community Plus', 'PowerCustomerSuccess'],
  ['Customer Community Plus Login', 'PowerCustomerSuccess'],
  ['Partner Community', 'PowerPartner'],
  ['Partner Community Login', 'PowerPartner']
]);

/** Whether users of this `UserType` belong to contacts. */
export function isExternalUserType(userType: string): boolean {
  return LICENSE_KINDS.has(userType.toLowerCase());
}

export interface ProfileRow extends ExternalProfile {
  userType: string;
  /** Null when the running user may not see licenses. */
  licenseName: string | null;
}

/** The profile that owns this permission set; none for any other set, and for profiles of internal users. */
export function parseProfile(row: Row): ProfileRow[] {
  const profileId = row.textOrNull('ProfileId');
  const userType = row.textOrNull('Profile.UserType') ?? '';
  if (profileId === null || !isExternalUserType(userType)) {
    return [];
  }
  return [
    {
      profileId,
      name: row.text('Profile.Name'),
      licenseId: row.text('Profile.UserLicenseId'),
      userType,
      licenseName: row.textOrNull('Profile.UserLicense.Name')
    }
  ];
}

export interface LicenseRow {
  licenseId: string;
  name: string;
  isActive: boolean;
  seats: Pick<UserLicense, 'totalSeats' | 'usedSeats' | 'countedAt' | 'monthlyLogins' | 'monthlyLoginsUsed'>;
}

export function parseLicense(row: Row): LicenseRow {
  return {
    licenseId: row.text('Id'),
    name: row.text('Name'),
    isActive: row.text('Status').toLowerCase() === 'active',
    seats: {
      totalSeats: row.countOrNull('TotalLicenses'),
      usedSeats: row.countOrNull('UsedLicenses'),
      countedAt: asIso(row.textOrNull('UsedLicensesLastUpdated')),
      monthlyLogins: row.countOrNull('MonthlyLoginsEntitlement'),
      monthlyLoginsUsed: row.countOrNull('MonthlyLoginsUsed')
    }
  };
}

/** Salesforce writes the zone as `+0000`, which not every reader of ISO 8601 takes. */
function asIso(dateTime: string | null): string | null {
  return dateTime === null ? null : new Date(dateTime).toISOString();
}

const UNKNOWN_SEATS: LicenseRow['seats'] = {
  totalSeats: null,
  usedSeats: null,
  countedAt: null,
  monthlyLogins: null,
  monthlyLoginsUsed: null
};

/**
 * The licenses that external users can have: those of external profiles, and those known for it whose profiles the
 * running user may not see.
 * @param visible rows of UserLicense, or null when the running user may not see any: the seats are unknown then
 */
export function externalLicenses(
  profiles: readonly ProfileRow[],
  visible: readonly LicenseRow[] | null
): UserLicense[] {
  const rows = new Map(visible?.map((row) => [row.licenseId, row]));
  const licenses = new Map<string, UserLicense>();
  const add = (licenseId: string, userType: string, name: string) => {
    const kind = LICENSE_KINDS.get(userType.toLowerCase());
    const row = rows.get(licenseId);
    if (kind !== undefined && row?.isActive !== false) {
      licenses.set(licenseId, { licenseId, name: row?.name ?? name, ...kind, ...(row?.seats ?? UNKNOWN_SEATS) });
    }
  };
  for (const { licenseId, name } of rows.values()) {
    add(licenseId, LICENSE_USER_TYPES.get(name) ?? '', name);
  }
  for (const { licenseId, userType, licenseName } of profiles) {
    add(licenseId, userType, licenseName ?? licenseId);
  }
  return [...licenses.values()].sort((a, b) => a.name.localeCompare(b.name));
}

/** The profiles of these licenses. */
export function externalProfiles(profiles: readonly ProfileRow[], licenses: readonly UserLicense[]): ExternalProfile[] {
  const licenseIds = new Set(licenses.map(({ licenseId }) => licenseId));
  return profiles
    .filter(({ licenseId }) => licenseIds.has(licenseId))
    .map(({ profileId, name, licenseId }) => ({ profileId, name, licenseId }))
    .sort((a, b) => a.name.localeCompare(b.name));
}
