import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, describe, test } from 'node:test';
import { Scenario } from '../testing/scenario.ts';
import { startOrg } from '../testing/startOrg.ts';
import type { RunningOrg } from '../testing/startOrg.ts';

type Fields = Readonly<Record<string, unknown>>;

const SETUP = {
  licenses: [
    { name: 'Salesforce', total: 100 },
    { name: 'Customer Community Plus', total: 100 },
    { name: 'Partner Community', total: 100 }
  ],
  permissionSets: [{ name: 'Anyone', label: 'Anyone' }]
};

const record = (type: string, referenceId: string, fields: Fields) => ({
  attributes: { type, referenceId },
  ...fields
});

const user = (referenceId: string, fields: Fields) =>
  record('User', referenceId, {
    LastName: referenceId,
    Alias: referenceId.slice(0, 8),
    Email: `${referenceId}@example.com`,
    Username: `${referenceId}@example.com`,
    TimeZoneSidKey: 'Europe/Berlin',
    LocaleSidKey: 'de_DE',
    LanguageLocaleKey: 'de',
    EmailEncodingKey: 'UTF-8',
    ...fields
  });

describe('importing a plan', () => {
  let running: RunningOrg;
  let given: Scenario;
  let folder = '';
  before(async () => {
    running = await startOrg({ setup: SETUP });
    given = new Scenario(running);
  });
  after(() => running.stop());
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'local-org-import-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  /** Writes one file and one plan step per list, and imports the plan. */
  const importLists = (...lists: [sobject: string, records: unknown][]) => {
    const plan = lists.map(([sobject, records], index) => {
      writeFileSync(join(folder, `${index}.json`), JSON.stringify({ records }));
      return { sobject, saveRefs: true, resolveRefs: true, files: [`${index}.json`] };
    });
    writeFileSync(join(folder, 'plan.json'), JSON.stringify(plan));
    running.org.importPlan(join(folder, 'plan.json'));
  };

  test('changes a record that the platform made together with another one', async () => {
    importLists(
      ['User', [user('cold', { ProfileId: '@Profile:System Administrator' })]],
      ['UserLogin', [record('UserLogin', 'ColdLogin', { UserId: '@cold', IsFrozen: true })]]
    );
    const frozen = await given.query(`SELECT UserId FROM UserLogin WHERE IsFrozen = TRUE`);
    assert.deepEqual(frozen, [{ UserId: await given.text('Id', `User WHERE Username = 'cold@example.com'`) }]);
  });

  test('refuses to create what the platform makes itself', () => {
    assert.throws(() => {
      importLists(['UserLogin', [record('UserLogin', 'Nobody', { IsFrozen: true })]]);
    }, /Nobody: CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY: entity type cannot be inserted: User Login/);
  });

  test('resolves references between files, and names of records that the org has', async () => {
    importLists(
      ['UserRole', [record('UserRole', 'Role', { Name: 'Import' })]],
      ['User', [user('owner', { ProfileId: '@Profile:System Administrator', UserRoleId: '@Role' })]],
      ['Account', [record('Account', 'Acme', { Name: 'Acme', OwnerId: '@owner' })]],
      ['Contact', [record('Contact', 'Ada', { LastName: 'Lovelace', AccountId: '@Acme' })]],
      ['User', [user('ada', { ProfileId: '@Profile:Customer Community Plus User', ContactId: '@Ada' })]],
      [
        'PermissionSetAssignment',
        [
          record('PermissionSetAssignment', 'Grant', {
            AssigneeId: '@User:ada@example.com',
            PermissionSetId: '@PermissionSet:Anyone'
          })
        ]
      ]
    );
    const grant = await given.single(
      `SELECT Assignee.UserRole.Name, Assignee.Account.Owner.Username FROM PermissionSetAssignment
       WHERE PermissionSet.Name = 'Anyone'`
    );
    assert.deepEqual(grant, {
      'Assignee.UserRole.Name': 'Acme Customer User',
      'Assignee.Account.Owner.Username': 'owner@example.com'
    });
  });

  test('takes children that are nested in their parents', async () => {
    const contacts = { records: [record('Contact', 'Child', { LastName: 'Nested' })] };
    importLists(['Account', [record('Account', 'Parent', { Name: 'Nest', Contacts: contacts })]]);
    const child = await given.single(`SELECT Account.Name FROM Contact WHERE LastName = 'Nested'`);
    assert.equal(child['Account.Name'], 'Nest');
  });

  test('sets afterwards what the platform takes in an update only', async () => {
    importLists(['Account', [record('Account', 'Partner', { Name: 'Imported partner', IsPartner: true })]]);
    const account = await given.single(`SELECT IsPartner FROM Account WHERE Name = 'Imported partner'`);
    assert.equal(account.IsPartner, true);
  });

  const good = record('Account', 'Good', { Name: 'Must not stay' });
  for (const [what, records, complaint] of [
    [
      'a missing field',
      [good, record('Account', 'Bad', {})],
      '0.json: Bad: REQUIRED_FIELD_MISSING: Required fields are missing: [Name] [Name]'
    ],
    [
      'an unknown field',
      [good, record('Account', 'Bad', { Name: 'Bad', Nmae: 'x' })],
      "0.json: Bad: INVALID_FIELD: No such column 'Nmae' on sobject of type Account"
    ],
    [
      'a reference to nothing',
      [good, record('Account', 'Bad', { Name: 'Bad', ParentId: '@Nowhere' })],
      '0.json: Bad: INVALID_REFERENCE: ParentId: no earlier record has the referenceId Nowhere [ParentId]'
    ],
    [
      'a name that nothing has',
      [good, record('Account', 'Bad', { Name: 'Bad', OwnerId: '@User:nobody@example.com' })],
      '0.json: Bad: INVALID_REFERENCE: OwnerId: the org has 0 records of User with Username "nobody@example.com" [OwnerId]'
    ],
    [
      'a referenceId that is used twice',
      [good, good],
      '0.json: Good: INVALID_REFERENCE: the referenceId Good is used twice'
    ],
    ['a record without referenceId', [good, { Name: 'Bad' }], '0.json: a record has no attributes.referenceId.'],
    ['no list of records', null, '0.json: it must be an object with a list of records.']
  ] as const) {
    test(`refuses everything because of ${what}, and says where it is`, async () => {
      const before = await given.count('Account');
      assert.throws(
        () => {
          importLists(['Account', records]);
        },
        { message: join(folder, complaint) }
      );
      assert.equal(await given.count('Account'), before);
    });
  }

  for (const [what, plan, complaint] of [
    ['no JSON', '[', /^Error: The plan .*plan\.json cannot be read: /],
    ['a step without files', '[{"sobject":"Account"}]', undefined],
    ['a misspelt entry', '[{"sobject":"Account","file":["a.json"]}]', /plan\.json: steps\[0\]\.file is unknown/],
    [
      'a file that is not there',
      '[{"sobject":"Account","files":["no.json"]}]',
      /^Error: The record file .*no\.json cannot be read/
    ]
  ] as const) {
    const expectation = complaint ? 'is refused' : 'imports nothing';
    test(`a plan with ${what} ${expectation}`, async () => {
      const before = await given.count('Account');
      const path = join(folder, 'plan.json');
      writeFileSync(path, plan);
      const run = () => {
        running.org.importPlan(path);
      };
      if (complaint) assert.throws(run, complaint);
      else run();
      assert.equal(await given.count('Account'), before);
    });
  }
});
