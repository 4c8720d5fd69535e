import type { Org } from '../org.ts';
import { textOf } from '../storage/row.ts';
import { keepOnly, saveNamed } from './saveNamed.ts';
import { readMetadata, sourceFiles, unusable } from './sourceFiles.ts';
import type { SourceFile } from './sourceFiles.ts';

/**
 * Brings the custom permissions and the names of the Apex classes into line with the source folders. Those that left the
 * source leave the org, with the access that permission sets gave to them.
 *
 * @throws Error naming the file that cannot be used
 */
export function deployEntities(org: Org, folders: readonly string[]): void {
  const permissions = sourceFiles(folders, 'customPermission').map((file) => deployCustomPermission(org, file));
  keepOnly(org, 'CustomPermission', new Set(permissions));
  const classes = sourceFiles(folders, 'cls').map((file) => deployClass(org, file));
  keepOnly(org, 'ApexClass', new Set(classes));
  org.database.run(
    `DELETE FROM "SetupEntityAccess" WHERE "SetupEntityId" NOT IN
       (SELECT "Id" FROM "CustomPermission" UNION ALL SELECT "Id" FROM "ApexClass")`
  );
}

/** The id of the custom permission or Apex class of that name. */
export function entityId(org: Org, objectName: 'CustomPermission' | 'ApexClass', name: string): string | null {
  const key = objectName === 'ApexClass' ? 'Name' : 'DeveloperName';
  return textOf(org.database.get(`SELECT "Id" FROM "${objectName}" WHERE "${key}" = ?`, name), 'Id');
}

function deployCustomPermission(org: Org, file: SourceFile): string {
  const xml = readMetadata(file, 'CustomPermission');
  if (xml.all('requiredPermission').length > 0) {
    throw unusable(file, 'custom permissions that require others are not emulated');
  }
  return saveNamed(org, 'CustomPermission', 'DeveloperName', {
    DeveloperName: file.name,
    MasterLabel: xml.text('label') ?? file.name,
    Description: xml.text('description')
  });
}

function deployClass(org: Org, file: SourceFile): string {
  const xml = readMetadata(file, 'ApexClass');
  return saveNamed(org, 'ApexClass', 'Name', {
    Name: file.name,
    ApiVersion: Number(xml.text('apiVersion') ?? 0),
    Status: xml.text('status') ?? 'Active'
  });
}
