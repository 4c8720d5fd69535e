import type { ExternalProfile, PortalType, UserLicense } from './facts.ts';
import type { LicenseRow, ProfileRow } from './orgRows.ts';
import { Text } from './text.ts';

const ACTIVE = 'active';

/**
 * The licenses and profiles that external users can have. What a license can do follows from the `UserType` of its
 * profiles; names are translated, renamed and re-branded.
 */
export class LicenseService {
  /** Each `UserType` of profiles whose users belong to contacts, for asking the org about them. */
  static userTypes(): string[] {
    return ['CspLitePortal', 'CustomerSuccess', 'PowerCustomerSuccess', 'PowerPartner'];
  }

  /**
   * Those of the licenses that internal users have and no external one: most permission sets of a big org that are bound
   * to a license are bound to one of these, and need not be read. Names of licenses are English in every org.
   *
   * @param rows null when the operator may not see licenses
   */
  static internalLicenseIds(rows: LicenseRow[] | null): string[] {
    const licenseIds: string[] = [];
    for (const row of rows ?? []) {
      if (LicenseService.isInternalName(row.name)) {
        licenseIds.push(row.licenseId);
      }
    }
    return licenseIds;
  }

  /** Whether users of this `User.UserType` belong to contacts. */
  static isExternal(userType: string | null): boolean {
    return LicenseService.portalType(userType) != null;
  }

  /**
   * The licenses of external profiles, and those known for external users whose profiles the operator may not see;
   * disabled ones are left out.
   *
   * @param rows null when the operator may not see licenses: the seats are unknown then
   */
  static licenses(profiles: ProfileRow[], rows: LicenseRow[] | null): UserLicense[] {
    const userTypes = LicenseService.userTypesByLicense(profiles);
    const seen = new Set<string>();
    const licenses: UserLicense[] = [];
    for (const row of rows ?? []) {
      const userType = userTypes.get(row.licenseId) ?? LicenseService.userTypeOfName(row.name);
      const portalType = LicenseService.portalType(userType);
      seen.add(row.licenseId);
      if (portalType != null && Text.key(row.status) === ACTIVE) {
        licenses.push(LicenseService.license(row, portalType, userType));
      }
    }
    for (const profile of profiles) {
      if (!seen.has(profile.licenseId)) {
        const portalType = LicenseService.portalType(profile.userType);
        if (portalType != null) {
          seen.add(profile.licenseId);
          licenses.push(LicenseService.license(LicenseService.unseen(profile), portalType, profile.userType));
        }
      }
    }
    return licenses;
  }

  /** The profiles of these licenses. */
  static profiles(profiles: ProfileRow[], licenses: UserLicense[]): ExternalProfile[] {
    const licenseIds = new Set<string>();
    for (const license of licenses) {
      licenseIds.add(license.licenseId);
    }
    const external: ExternalProfile[] = [];
    for (const row of profiles) {
      if (licenseIds.has(row.licenseId)) {
        const profile: ExternalProfile = { profileId: row.profileId, name: row.name, licenseId: row.licenseId };
        external.push(profile);
      }
    }
    return external;
  }

  /** The platform spells `CspLitePortal` and `CSPLitePortal` (Object Reference, User.UserType). */
  private static portalType(userType: string | null): PortalType | null {
    switch (Text.key(userType)) {
      case 'cspliteportal':
        return 'customer';
      case 'customersuccess':
        return 'customer';
      case 'powercustomersuccess':
        return 'customer';
      case 'powerpartner':
        return 'partner';
      default:
        return null;
    }
  }

  /** High-volume users are in no role. */
  private static hasRoles(userType: string | null): boolean {
    return Text.key(userType) !== 'cspliteportal';
  }

  private static isInternalName(name: string): boolean {
    return name === 'Salesforce' || name === 'Salesforce Platform';
  }

  /** Of licenses that are recognised without a profile. */
  private static userTypeOfName(name: string): string | null {
    switch (name) {
      case 'Customer Community':
        return 'CspLitePortal';
      case 'Customer Community Login':
        return 'CspLitePortal';
      case 'Customer Community Plus':
        return 'PowerCustomerSuccess';
      case 'Customer Community Plus Login':
        return 'PowerCustomerSuccess';
      case 'Partner Community':
        return 'PowerPartner';
      case 'Partner Community Login':
        return 'PowerPartner';
      default:
        return null;
    }
  }

  private static userTypesByLicense(profiles: ProfileRow[]): Map<string, string> {
    const userTypes = new Map<string, string>();
    for (const profile of profiles) {
      if (!userTypes.has(profile.licenseId)) {
        const userType = profile.userType;
        if (userType != null && LicenseService.isExternal(userType)) {
          userTypes.set(profile.licenseId, userType);
        }
      }
    }
    return userTypes;
  }

  /** What a profile tells of a license that cannot be seen. */
  private static unseen(profile: ProfileRow): LicenseRow {
    const row: LicenseRow = {
      licenseId: profile.licenseId,
      name: profile.licenseName ?? profile.licenseId,
      status: ACTIVE,
      totalSeats: null,
      usedSeats: null,
      countedAt: null,
      monthlyLogins: null,
      monthlyLoginsUsed: null
    };
    return row;
  }

  private static license(row: LicenseRow, portalType: PortalType, userType: string | null): UserLicense {
    const license: UserLicense = {
      licenseId: row.licenseId,
      name: row.name,
      portalType,
      hasRoles: LicenseService.hasRoles(userType),
      totalSeats: row.totalSeats,
      usedSeats: row.usedSeats,
      countedAt: row.countedAt,
      monthlyLogins: row.monthlyLogins,
      monthlyLoginsUsed: row.monthlyLoginsUsed
    };
    return license;
  }
}
