import type { Connection } from '@jsforce/jsforce-node';
import { startOrg } from '../local-org/testing/startOrg.ts';

const PEOPLE = 200;
const BATCH = 200;

/** An embedded org in memory with seats for everybody, reached over HTTP like any other. */
export interface BenchOrg {
  connection: Connection;
  contactIds: string[];
  profileId: string;
  licenseId: string;
  permissionSetId: string;
  close(): Promise<void>;
}

/** Opens an org with 200 contacts, each on an account of its own, and one permission set to assign. */
export async function openBenchOrg(): Promise<BenchOrg> {
  const setup = {
    organization: { name: 'Bench' },
    preferences: { standardExternalProfilesAllowed: true },
    licenses: [{ name: 'Customer Community Plus', total: 100_000 }],
    permissionSets: [{ name: 'Portal_Access', label: 'Portal Access' }]
  };
  const { connection, stop } = await startOrg({ setup, source: 'force-app' }, '67.0');
  await giveOwnerRole(connection);
  const accounts = await create(connection, 'Account', (number) => ({ Name: `Household ${number}` }));
  const contacts = await create(connection, 'Contact', (number) => ({
    FirstName: 'Zoë',
    LastName: `Müller ${number}`,
    Email: `zoe.${number}@example.com`,
    AccountId: accounts[number] ?? ''
  }));
  const profile = await one(
    connection,
    "SELECT Id, UserLicenseId FROM Profile WHERE Name = 'Customer Community Plus User'"
  );
  const set = await one(connection, "SELECT Id FROM PermissionSet WHERE Name = 'Portal_Access'");
  return {
    connection,
    contactIds: contacts,
    profileId: profile('Id'),
    licenseId: profile('UserLicenseId'),
    permissionSetId: set('Id'),
    close: stop
  };
}

/** The admin owns all accounts, and an account whose owner has no role takes no external users. */
async function giveOwnerRole(connection: Connection): Promise<void> {
  const role = await connection.sobject('UserRole').create({ Name: 'Chief', DeveloperName: 'Chief' });
  if (!role.success) {
    throw new Error('The role was refused.');
  }
  const admin = await one(connection, "SELECT Id FROM User WHERE UserType = 'Standard' LIMIT 1");
  await connection.sobject('User').update({ Id: admin('Id'), UserRoleId: role.id });
}

async function create(
  connection: Connection,
  object: string,
  record: (number: number) => Record<string, string>
): Promise<string[]> {
  const ids: string[] = [];
  for (let from = 0; from < PEOPLE; from += BATCH) {
    const records = Array.from({ length: BATCH }, (_, at) => record(from + at));
    for (const result of await connection.sobject(object).create(records, { allOrNone: true })) {
      if (!result.success) {
        throw new Error(`${object}: ${result.errors.map(({ message }) => message).join(', ')}`);
      }
      ids.push(result.id);
    }
  }
  return ids;
}

/** The only row of a query, as a getter of its text fields. */
async function one(connection: Connection, soql: string): Promise<(field: string) => string> {
  const { records } = await connection.query(soql);
  const [record] = records;
  if (record === undefined) {
    throw new Error(`No row: ${soql}`);
  }
  return (field) => String(record[field]);
}
