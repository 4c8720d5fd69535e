import type { LicenseRow, ProfileRow } from '../../force-app/main/default/lwc/enablementServices/enablementServices.ts';
import type { Row } from '../salesforce/row.ts';

/** The profile that owns this permission set; none for any other set. */
export function parseProfile(row: Row): ProfileRow[] {
  const profileId = row.textOrNull('ProfileId');
  return profileId === null
    ? []
    : [
        {
          profileId,
          name: row.text('Profile.Name'),
          userType: row.textOrNull('Profile.UserType'),
          licenseId: row.text('Profile.UserLicenseId'),
          licenseName: row.textOrNull('Profile.UserLicense.Name')
        }
      ];
}

export function parseLicense(row: Row): LicenseRow {
  return {
    licenseId: row.text('Id'),
    name: row.text('Name'),
    status: row.text('Status'),
    totalSeats: row.countOrNull('TotalLicenses'),
    usedSeats: row.countOrNull('UsedLicenses'),
    countedAt: asIso(row.textOrNull('UsedLicensesLastUpdated')),
    monthlyLogins: row.countOrNull('MonthlyLoginsEntitlement'),
    monthlyLoginsUsed: row.countOrNull('MonthlyLoginsUsed')
  };
}

/** Salesforce writes the zone as `+0000`, which not every reader of ISO 8601 takes. */
function asIso(dateTime: string | null): string | null {
  return dateTime === null ? null : new Date(dateTime).toISOString();
}
