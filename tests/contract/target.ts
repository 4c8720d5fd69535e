import type { Connection } from '@jsforce/jsforce-node';
import { startOrg } from '../../local-org/testing/startOrg.ts';
import { connectTargetOrg } from '../../scripts/start/targetOrg.ts';

/** An org that cases are played in. */
export interface Target {
  /** As confirmations call it: kinds of orgs, never their names. */
  readonly kind: string;
  readonly connection: Connection;
  /** Whether what cases leave behind stays somewhere. */
  readonly outlivesRun: boolean;
  close(): Promise<void>;
}

export const EMBEDDED = 'embedded org';

const SETUP = {
  preferences: { personAccounts: true },
  licenses: [
    { name: 'Salesforce', total: 20 },
    { name: 'Customer Community', total: 100 },
    { name: 'Customer Community Plus', total: 100 },
    { name: 'Customer Community Plus Login', total: 0 },
    { name: 'Partner Community', total: 100 }
  ]
};

/** An embedded org in memory, behind real HTTP, with staff that has a role and staff that has none. */
export async function openEmbedded(): Promise<Target> {
  const { connection, stop } = await startOrg({ setup: SETUP }, '67.0');
  await hireManager(connection);
  return {
    kind: EMBEDDED,
    connection,
    outlivesRun: false,
    close: stop
  };
}

/** An org that the Salesforce CLI is signed in to. */
export async function openTargetOrg(alias: string): Promise<Target> {
  const connection = await connectTargetOrg(alias);
  const { records } = await connection.query('SELECT OrganizationType, IsSandbox, InstanceName FROM Organization');
  const [org] = records;
  // An embedded org that the CLI is signed in to confirms nothing about real ones.
  const isEmbedded = org?.['InstanceName'] === 'LOCAL';
  const kind = isEmbedded
    ? EMBEDDED
    : `${String(org?.['OrganizationType'])}${org?.['IsSandbox'] === true ? ', sandbox or scratch org' : ''}`;
  return { kind, connection, outlivesRun: true, close: () => Promise.resolve() };
}

async function hireManager(connection: Connection): Promise<void> {
  const profile = await connection.query("SELECT Id FROM Profile WHERE Name = 'System Administrator'");
  const role = await connection.sobject('UserRole').create({ Name: 'Management' });
  await connection.sobject('User').create({
    LastName: 'Manager',
    Email: 'manager@example.com',
    Username: 'manager@contract.example.com',
    Alias: 'manager',
    TimeZoneSidKey: 'Europe/London',
    LocaleSidKey: 'en_GB',
    LanguageLocaleKey: 'en_US',
    EmailEncodingKey: 'UTF-8',
    ProfileId: String(profile.records[0]?.['Id']),
    UserRoleId: String(role.id)
  });
}
