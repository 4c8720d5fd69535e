import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Makes a folder with source that gives the objects a field `Number__c`: text, an external id, not unique. */
export function externalIdSource(...objects: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'local-org-source-'));
  for (const object of objects) {
    const fields = join(folder, 'objects', object, 'fields');
    mkdirSync(fields, { recursive: true });
    writeFileSync(join(fields, 'Number__c.field-meta.xml'), FIELD);
  }
  return folder;
}

const FIELD = `<CustomField xmlns="http://soap.sforce.com/2006/04/metadata">
  <fullName>Number__c</fullName><label>Number</label><type>Text</type><length>20</length><externalId>true</externalId>
</CustomField>`;
