import { readdirSync, readFileSync } from 'node:fs';
import { XMLParser } from 'fast-xml-parser';
import type { Preset } from '../../force-app/main/default/lwc/enablementServices/enablementServices.ts';
import { PresetService } from '../../force-app/main/default/lwc/enablementServices/enablementServices.ts';
import { parsePreset, parsePresetGrant } from '../../server/facts/presets.ts';
import { isRecord, Row } from '../../server/salesforce/row.ts';
import { list } from './checkedJson.ts';

const FOLDER = new URL('../../force-app/main/default/customMetadata/', import.meta.url);
const ENDING = '.md-meta.xml';

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  isArray: (name) => name === 'values'
});

/** The presets of the package, as an org shows them after the deployment. */
export function shippedPresets(): Preset[] {
  return PresetService.presets(
    recordsOf('Enablement_Preset').map(parsePreset),
    recordsOf('Enablement_Preset_Grant').map(parsePresetGrant)
  );
}

function recordsOf(type: string): Row[] {
  const files = readdirSync(FOLDER).filter((name) => name.startsWith(`${type}.`) && name.endsWith(ENDING));
  const records = files.map((file) => {
    const name = file.slice(type.length + 1, -ENDING.length);
    return { Id: name, QualifiedApiName: name, ...fieldsOf(file) };
  });
  records.sort((one, other) => orderOf(one) - orderOf(other));
  return records.map((record) => new Row(type, record));
}

function fieldsOf(file: string): Record<string, unknown> {
  const parsed: unknown = parser.parse(readFileSync(new URL(file, FOLDER), 'utf8'));
  const record = isRecord(parsed) ? parsed.CustomMetadata : undefined;
  if (!isRecord(record)) {
    throw new Error(`${file} is no custom metadata.`);
  }
  const fields: Record<string, unknown> = { MasterLabel: record.label };
  for (const entry of list(record.values, file)) {
    if (isRecord(entry) && typeof entry.field === 'string') {
      fields[entry.field] = valueOf(entry.value);
    }
  }
  return fields;
}

function valueOf(value: unknown): unknown {
  if (!isRecord(value) || value['@xsi:nil'] === 'true') {
    return null;
  }
  switch (value['@xsi:type']) {
    case 'xsd:boolean':
      return value['#text'] === 'true';
    case 'xsd:double':
      return Number(value['#text']);
    default:
      return value['#text'];
  }
}

function orderOf(record: Record<string, unknown>): number {
  return Number(record.Sort_Order__c ?? 0);
}
