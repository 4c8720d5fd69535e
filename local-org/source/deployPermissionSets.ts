import { deleteRow, insertRow } from '../dml/rows.ts';
import { assignApps } from '../effects/permissionSets.ts';
import type { Org } from '../org.ts';
import { PERMISSIONS } from '../schema/standard/permissions.ts';
import { requiredText } from '../storage/row.ts';
import type { XmlElement } from '../xml.ts';
import { entityId } from './deployEntities.ts';
import { saveNamed } from './saveNamed.ts';
import { readMetadata, sourceFiles, unusable } from './sourceFiles.ts';
import type { SourceFile } from './sourceFiles.ts';

/**
 * Brings permission sets into line with the source folders; those that left the source stay. Of what they permit, this
 * much is read: custom permissions, and some user permissions and apps, because rules ask for them; Apex classes for
 * whoever queries SetupEntityAccess.
 *
 * @throws Error naming the file that cannot be used
 */
export function deployPermissionSets(org: Org, folders: readonly string[]): void {
  for (const file of sourceFiles(folders, 'permissionset')) deployPermissionSet(org, file);
}

function deployPermissionSet(org: Org, file: SourceFile): void {
  const xml = readMetadata(file, 'PermissionSet');
  const license = xml.text('license');
  const isSession = xml.text('hasActivationRequired') === 'true';
  const permissions = enabled(xml, 'userPermissions', 'name');
  const setId = saveNamed(org, 'PermissionSet', 'Name', {
    Name: file.name,
    Label: xml.text('label') ?? file.name,
    Description: xml.text('description'),
    HasActivationRequired: Number(isSession),
    Type: isSession ? 'Session' : 'Regular',
    ...Object.fromEntries(PERMISSIONS.map(({ name }) => [`Permissions${name}`, Number(permissions.includes(name))])),
    ...(license === null ? {} : { LicenseId: licenseId(org, file, license) })
  });
  const apps = xml.all('applicationVisibilities').filter((entry) => entry.text('visible') === 'true');
  assignApps(
    org,
    setId,
    apps.map((entry) => entry.text('application') ?? '')
  );
  giveAccess(org, setId, accessIn(org, file, xml));
}

/** The names that entries such as `<userPermissions><enabled>true</enabled><name>…` switch on. */
function enabled(xml: XmlElement, entries: string, name: string): string[] {
  return xml.all(entries).flatMap((entry) => (entry.text('enabled') === 'true' ? [entry.text(name) ?? ''] : []));
}

/** Ids of the custom permissions and Apex classes, with the object that they are of. */
function accessIn(org: Org, file: SourceFile, xml: XmlElement): Map<string, string> {
  const named = [
    ...enabled(xml, 'customPermissions', 'name').map((name) => ({ type: 'CustomPermission', name }) as const),
    ...enabled(xml, 'classAccesses', 'apexClass').map((name) => ({ type: 'ApexClass', name }) as const)
  ];
  return new Map(
    named.map(({ type, name }) => {
      const id = entityId(org, type, name);
      if (id === null) throw unusable(file, `the source has no ${type} ${name}`);
      return [id, type];
    })
  );
}

/** Makes this the access that the permission set gives, however it was before. */
function giveAccess(org: Org, setId: string, access: ReadonlyMap<string, string>): void {
  const missing = new Map(access);
  for (const row of org.database.all('SELECT * FROM "SetupEntityAccess" WHERE "ParentId" = ?', setId)) {
    if (!missing.delete(requiredText(row, 'SetupEntityId'))) {
      deleteRow(org, 'SetupEntityAccess', requiredText(row, 'Id'));
    }
  }
  for (const [entity, type] of missing) {
    insertRow(org, 'SetupEntityAccess', { ParentId: setId, SetupEntityId: entity, SetupEntityType: type });
  }
}

function licenseId(org: Org, file: SourceFile, name: string): string {
  const sql = `SELECT "Id" FROM "UserLicense" WHERE "Name" = ?
    UNION SELECT "Id" FROM "PermissionSetLicense" WHERE ? IN ("DeveloperName", "MasterLabel")`;
  const row = org.database.get(sql, name, name);
  if (!row) throw unusable(file, `the org has no license "${name}"`);
  return requiredText(row, 'Id');
}
