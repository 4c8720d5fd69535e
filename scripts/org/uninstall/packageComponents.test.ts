import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { elementsNamed, textOf } from '../xmlText.ts';
import { ROOT } from '../projectRoot.ts';
import { projectSource } from '../projectSource.ts';
import { packageComponents } from './packageComponents.ts';
import { wavesOf } from './waves.ts';

const { folders } = projectSource();
const waves = wavesOf(packageComponents(ROOT, folders));
const deleted = new Set(
  waves.flatMap(({ members }) => [...members].flatMap(([type, names]) => names.map((name) => `${type} ${name}`)))
);

/** What the CLI finds in the source, as `Type Name`. */
function foundByCli(): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'manifest-'));
  try {
    const cli = join(ROOT, 'node_modules/@salesforce/cli/bin/run.js');
    const sources = folders.flatMap((path) => ['--source-dir', path]);
    execFileSync(
      process.execPath,
      [cli, 'project', 'generate', 'manifest', ...sources, '--output-dir', folder, '--name', 'package'],
      { cwd: ROOT, stdio: 'pipe', env: { ...process.env, SF_DISABLE_AUTOUPDATE: 'true', SF_DISABLE_TELEMETRY: 'true' } }
    );
    const xml = readFileSync(join(folder, 'package.xml'), 'utf8');
    return elementsNamed('types', xml).flatMap(({ inner }) =>
      elementsNamed('members', inner).map((member) => `${textOf('name', inner) ?? ''} ${member.inner}`)
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Parts of the project's own objects go with them, translations with the labels. */
function goesWithAnother(component: string): boolean {
  const [type = '', name = ''] = component.split(/ (.*)/);
  if (type === 'Translations') return true;
  const [object = ''] = name.split(/[.-]/);
  return ['CustomField', 'Layout', 'ListView'].includes(type) && deleted.has(`CustomObject ${object}`);
}

/** Wave in which something is deleted. */
function waveOf(component: string): number {
  const [type = '', name = ''] = component.split(' ');
  return waves.findIndex(({ members }) => members.get(type)?.includes(name));
}

describe('uninstalling', () => {
  test('deletes every component that the CLI finds in the source, or what it goes with', () => {
    const components = foundByCli().filter((component) => component !== 'CustomLabels CustomLabels');
    assert.ok(components.length > 150, `only ${components.length} were found`);
    assert.deepEqual(
      components.filter((component) => !deleted.has(component) && !goesWithAnother(component)),
      []
    );
  });

  test('deletes every label', () => {
    const labels = readFileSync(join(ROOT, 'force-app/main/default/labels/CustomLabels.labels-meta.xml'), 'utf8');
    const names = elementsNamed('fullName', labels).map(({ inner }) => `CustomLabel ${inner}`);
    assert.deepEqual(
      names.filter((name) => !deleted.has(name)),
      []
    );
  });

  test('deletes nothing twice', () => {
    const all = waves.flatMap(({ members }) => [...members].flatMap(([type, names]) => names.map((n) => type + n)));
    assert.equal(all.length, deleted.size);
  });

  test('never deletes a whole language, because translations of others are in it', () => {
    assert.equal([...deleted].filter((component) => component.startsWith('Translations')).length, 0);
  });

  for (const [first, then] of [
    ['QuickAction Contact.Enable_External_User', 'LightningComponentBundle enableExternalUser'],
    ['PermissionSet External_User_Enablement_Operator', 'ApexClass EnablementController'],
    ['PermissionSet External_User_Enablement_Auditor', 'CustomTab Enablement_Log__c'],
    ['LightningComponentBundle enableExternalUser', 'ApexClass EnablementController'],
    ['ApexTrigger EnablementAttempt', 'ApexClass EnablementLogWriter'],
    ['ApexClass EnablementLogWriter', 'CustomObject Enablement_Log__c'],
    ['ApexClass EnablementUnitOfWork', 'CustomField User.Enablement_Preset__c'],
    ['CustomMetadata Enablement_Preset.Customer_User', 'CustomObject Enablement_Preset__mdt'],
    ['CustomObject Enablement_Preset_Grant__mdt', 'CustomObject Enablement_Preset__mdt']
  ] as const) {
    test(`deletes ${first} before ${then}`, () => {
      assert.ok(waveOf(first) >= 0 && waveOf(first) < waveOf(then));
    });
  }
});

test('metadata of an unknown kind is not passed over', () => {
  assert.throws(() => packageComponents(join(import.meta.dirname, '../testing'), ['unknown']), {
    message: /^The uninstaller does not know the metadata in unknown/
  });
});
