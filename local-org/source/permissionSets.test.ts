import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { openLocalOrg } from '../localOrg.ts';
import { ApexScenario } from '../testing/apexScenario.ts';
import { SourceFolder } from '../testing/sourceFolder.ts';

const PERMISSION = (label: string, content = '') =>
  `<CustomPermission xmlns="http://soap.sforce.com/2006/04/metadata"><label>${label}</label>${content}</CustomPermission>`;
const SET = (content: string) =>
  `<PermissionSet xmlns="http://soap.sforce.com/2006/04/metadata"><label>Operator</label>${content}</PermissionSet>`;
const GRANT = (name: string, enabled = true) =>
  `<customPermissions><enabled>${enabled}</enabled><name>${name}</name></customPermissions>`;
const CLASS = `<ApexClass xmlns="http://soap.sforce.com/2006/04/metadata"><apiVersion>67.0</apiVersion><status>Active</status></ApexClass>`;
const CLASS_GRANT = '<classAccesses><apexClass>Greeter</apexClass><enabled>true</enabled></classAccesses>';

const OPERATOR = 'permissionsets/Operator.permissionset-meta.xml';
const permissionFile = (name: string) => `customPermissions/${name}.customPermission-meta.xml`;

describe('permission sets of the source', () => {
  let source: SourceFolder;
  let dataFolder = '';
  beforeEach(() => {
    dataFolder = mkdtempSync(join(tmpdir(), 'local-org-'));
    source = new SourceFolder()
      .file(permissionFile('Repair'), PERMISSION('Repair people', '<description>May mend</description>'))
      .file(permissionFile('Audit'), PERMISSION('Audit'))
      .file('classes/Greeter.cls-meta.xml', CLASS);
  });
  afterEach(() => {
    source.remove();
    rmSync(dataFolder, { recursive: true });
  });

  /** Starts the org, again if it was started before, and tells what permission sets give access to. */
  const start = () => {
    const given = new ApexScenario({ dataFolder, source: source.path });
    const granted = 'WHERE Id IN (SELECT SetupEntityId FROM SetupEntityAccess)';
    const found = {
      permissions: given.column('DeveloperName', `CustomPermission ${granted}`),
      classes: given.column('Name', `ApexClass ${granted}`),
      ids: given.column('Id', 'SetupEntityAccess')
    };
    given.org.close();
    return found;
  };

  test('bring custom permissions with label and description', () => {
    ApexScenario.run({ source: source.path }, (given) => {
      assert.partialDeepStrictEqual(
        given.query('SELECT DeveloperName, MasterLabel, Description FROM CustomPermission ORDER BY DeveloperName'),
        [
          { fields: { DeveloperName: 'Audit', MasterLabel: 'Audit', Description: null } },
          { fields: { DeveloperName: 'Repair', MasterLabel: 'Repair people', Description: 'May mend' } }
        ]
      );
    });
  });

  test('give access to custom permissions and classes, where it is switched on', () => {
    source.file(OPERATOR, SET(GRANT('Repair') + GRANT('Audit', false) + CLASS_GRANT));
    assert.partialDeepStrictEqual(start(), { permissions: ['Repair'], classes: ['Greeter'] });
  });

  test('are what they were when nothing has changed', () => {
    source.file(OPERATOR, SET(GRANT('Repair') + CLASS_GRANT));
    assert.deepEqual(start(), start());
  });

  test('follow the source at the next start', () => {
    source.file(OPERATOR, SET(GRANT('Repair')));
    start();
    source.file(OPERATOR, SET(GRANT('Audit')));
    assert.deepEqual(start().permissions, ['Audit']);
  });

  test('lose what leaves the source', () => {
    source.file(OPERATOR, SET(GRANT('Repair') + CLASS_GRANT));
    start();
    rmSync(source.path, { recursive: true });
    source.file(permissionFile('Audit'), PERMISSION('Audit'));
    assert.deepEqual(start(), { permissions: [], classes: [], ids: [] });
  });

  for (const [what, path, text, complaint] of [
    ['a custom permission that is not there', OPERATOR, SET(GRANT('Nope')), 'the source has no CustomPermission Nope'],
    [
      'a class that is not there',
      OPERATOR,
      SET(CLASS_GRANT.replace('Greeter', 'Nope')),
      'the source has no ApexClass Nope'
    ],
    [
      'a custom permission that needs another one',
      permissionFile('Chief'),
      PERMISSION('Chief', '<requiredPermission><customPermission>Audit</customPermission></requiredPermission>'),
      'custom permissions that require others are not emulated'
    ]
  ] as const) {
    test(`are refused with ${what}`, () => {
      source.file(path, text);
      assert.throws(() => openLocalOrg({ dataFolder: ':memory:', source: source.path }), {
        message: `The metadata file ${join(source.path, path)} cannot be used: ${complaint}.`
      });
    });
  }
});
