import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { openLocalOrg } from '../localOrg.ts';
import { Scenario } from '../testing/scenario.ts';
import { startOrg } from '../testing/startOrg.ts';

const FIELD = (name: string, content: string) =>
  `<CustomField xmlns="http://soap.sforce.com/2006/04/metadata"><fullName>${name}</fullName>${content}</CustomField>`;
const TYPE = `<CustomObject><label>Rule</label><pluralLabel>Rules</pluralLabel></CustomObject>`;
const RECORD = (label: string, values: string) =>
  `<CustomMetadata xmlns:xsi="x" xmlns:xsd="y"><label>${label}</label>${values}</CustomMetadata>`;
const VALUE = (field: string, value: string) => `<values><field>${field}</field><value>${value}</value></values>`;

describe('metadata in source format', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'local-org-source-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const inOrg = async <T>(work: (given: Scenario) => Promise<T>, setup: unknown = {}): Promise<T> => {
    const running = await startOrg({ source: folder, setup });
    try {
      return await work(new Scenario(running));
    } finally {
      await running.stop();
    }
  };

  test('adds custom fields to standard objects, with their rules', async () => {
    const text = '<label>Purpose</label><type>Text</type><length>5</length><unique>true</unique>';
    write('objects/User/fields/Purpose__c.field-meta.xml', FIELD('Purpose__c', text));
    await inOrg(async (given) => {
      await given.owner({ Purpose__c: 'Study' });
      const profile = 'System Administrator';
      const long = await given.refused('User', await given.user(profile, { Purpose__c: 'Studies' }));
      assert.equal(long.message, 'Purpose: data value too large: Studies (max length=5)');
      const twice = await given.refused('User', await given.user(profile, { Purpose__c: 'STUDY' }));
      assert.match(twice.message, /^duplicate value found: Purpose__c duplicates value on record with id: 005Lo0/);
    });
  });

  describe('with a formula field', () => {
    const NOT_EMULATED = /the value of the formula field Shout__c$/;
    beforeEach(() => {
      const formula = '<label>Shout</label><type>Text</type><formula>UPPER(LastName)</formula>';
      write('objects/Contact/fields/Shout__c.field-meta.xml', FIELD('Shout__c', formula));
    });

    test('describes it as a calculated field that nobody writes', async () => {
      const running = await startOrg({ source: folder });
      const { fields } = await running.connection.describe('Contact');
      await running.stop();
      assert.partialDeepStrictEqual(
        fields.find(({ name }) => name === 'Shout__c'),
        { type: 'string', calculated: true, createable: false, updateable: false }
      );
    });

    test('saves and finds records without it', () =>
      inOrg(async (given) => {
        const id = await given.contact();
        assert.equal(await given.text('LastName', `Contact WHERE Id = '${id}'`), 'Lovelace');
      }));

    test('refuses to tell its value, which is not calculated', () =>
      inOrg(async (given) => {
        const id = await given.contact();
        for (const soql of ['SELECT Shout__c FROM Contact', `SELECT Id FROM Contact WHERE Shout__c = 'A'`]) {
          await assert.rejects(given.query(soql), { errorCode: 'NOT_EMULATED', message: NOT_EMULATED });
        }
        for (const path of [`/sobjects/Contact/${id}`, `/sobjects/Contact/${id}?fields=Shout__c`]) {
          assert.equal((await given.send('GET', path)).status, 501);
        }
      }));
  });

  test('shows custom fields of contacts on person accounts', async () => {
    const text = '<label>Pronouns</label><type>Text</type><length>20</length>';
    write('objects/Contact/fields/Pronouns__c.field-meta.xml', FIELD('Pronouns__c', text));
    const setup = { preferences: { personAccounts: true } };
    await inOrg(async (given) => {
      const id = await given.create('Account', { LastName: 'Kjær', Pronouns__pc: 'they' });
      assert.equal(await given.text('Pronouns__c', `Contact WHERE AccountId = '${id}'`), 'they');
    }, setup);
  });

  test('adds custom metadata with records that point at each other by name', async () => {
    const parent =
      '<label>Parent</label><type>MetadataRelationship</type><referenceTo>Rule__mdt</referenceTo>' +
      '<relationshipName>Children</relationshipName>';
    write('objects/Rule__mdt/Rule__mdt.object-meta.xml', TYPE);
    write('objects/Rule__mdt/fields/Parent__c.field-meta.xml', FIELD('Parent__c', parent));
    const weight = '<label>Weight</label><type>Number</type><precision>3</precision><scale>1</scale>';
    write('objects/Rule__mdt/fields/Weight__c.field-meta.xml', FIELD('Weight__c', weight));
    write(
      'customMetadata/Rule.Child.md-meta.xml',
      RECORD('The child', VALUE('Parent__c', 'Top') + VALUE('Weight__c', '1.5'))
    );
    write('customMetadata/Rule.Top.md-meta.xml', RECORD('Ärger & Co'.replace('&', '&amp;'), VALUE('Weight__c', '')));
    await inOrg(async (given) => {
      const rules = await given.query(
        'SELECT DeveloperName, MasterLabel, Weight__c, Parent__r.MasterLabel FROM Rule__mdt ORDER BY DeveloperName'
      );
      assert.deepEqual(rules, [
        { DeveloperName: 'Child', MasterLabel: 'The child', Weight__c: 1.5, 'Parent__r.MasterLabel': 'Ärger & Co' },
        { DeveloperName: 'Top', MasterLabel: 'Ärger & Co', Weight__c: null, Parent__r: null }
      ]);
      const refusal = await given.refused('Rule__mdt', {});
      assert.equal(refusal.message, 'entity type cannot be inserted: Rule');
    });
  });

  test('adds permission sets, bound to the license that they name', async () => {
    write('permissionsets/Loose.permissionset-meta.xml', '<PermissionSet><label>Loose</label></PermissionSet>');
    const bound = '<PermissionSet><label>Bound</label><license>Salesforce</license></PermissionSet>';
    write('permissionsets/Bound.permissionset-meta.xml', bound);
    const sets = await inOrg((given) =>
      given.query(`SELECT Name, License.Name FROM PermissionSet WHERE IsOwnedByProfile = false ORDER BY Name`)
    );
    assert.deepEqual(sets, [
      { Name: 'Bound', 'License.Name': 'Salesforce' },
      { Name: 'Loose', License: null }
    ]);
  });

  test('follows the source at the next start, and records keep their ids', async () => {
    const dataFolder = join(folder, 'data');
    const source = join(folder, 'source');
    write('source/objects/Rule__mdt/Rule__mdt.object-meta.xml', TYPE);
    write('source/customMetadata/Rule.Stays.md-meta.xml', RECORD('Old label', ''));
    write('source/customMetadata/Rule.Goes.md-meta.xml', RECORD('Goes', ''));
    const read = async () => {
      const running = await startOrg({ dataFolder, source });
      const rules = await new Scenario(running).query('SELECT Id, MasterLabel FROM Rule__mdt ORDER BY DeveloperName');
      await running.stop();
      return rules;
    };
    const [, before] = await read();
    write('source/customMetadata/Rule.Stays.md-meta.xml', RECORD('New label', ''));
    rmSync(join(source, 'customMetadata/Rule.Goes.md-meta.xml'));
    assert.deepEqual(await read(), [{ Id: before?.Id, MasterLabel: 'New label' }]);
  });

  for (const [what, path, text, complaint] of [
    [
      'half a file',
      'permissionsets/A.permissionset-meta.xml',
      '<PermissionSet><label>',
      'the element label is not closed'
    ],
    [
      'tags that do not match',
      'permissionsets/A.permissionset-meta.xml',
      '<PermissionSet></b>',
      'the tag </b> closes nothing that is open'
    ],
    ['another root', 'permissionsets/A.permissionset-meta.xml', '<Profile/>', 'the root element must be PermissionSet'],
    [
      'a license that the org has not',
      'permissionsets/A.permissionset-meta.xml',
      '<PermissionSet><license>Gold</license></PermissionSet>',
      'the org has no license "Gold"'
    ],
    [
      'a roll-up',
      'objects/User/fields/F__c.field-meta.xml',
      FIELD('F__c', '<type>Summary</type>'),
      'fields of type Summary are not emulated'
    ],
    [
      'a lookup to nowhere',
      'objects/User/fields/F__c.field-meta.xml',
      FIELD('F__c', '<type>Lookup</type><referenceTo>Case</referenceTo>'),
      'the org has no object Case for the lookup'
    ],
    [
      'a record of no type',
      'customMetadata/Rule.A.md-meta.xml',
      RECORD('A', ''),
      'the source has no custom metadata type Rule__mdt'
    ]
  ] as const) {
    test(`is refused with ${what}, naming the file`, () => {
      write(path, text);
      assert.throws(() => openLocalOrg({ dataFolder: ':memory:', source: folder }), {
        message: `The metadata file ${join(folder, path)} cannot be used: ${complaint}.`
      });
    });
  }
});
