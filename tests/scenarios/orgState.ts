import type { Connection } from '@jsforce/jsforce-node';
import type { Facts } from '../../force-app/main/default/lwc/enablementServices/enablementServices.ts';
import { isList, isRecord } from '../../server/salesforce/row.ts';
import type { ScenarioOrg } from './scenarioOrg.ts';

/** Those that come with the package itself. */
const OWN_SETS = 'External_User_Enablement_';

/**
 * What a scenario says about an org, without what nobody can arrange, in an order of its own.
 *
 * @param inWords puts handles in place of ids
 */
export function asTold(facts: Facts, inWords: (value: unknown) => unknown = (value) => value): unknown {
  const { person, users, sameEmailUsers, licenses, profiles, roles, grants, sites, org, today } = facts;
  const told = {
    today,
    org: { ...org, organizationId: null },
    person: {
      ...person,
      // the embedded org has no individuals, so that nobody knows
      isProcessingRefused: person.isProcessingRefused === 'unknown' ? 'no' : person.isProcessingRefused,
      accountOwner: person.accountOwner && { ...person.accountOwner, ownedAccounts: null }
    },
    users,
    sameEmailUsers,
    licenses: licenses.map((license) => ({ ...license, countedAt: null })),
    profiles,
    roles,
    grants: grants.filter(({ name }) => !name.startsWith(OWN_SETS)),
    sites
  };
  return ordered(inWords(told));
}

function ordered(value: unknown): unknown {
  if (isList(value)) {
    const rank = (entry: unknown) => JSON.stringify(entry);
    return value.map(ordered).sort((one, other) => rank(one).localeCompare(rank(other)));
  }
  return isRecord(value)
    ? Object.fromEntries(
        Object.keys(value)
          .sort()
          .map((name) => [name, ordered(value[name])])
      )
    : value;
}

/** Everything in an org that enabling somebody can change. */
export interface OrgState {
  users: string[];
  assignments: string[];
  setLicenses: string[];
  roles: string[];
  mails: string[];
}

export async function orgState({ connection, outbox }: ScenarioOrg): Promise<OrgState> {
  return {
    users: await rows(connection, 'SELECT Id, IsActive, ProfileId, UserRoleId FROM User'),
    assignments: await rows(connection, 'SELECT Id FROM PermissionSetAssignment'),
    setLicenses: await rows(connection, 'SELECT Id FROM PermissionSetLicenseAssign'),
    roles: await rows(connection, 'SELECT Id FROM UserRole'),
    mails: outbox().map(({ kind, to, requested }, index) => `${index} ${kind} ${to} ${requested}`)
  };
}

async function rows(connection: Connection, soql: string): Promise<string[]> {
  const { records } = await connection.query(soql);
  return records.map((record) => JSON.stringify({ ...record, attributes: null })).sort();
}
