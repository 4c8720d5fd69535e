import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { ApexScenario } from '../testing/apexScenario.ts';
import { SourceFolder } from '../testing/sourceFolder.ts';

const NOW = '2026-03-01T08:00:00.000Z';
const SETUP = {
  licenses: [
    { name: 'Salesforce', total: 10 },
    { name: 'Customer Community Plus', total: 10 },
    { name: 'Partner Community', total: 10 }
  ],
  preferences: { personAccounts: true, dataProtection: true }
};

describe('A query of Apex finds', () => {
  let source: SourceFolder;
  let given: ApexScenario;
  let acme = '';
  before(() => {
    source = new SourceFolder()
      .field('Rule__mdt', 'Weight__c', 'Number')
      .file(
        'objects/Rule__mdt/Rule__mdt.object-meta.xml',
        '<CustomObject><label>Rule</label><pluralLabel>Rules</pluralLabel></CustomObject>'
      )
      .file(
        'customMetadata/Rule.Heavy.md-meta.xml',
        '<CustomMetadata><label>Heavy</label><values><field>Weight__c</field><value>7</value></values></CustomMetadata>'
      );
    given = new ApexScenario({ setup: SETUP, source: source.path, now: () => new Date(NOW) });
    acme = given.account('Acme');
    given.account('Beta');
    given.insert('Contact', { LastName: 'Lovelace', AccountId: acme });
  });
  after(() => {
    given.org.close();
    source.remove();
  });

  test('records with their id, parents in them, and a list for every child relationship', () => {
    const admin = given.session.runningUserId;
    const contact = given.id(`Contact WHERE LastName = 'Lovelace'`);
    const soql =
      'SELECT Name, Owner.Profile.Name, Parent.Name, (SELECT LastName FROM Contacts) FROM Account ORDER BY Name';
    const profile = { type: 'Profile', fields: { Id: given.id(`Profile WHERE Name = 'System Administrator'`) } };
    const owner = {
      type: 'User',
      fields: { Id: admin, Profile: { ...profile, fields: { ...profile.fields, Name: 'System Administrator' } } }
    };
    const [first, second] = given.query(soql);
    assert.deepEqual(first, {
      type: 'Account',
      fields: {
        Id: acme,
        Name: 'Acme',
        Owner: owner,
        Parent: null,
        Contacts: [{ type: 'Contact', fields: { Id: contact, LastName: 'Lovelace' } }]
      }
    });
    assert.deepEqual(second?.fields['Contacts'], []);
  });

  test('a parent of several possible objects as what these share', () => {
    const [set] = given.query('SELECT License.Name FROM PermissionSet WHERE LicenseId != null LIMIT 1');
    assert.partialDeepStrictEqual(set?.fields['License'], { type: 'Name', fields: { Name: 'Salesforce' } });
  });

  test('date-times in UTC', () => {
    assert.deepEqual(given.column('CreatedDate', 'Account LIMIT 1'), [NOW]);
  });

  test('groups as AggregateResult', () => {
    const soql = 'SELECT AccountId, COUNT(Id) people, MAX(LastName) FROM Contact GROUP BY AccountId';
    assert.deepEqual(given.query(soql), [
      { type: 'AggregateResult', fields: { AccountId: acme, people: 1, expr0: 'Lovelace' } }
    ]);
  });

  test('the number of records as one AggregateResult', () => {
    assert.deepEqual(given.query('SELECT COUNT() FROM Account'), [{ type: 'AggregateResult', fields: { expr0: 2 } }]);
  });

  test('custom metadata', () => {
    assert.deepEqual(given.column('Weight__c', `Rule__mdt WHERE DeveloperName = :name`, { name: 'Heavy' }), [7]);
  });

  test('nothing where the query is wrong, but tells why with the code of the platform', () => {
    assert.throws(() => given.query('SELECT Nope FROM Account'), {
      name: 'ApexOrgError',
      statusCode: 'INVALID_FIELD',
      message: /No such column 'Nope' on entity 'Account'/
    });
  });

  test('nothing where the org has no such object', () => {
    assert.throws(() => given.query('SELECT Id FROM Case'), { statusCode: 'INVALID_TYPE' });
  });

  test('nothing where the query is not emulated, and says so', () => {
    assert.throws(() => given.query('SELECT Id FROM Account ALL ROWS'), {
      statusCode: 'NOT_EMULATED',
      message: 'Not emulated: ALL ROWS'
    });
  });
});
