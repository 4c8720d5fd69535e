import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { ApexScenario } from '../testing/apexScenario.ts';

const SETUP = {
  licenses: [
    { name: 'Salesforce', total: 10 },
    { name: 'Customer Community Plus', total: 10 }
  ],
  sites: [
    {
      name: 'Students',
      urlPathPrefix: 'students',
      status: 'Live',
      sendWelcomeEmail: true,
      profiles: ['Customer Community Plus User']
    }
  ]
};

describe('A savepoint of Apex', () => {
  let given: ApexScenario;
  beforeEach(() => {
    given = new ApexScenario({ setup: SETUP });
  });
  afterEach(() => {
    given.org.close();
  });
  const names = () => given.column('Name', 'Account ORDER BY Name');

  test('undoes what was saved since', () => {
    given.account('A');
    const savepoint = given.session.setSavepoint();
    given.account('B');
    given.session.rollback(savepoint);
    assert.deepEqual(names(), ['A']);
  });

  test('can be used again, and inside of another one', () => {
    const outer = given.session.setSavepoint();
    given.account('A');
    const inner = given.session.setSavepoint();
    given.account('B');
    given.session.rollback(inner);
    given.account('C');
    given.session.rollback(inner);
    assert.deepEqual(names(), ['A']);
    given.session.rollback(outer);
    assert.deepEqual(names(), []);
  });

  test('is gone after a rollback to an older one', () => {
    const older = given.session.setSavepoint();
    const younger = given.session.setSavepoint();
    given.session.rollback(older);
    assert.throws(
      () => {
        given.session.rollback(younger);
      },
      { name: 'ApexOrgError', message: /^The savepoint savepoint \d+ is not there any more/ }
    );
  });

  test('outlives transactions, so that a test can be undone with all of its transactions', () => {
    const savepoint = given.session.setSavepoint();
    given.session.beginTransaction();
    given.account('A');
    given.session.beginTransaction();
    given.account('B');
    given.session.rollback(savepoint);
    assert.deepEqual(names(), []);
  });

  test('takes back a user with seat, role, memberships and e-mails', () => {
    const user = given.externalUser();
    const state = () => ({
      used: given.column('UsedLicenses', 'UserLicense ORDER BY Name'),
      roles: given.column('Name', 'UserRole ORDER BY Name'),
      members: given.query('SELECT COUNT() FROM NetworkMember'),
      mails: given.org.outbox()
    });
    const before = state();
    const savepoint = given.session.setSavepoint();
    given.session.resetPassword({ userId: given.insert('User', user, { triggerUserEmail: true }), sendEmail: true });
    assert.notDeepEqual(state(), before);
    given.session.rollback(savepoint);
    assert.deepEqual(state(), before);
  });

  test('never gives an id twice that was rolled back', () => {
    const savepoint = given.session.setSavepoint();
    const first = given.account('A');
    given.session.rollback(savepoint);
    assert.ok(given.account('B') > first);
  });

  test('leaves a failed save of all or none as it found it', () => {
    const savepoint = given.session.setSavepoint();
    given.account('A');
    given.save('insert', [
      { type: 'Account', fields: { Name: 'B' } },
      { type: 'Account', fields: {} }
    ]);
    assert.deepEqual(names(), ['A']);
    given.session.rollback(savepoint);
    assert.deepEqual(names(), []);
  });

  test('that was released cannot be rolled back to', () => {
    const savepoint = given.session.setSavepoint();
    given.session.releaseSavepoint(savepoint);
    assert.throws(
      () => {
        given.session.rollback(savepoint);
      },
      { name: 'ApexOrgError' }
    );
  });
});

test('What Apex saved after its first savepoint is kept for good when that one is released', () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'local-org-'));
  for (const [name, isReleased] of [
    ['Kept', true],
    ['Lost', false]
  ] as const) {
    ApexScenario.run({ dataFolder }, (given) => {
      const savepoint = given.session.setSavepoint();
      given.account(name);
      if (isReleased) given.session.releaseSavepoint(savepoint);
    });
  }
  ApexScenario.run({ dataFolder }, (given) => {
    assert.deepEqual(given.column('Name', 'Account'), ['Kept']);
  });
  rmSync(dataFolder, { recursive: true });
});
