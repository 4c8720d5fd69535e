import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, describe, test } from 'node:test';
import { openLocalOrg } from '../localOrg.ts';
import { at, list } from '../testing/json.ts';
import { Scenario } from '../testing/scenario.ts';
import { SourceFolder } from '../testing/sourceFolder.ts';
import { startOrg } from '../testing/startOrg.ts';
import type { RunningOrg } from '../testing/startOrg.ts';

const VALUE = (name: string, more = '') =>
  `<value><fullName>${name}</fullName><label>${name}</label><default>false</default>${more}</value>`;
const CHOICES = (isRestricted: boolean, values: string) =>
  `<valueSet><restricted>${isRestricted}</restricted><valueSetDefinition>${values}</valueSetDefinition></valueSet>`;
const AUTO_NUMBER = (format: string) =>
  `<nameField><label>Number</label><type>AutoNumber</type><displayFormat>${format}</displayFormat></nameField>`;
const LOOKUP = (to: string, children: string, more = '') =>
  `<referenceTo>${to}</referenceTo><relationshipName>${children}</relationshipName>${more}`;

/** Courses of accounts, lessons that belong to a course, and rooms in which lessons can be. */
function school(): SourceFolder {
  return new SourceFolder()
    .object('Course__c')
    .field('Course__c', 'Account__c', 'Lookup', LOOKUP('Account', 'Courses'))
    .field('Course__c', 'Code__c', 'Text', '<length>10</length><unique>true</unique><externalId>true</externalId>')
    .field('Course__c', 'Seats__c', 'Number', '<precision>4</precision><scale>0</scale><defaultValue>12</defaultValue>')
    .field('Course__c', 'Language__c', 'Text', '<length>20</length><defaultValue>&quot;English&quot;</defaultValue>')
    .field('Course__c', 'Fee__c', 'Currency', '<precision>8</precision><scale>2</scale>')
    .field('Course__c', 'Discount__c', 'Percent', '<precision>3</precision><scale>0</scale>')
    .field('Course__c', 'Is_Open__c', 'Checkbox', '<defaultValue>true</defaultValue>')
    .field('Course__c', 'Begins__c', 'Date')
    .field('Course__c', 'Announced__c', 'DateTime')
    .field('Course__c', 'Contact__c', 'Email')
    .field('Course__c', 'Hotline__c', 'Phone')
    .field('Course__c', 'Page__c', 'Url')
    .field('Course__c', 'Summary__c', 'TextArea')
    .field('Course__c', 'Syllabus__c', 'LongTextArea', '<length>1000</length><visibleLines>3</visibleLines>')
    .field('Course__c', 'Level__c', 'Picklist', CHOICES(true, VALUE('Basic') + VALUE('Advanced')))
    .field('Course__c', 'Mood__c', 'Picklist', CHOICES(false, VALUE('Merry')))
    .field('Course__c', 'Days__c', 'MultiselectPicklist', CHOICES(true, VALUE('Mon') + VALUE('Tue')))
    .object('Room__c')
    .object('Lesson__c', AUTO_NUMBER('L-{YYYY}-{0000}'))
    .field('Lesson__c', 'Course__c', 'MasterDetail', LOOKUP('Course__c', 'Lessons'))
    .field(
      'Lesson__c',
      'Room__c',
      'Lookup',
      LOOKUP('Room__c', 'Lessons', '<deleteConstraint>Restrict</deleteConstraint>')
    )
    .field('Lesson__c', 'Topic__c', 'Text', '<length>80</length><required>true</required>');
}

describe('records of custom objects', () => {
  const source = school();
  let running: RunningOrg;
  let given: Scenario;
  before(async () => {
    running = await startOrg({ source: source.path, now: () => new Date('2026-03-01T08:00:00Z') });
    given = new Scenario(running);
  });
  after(async () => {
    await running.stop();
    source.remove();
  });

  const course = (fields: object = {}) => given.create('Course__c', { Name: 'Algebra', ...fields });
  const lesson = async (fields: object = {}) =>
    given.create('Lesson__c', { Course__c: await course(), Topic__c: 'Sums', ...fields });

  test('are described with the names and fields of the source', async () => {
    const course = await running.connection.describe('Course__c');
    assert.deepEqual(
      [course.label, course.labelPlural, course.keyPrefix, course.custom],
      ['Course', 'Courses', 'a00', true]
    );
    const fields = new Map(course.fields.map((field) => [field.name, field]));
    assert.deepEqual(
      ['Name', 'Seats__c', 'Level__c', 'Account__c'].map((name) => fields.get(name)?.type),
      ['string', 'double', 'picklist', 'reference']
    );
    assert.deepEqual([fields.get('Code__c')?.externalId, fields.get('OwnerId')?.referenceTo], [true, ['User']]);
    const [lessons] = course.childRelationships;
    assert.deepEqual(
      [lessons?.childSObject, lessons?.relationshipName, lessons?.cascadeDelete],
      ['Lesson__c', 'Lessons__r', true]
    );
  });

  test('keep values of every type', async () => {
    const values = {
      Name: 'Analysis',
      Code__c: 'AN1',
      Seats__c: 30,
      Language__c: 'Greek',
      Fee__c: 99.5,
      Discount__c: 10,
      Is_Open__c: false,
      Begins__c: '2026-09-01',
      Announced__c: '2026-08-01T10:00:00.000+0000',
      Contact__c: 'courses@example.com',
      Hotline__c: '555',
      Page__c: 'https://example.com',
      Summary__c: 'Limits',
      Syllabus__c: 'x'.repeat(1000),
      Level__c: 'Advanced',
      Mood__c: 'Sombre',
      Days__c: 'Mon;Tue'
    };
    const id = await given.create('Course__c', values);
    const { attributes, ...read } = await running.connection.sobject('Course__c').retrieve(id);
    assert.equal(at(attributes, 'type'), 'Course__c');
    for (const [name, value] of Object.entries(values)) assert.equal(at(read, name), value, name);
  });

  test('start with the default values, an owner, and their id for a name', async () => {
    const id = await given.create('Course__c', {});
    const admin = await given.text('Id', 'User');
    const fields = 'Name, Seats__c, Language__c, Is_Open__c, OwnerId, Level__c';
    assert.deepEqual(await given.single(`SELECT ${fields} FROM Course__c WHERE Id = '${id}'`), {
      Name: id.slice(0, 15),
      Seats__c: 12,
      Language__c: 'English',
      Is_Open__c: true,
      OwnerId: admin,
      Level__c: null
    });
  });

  test('are numbered by the platform where the source says so, and nobody else', async () => {
    const names = [];
    for (const id of [await lesson(), await lesson()])
      names.push(await given.text('Name', `Lesson__c WHERE Id = '${id}'`));
    const [first = 0, second = 0] = names.map((name) => Number(/^L-2026-(\d{4})$/.exec(name)?.[1]));
    assert.equal(second, first + 1);
    const refusal = await given.refused('Lesson__c', { Name: 'L-1', Topic__c: 'Sums', Course__c: await course() });
    assert.equal(refusal.errorCode, 'INVALID_FIELD_FOR_INSERT_UPDATE');
  });

  for (const [what, fields, errorCode] of [
    ['text that is too long', { Code__c: 'x'.repeat(11) }, 'STRING_TOO_LONG'],
    ['a value that a restricted picklist has not', { Level__c: 'Expert' }, 'INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST'],
    ['one such value among several', { Days__c: 'Mon;Sun' }, 'INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST'],
    ['no e-mail address', { Contact__c: 'nobody' }, 'INVALID_EMAIL_ADDRESS'],
    ['text for a number', { Seats__c: 'many' }, 'JSON_PARSER_ERROR'],
    ['a field of no source', { Colour__c: 'red' }, 'INVALID_FIELD'],
    ['an account for a lookup to accounts that is a user', { Account__c: '005Lo0000000001AAA' }, 'MALFORMED_ID']
  ] as const) {
    test(`are refused with ${what}`, async () => {
      assert.equal((await given.refused('Course__c', fields)).errorCode, errorCode);
    });
  }

  test('are refused without a required field or a master', async () => {
    const { message } = await given.refused('Lesson__c', {});
    assert.equal(message, 'Required fields are missing: [Course__c, Topic__c]');
  });

  test('are refused with a unique value that another record has', async () => {
    await course({ Code__c: 'twice' });
    assert.equal((await given.refused('Course__c', { Code__c: 'TWICE' })).errorCode, 'DUPLICATE_VALUE');
  });

  test('stay with their master', async () => {
    const refusal = await given.refusedUpdate('Lesson__c', await lesson(), { Course__c: await course() });
    assert.equal(refusal.errorCode, 'INVALID_FIELD_FOR_INSERT_UPDATE');
  });

  test('are found through their parents, and parents with them', async () => {
    const accountId = await given.create('Account', { Name: 'Academy' });
    const courseId = await course({ Account__c: accountId });
    await lesson({ Course__c: courseId, Topic__c: 'Matrices' });
    const up = await given.single(
      `SELECT Topic__c FROM Lesson__c WHERE Course__r.Account__r.Name = 'Academy' AND Course__r.Owner.IsActive = true`
    );
    assert.deepEqual(up, { Topic__c: 'Matrices' });
    const down = await running.connection.query(
      `SELECT Name, (SELECT Topic__c FROM Lessons__r) FROM Course__c WHERE Id = '${courseId}'`
    );
    assert.equal(at(down.records, '[0].Lessons__r.records[0].Topic__c'), 'Matrices');
    assert.equal(await given.text('Name', `Account WHERE Id IN (SELECT Account__c FROM Course__c)`), 'Academy');
  });

  test('are changed and deleted like any other', async () => {
    const courses = running.connection.sobject('Course__c');
    const id = await course();
    assert.equal((await courses.update({ Id: id, Seats__c: 5, Name: null })).success, true);
    const { Seats__c, Name } = await courses.retrieve(id);
    assert.deepEqual([Seats__c, Name], [5, id.slice(0, 15)]);
    assert.equal((await courses.destroy(id)).success, true);
    assert.equal(await courses.count({ Id: id }), 0);
  });

  test('go with their master', async () => {
    const courseId = await course();
    const lessonId = await lesson({ Course__c: courseId });
    await given.delete('Course__c', courseId);
    assert.deepEqual(await given.query(`SELECT Id FROM Lesson__c WHERE Id = '${lessonId}'`), []);
  });

  test('lose a lookup to a record that is deleted', async () => {
    const accountId = await given.create('Account', { Name: 'Closing' });
    const courseId = await course({ Account__c: accountId });
    await given.delete('Account', accountId);
    assert.deepEqual(await given.single(`SELECT Account__c FROM Course__c WHERE Id = '${courseId}'`), {
      Account__c: null
    });
  });

  test('keep a record that a restricting lookup points at', async () => {
    const roomId = await given.create('Room__c', { Name: 'Aula' });
    await lesson({ Room__c: roomId });
    assert.equal((await given.refusedDelete('Room__c', roomId)).errorCode, 'DELETE_FAILED');
  });

  test('are upserted by external id, and find their parent by it', async () => {
    const courses = running.connection.sobject('Course__c');
    assert.equal((await courses.upsert({ Code__c: 'UP', Name: 'First' }, 'Code__c')).success, true);
    assert.equal((await courses.upsert({ Code__c: 'UP', Name: 'Second' }, 'Code__c')).success, true);
    const lessonId = await given.create('Lesson__c', { Topic__c: 'Sums', Course__r: { Code__c: 'UP' } });
    assert.equal(await given.text('Id', `Lesson__c WHERE Course__r.Name = 'Second'`), lessonId);
  });

  test('are created as a tree', async () => {
    const response = await given.post('/composite/tree/Course__c', {
      records: [
        {
          attributes: { type: 'Course__c', referenceId: 'course' },
          Code__c: 'TREE',
          Lessons__r: {
            records: [
              { attributes: { type: 'Lesson__c', referenceId: 'one' }, Topic__c: 'One' },
              { attributes: { type: 'Lesson__c', referenceId: 'two' }, Topic__c: 'Two' }
            ]
          }
        }
      ]
    });
    assert.equal(response.status, 201);
    const lessons = await given.query(
      `SELECT Topic__c FROM Lesson__c WHERE Course__r.Code__c = 'TREE' ORDER BY Topic__c`
    );
    assert.deepEqual(list(lessons, 'Topic__c'), ['One', 'Two']);
  });

  test('are loaded and queried in bulk', async () => {
    await course({ Code__c: 'BULK' });
    const { successfulResults, failedResults } = await running.connection.bulk2.loadAndWaitForResults({
      object: 'Lesson__c',
      operation: 'insert',
      input: 'Topic__c,Course__r.Code__c\nDawn,BULK\n,BULK\n',
      pollInterval: 5
    });
    assert.deepEqual([successfulResults.length, failedResults.length], [1, 1]);
    const stream = await running.connection.bulk2.query(
      `SELECT Topic__c FROM Lesson__c WHERE Course__r.Code__c = 'BULK'`
    );
    assert.deepEqual(list(await stream.toArray(), 'Topic__c'), ['Dawn']);
  });
});

describe('the source of custom objects', () => {
  let source: SourceFolder;
  beforeEach(() => {
    source = new SourceFolder();
  });
  afterEach(() => {
    source.remove();
  });

  test('may change: records keep their ids, and new fields and objects are there', async () => {
    const dataFolder = mkdtempSync(join(tmpdir(), 'local-org-data-'));
    const inOrg = async <T>(work: (given: Scenario, running: RunningOrg) => Promise<T>): Promise<T> => {
      const running = await startOrg({ dataFolder, source: source.path });
      try {
        return await work(new Scenario(running), running);
      } finally {
        await running.stop();
      }
    };
    source.object('Zebra__c', AUTO_NUMBER('Z{0}'));
    const id = await inOrg((given) => given.create('Zebra__c', {}));
    source.object('Ape__c').field('Zebra__c', 'Stripes__c', 'Number', '<precision>3</precision><scale>0</scale>');
    await inOrg(async (given, running) => {
      await given.update('Zebra__c', id, { Stripes__c: 40 });
      await given.create('Zebra__c', {});
      const zebras = await given.query('SELECT Id, Name, Stripes__c FROM Zebra__c ORDER BY Name');
      assert.deepEqual(zebras[0], { Id: id, Name: 'Z1', Stripes__c: 40 });
      assert.equal(zebras[1]?.['Name'], 'Z2');
      const prefixes = (await running.connection.describeGlobal()).sobjects.map(({ name, keyPrefix }) => [
        name,
        keyPrefix
      ]);
      assert.deepEqual(
        prefixes.filter(([name]) => name?.endsWith('__c')),
        [
          ['Ape__c', 'a01'],
          ['Zebra__c', 'a00']
        ]
      );
    });
    rmSync(dataFolder, { recursive: true });
  });

  const object = 'objects/Course__c/Course__c.object-meta.xml';
  const field = 'objects/Course__c/fields/F__c.field-meta.xml';
  for (const [what, path, write, complaint] of [
    [
      'a custom setting',
      object,
      () => source.object('Course__c', '<customSettingsType>List</customSettingsType>'),
      'custom settings are not emulated'
    ],
    [
      'names of another type',
      object,
      () => source.object('Course__c', '<nameField><type>Number</type></nameField>'),
      'its nameField must be of type Text or AutoNumber'
    ],
    [
      'numbered names without a number',
      object,
      () => source.object('Course__c', AUTO_NUMBER('{YYYY}')),
      'the displayFormat of its names needs a number such as {0000}'
    ],
    [
      'fields in the file of the object',
      object,
      () => source.object('Course__c', '<fields><fullName>F__c</fullName></fields>'),
      'in source format every field has a file of its own'
    ],
    [
      'a roll-up',
      field,
      () => source.object('Course__c').field('Course__c', 'F__c', 'Summary'),
      'fields of type Summary are not emulated'
    ],
    [
      'an encrypted text',
      field,
      () => source.object('Course__c').field('Course__c', 'F__c', 'EncryptedText'),
      'fields of type EncryptedText are not emulated'
    ],
    [
      'a default value that must be calculated',
      field,
      () => source.object('Course__c').field('Course__c', 'F__c', 'Date', '<defaultValue>TODAY()</defaultValue>'),
      'its default value TODAY() is a formula, which is not emulated'
    ],
    [
      'a global value set',
      field,
      () =>
        source
          .object('Course__c')
          .field('Course__c', 'F__c', 'Picklist', '<valueSet><valueSetName>Days</valueSetName></valueSet>'),
      'global value sets are not emulated; its values must be in this file'
    ],
    [
      'a lookup to nowhere',
      field,
      () => source.object('Course__c').field('Course__c', 'F__c', 'Lookup', LOOKUP('School__c', 'Courses')),
      'the org has no object School__c for the lookup'
    ],
    [
      'standard records as details',
      'objects/Contact/fields/F__c.field-meta.xml',
      () => source.object('Course__c').field('Contact', 'F__c', 'MasterDetail', LOOKUP('Course__c', 'Contacts')),
      'only records of custom objects can be deleted with the record that they belong to'
    ]
  ] as const) {
    test(`is refused with ${what}, naming the file`, () => {
      write();
      assert.throws(() => openLocalOrg({ dataFolder: ':memory:', source: source.path }), {
        message: `The metadata file ${join(source.path, path)} cannot be used: ${complaint}.`
      });
    });
  }
});
