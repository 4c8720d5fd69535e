import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ApexScenario } from '../testing/apexScenario.ts';
import { SourceFolder } from '../testing/sourceFolder.ts';
import type { ApexObjectDescription } from './apex.ts';

const fieldOf = (object: ApexObjectDescription | null, name: string) =>
  object?.fields.find((field) => field.name === name);

describe('Describe of Apex', () => {
  test('tells an object whatever case its name is written in', () => {
    ApexScenario.run({}, ({ session }) => {
      const { name, label, keyPrefix, isCustom } = session.describe('userROLE') ?? {};
      assert.deepEqual(
        { name, label, keyPrefix, isCustom },
        { name: 'UserRole', label: 'Role', keyPrefix: '00E', isCustom: false }
      );
    });
  });

  test('tells a field with its type, access and picklist', () => {
    ApexScenario.run({}, ({ session }) => {
      const { picklist = [], ...field } = fieldOf(session.describe('User'), 'LanguageLocaleKey') ?? {};
      assert.deepEqual(field, {
        name: 'LanguageLocaleKey',
        label: 'Language',
        type: 'picklist',
        length: 40,
        isCreateable: true,
        isUpdateable: true,
        isAccessible: true
      });
      assert.deepEqual(picklist[0], { value: 'en_US', label: 'English', isActive: true });
    });
  });

  test('knows nothing of an object that the org has not', () => {
    ApexScenario.run({}, ({ session }) => {
      assert.equal(session.describe('Case'), null);
    });
  });

  for (const [what, preferences, licenses, object, field] of [
    ['person accounts', { personAccounts: true }, ['Salesforce'], 'Account', 'IsPersonAccount'],
    ['data protection', { dataProtection: true }, ['Salesforce'], 'Contact', 'IndividualId'],
    ['partner licenses', {}, ['Salesforce', 'Partner Community'], 'Account', 'IsPartner'],
    ['external users', {}, ['Salesforce', 'Customer Community'], 'User', 'ContactId']
  ] as const) {
    test(`follows the setup: ${object}.${field} is there with ${what} only`, () => {
      const setup = { preferences, licenses: licenses.map((name) => ({ name, total: 1 })) };
      const isThere = (made: unknown) => {
        let found = false;
        ApexScenario.run({ setup: made }, ({ session }) => {
          found = fieldOf(session.describe(object), field) !== undefined;
        });
        return found;
      };
      assert.deepEqual([isThere(setup), isThere({ licenses: [{ name: 'Salesforce', total: 1 }] })], [true, false]);
    });
  }

  test('has no sites in an org without digital experiences', () => {
    ApexScenario.run({ setup: { preferences: { digitalExperiences: false } } }, ({ session }) => {
      assert.equal(session.objectNames().includes('Network'), false);
    });
  });

  test('tells platform events, which can neither be queried nor inserted', () => {
    const source = new SourceFolder()
      .file('objects/Attempt__e/Attempt__e.object-meta.xml', '<CustomObject><label>Attempt</label></CustomObject>')
      .field('Attempt__e', 'Codes__c', 'LongTextArea', '<length>1000</length>');
    ApexScenario.run({ source: source.path }, (given) => {
      const event = given.session.describe('attempt__E');
      assert.deepEqual(
        event?.fields.map(({ name, isCreateable }) => [name, isCreateable]),
        [
          ['ReplayId', false],
          ['EventUuid', false],
          ['CreatedDate', false],
          ['CreatedById', false],
          ['Codes__c', true]
        ]
      );
      assert.throws(() => given.query('SELECT ReplayId FROM Attempt__e'), {
        statusCode: 'INVALID_TYPE_FOR_OPERATION',
        message: 'entity type Attempt__e does not support query'
      });
      assert.throws(() => given.insert('Attempt__e', {}), {
        statusCode: 'NOT_EMULATED',
        message: 'Not emulated by the local org: publishing platform events'
      });
    });
    source.remove();
  });
});
