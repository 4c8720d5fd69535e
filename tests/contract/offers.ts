import type { Connection } from '@jsforce/jsforce-node';

/** What cases need of an org and cannot make: ids by name, null for what this org has not. */
export type Offers = Readonly<Record<string, string | null>>;

/** Seats that a run may take at the same time. */
const SEATS = 3;

const STAFF = "IsActive = true AND UserType = 'Standard'";

/** Looks for everything that cases need in the org. What is not allowed to be seen counts as not there. */
export async function findOffers(connection: Connection): Promise<Offers> {
  const ids = async (soql: string): Promise<string | null> => (await rows(connection, soql))[0]?.['Id'] ?? null;
  const profiles = await rows(
    connection,
    `SELECT Id, Name, UserType, UserLicenseId, UserLicense.Name, UserLicense.TotalLicenses, UserLicense.UsedLicenses
     FROM Profile WHERE UserType != null ORDER BY Name`
  );
  const plus = roomy(profiles, 'PowerCustomerSuccess');
  const highVolume = roomy(profiles, 'CspLitePortal');
  return {
    ownerWithRole: await ids(`SELECT Id FROM User WHERE ${STAFF} AND UserRoleId != null LIMIT 1`),
    ownerWithoutRole: await ids(`SELECT Id FROM User WHERE ${STAFF} AND UserRoleId = null LIMIT 1`),
    personRecordType: await ids(
      "SELECT Id FROM RecordType WHERE SobjectType = 'Account' AND IsPersonType = true LIMIT 1"
    ),
    internalRole: await ids("SELECT Id FROM UserRole WHERE PortalType = 'None' LIMIT 1"),
    internalProfile: roomy(profiles, 'Standard')?.['Id'] ?? null,
    plusProfile: plus?.['Id'] ?? null,
    highVolumeProfile: highVolume?.['Id'] ?? null,
    highVolumeLicense: highVolume?.['UserLicenseId'] ?? null,
    partnerProfile: roomy(profiles, 'PowerPartner')?.['Id'] ?? null,
    fullProfile: profiles.find((row) => row['UserType'] === 'PowerCustomerSuccess' && seats(row) <= 0)?.['Id'] ?? null
  };
}

type Row = Readonly<Record<string, string>>;

/** The profile of that type with seats left; one that is no standard profile, if there is one, as those can be barred. */
function roomy(profiles: readonly Row[], userType: string): Row | undefined {
  const candidates = profiles.filter((row) => row['UserType'] === userType && seats(row) >= SEATS);
  const isStandard = (row: Row) => row['Name']?.startsWith(row['UserLicense.Name'] ?? '') === true;
  return candidates.find((row) => !isStandard(row)) ?? candidates[0];
}

function seats(profile: Row): number {
  return Number(profile['UserLicense.TotalLicenses']) - Number(profile['UserLicense.UsedLicenses']);
}

/** All values as text, those of parents beside them; no rows when the org does not know object or field. */
async function rows(connection: Connection, soql: string): Promise<Row[]> {
  try {
    const { records } = await connection.query(soql);
    return records.map((record) => Object.fromEntries(flat(record)));
  } catch {
    return [];
  }
}

function flat(record: object, prefix = ''): [string, string][] {
  return Object.entries(record).flatMap(([name, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null
      ? flat(value, `${prefix}${name}.`)
      : [[prefix + name, String(value)] satisfies [string, string]]
  );
}
