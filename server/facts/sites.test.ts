import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Row } from '../salesforce/row.ts';
import { asSite, operatorSiteIds, parseSite } from './sites.ts';

const siteRow = (fields: object = {}, groups: string | null = 'Groups', members: string | null = 'Members') =>
  parseSite(new Row('Network', { Id: '0DB1', Name: 'Portal', Status: 'Live', ...fields }), groups, members);

const groups = (...statuses: string[]) => ({
  Groups: { records: statuses.map((status, index) => ({ ParentId: `00e${index}`, AssignmentStatus: status })) }
});

describe('A site', () => {
  for (const [status, expected] of Object.entries({
    Live: 'live',
    UnderConstruction: 'preview',
    DownForMaintenance: 'offline'
  })) {
    test(`that Salesforce calls ${status} is ${expected}`, () => {
      assert.equal(siteRow({ Status: status }).status, expected);
    });
  }

  for (const [value, expected] of [
    [true, 'yes'],
    [false, 'no'],
    [undefined, 'unknown']
  ] as const) {
    test(`welcomes its members: ${expected}`, () => {
      assert.equal(siteRow({ OptionsSendWelcomeEmail: value }).sendsWelcomeEmail, expected);
    });
  }

  test('has members that were added, or are about to be, and none that are leaving', () => {
    const row = siteRow(
      groups('Added', 'WaitingForAdd', 'AddCalculated', 'FailedAdd', 'WaitingForRemove', 'RemoveCalculated')
    );
    assert.deepEqual(row.memberIds, ['00e0', '00e1', '00e2']);
  });
});

describe('The members of a site', () => {
  const known = new Set(['00e0']);

  test('are only those that an external user can have', () => {
    assert.deepEqual(asSite(siteRow(groups('Added', 'Added')), 'yes', known).memberIds, ['00e0']);
  });

  test('are nobody when the operator sees all sites and none is listed', () => {
    assert.deepEqual(asSite(siteRow(), 'yes', known).memberIds, []);
  });

  test('are nobody when the operator is a member and none is listed', () => {
    assert.deepEqual(asSite(siteRow({ Members: { records: [{ Id: '0DO' }] } }), 'no', known).memberIds, []);
  });

  for (const seesAllSites of ['no', 'unknown'] as const) {
    test(`are unknown when none is listed and the operator sees all sites: ${seesAllSites}`, () => {
      assert.equal(asSite(siteRow(), seesAllSites, known).memberIds, null);
    });
  }

  test('are unknown where they cannot be asked for', () => {
    assert.equal(asSite(siteRow({}, null), 'yes', known).memberIds, null);
  });
});

describe('The sites of the operator', () => {
  test('are those with a membership', () => {
    const rows = [siteRow({ Members: { records: [{ Id: '0DO' }] } }), siteRow({ Id: '0DB2' })];
    assert.deepEqual(operatorSiteIds(rows), ['0DB1']);
  });

  test('are unknown where memberships cannot be asked for', () => {
    assert.equal(operatorSiteIds([siteRow({}, 'Groups', null)]), null);
  });
});
