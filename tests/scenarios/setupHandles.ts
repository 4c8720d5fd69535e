import type { Connection } from '@jsforce/jsforce-node';
import type { Facts } from '../../force-app/main/default/lwc/enablementServices/enablementServices.ts';
import { Handles } from './handles.ts';
import { STAFF_PROFILE } from './scenarioSetup.ts';

/** What the setup made, found by name. */
export async function readHandles(connection: Connection, facts: Facts): Promise<Handles> {
  const handles = new Handles();
  const find = async (object: string, nameField: string, entries: readonly [handle: string, name: string][]) => {
    const { records } = await connection.query(`SELECT Id, ${nameField} FROM ${object}`);
    for (const record of records) {
      for (const [handle, name] of entries) {
        if (record[nameField] === name) {
          handles.add(handle, String(record.Id));
        }
      }
    }
  };
  const grants = (kind: string) =>
    facts.grants.filter((grant) => grant.kind === kind).map(({ grantId, name }): [string, string] => [grantId, name]);
  await find(
    'UserLicense',
    'Name',
    facts.licenses.map(({ licenseId, name }) => [licenseId, name])
  );
  await find('Profile', 'Name', [
    [STAFF_PROFILE, STAFF_PROFILE],
    ...facts.profiles.map(({ profileId, name }): [string, string] => [profileId, name])
  ]);
  await find('PermissionSet', 'Name', grants('permissionSet'));
  await find('PermissionSetGroup', 'DeveloperName', grants('permissionSetGroup'));
  await find('PermissionSetLicense', 'DeveloperName', grants('permissionSetLicense'));
  await find(
    'Network',
    'Name',
    facts.sites.map(({ siteId, name }) => [siteId, name])
  );
  return handles;
}
