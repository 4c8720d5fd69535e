import assert from 'node:assert/strict';
import { after, afterEach, before, describe, test } from 'node:test';
import { at, list } from '../testing/json.ts';
import { Scenario } from '../testing/scenario.ts';
import { startOrg } from '../testing/startOrg.ts';
import type { RunningOrg } from '../testing/startOrg.ts';

const NAMES_OF_FAULTS = /fault must be UNABLE_TO_LOCK_ROW or GROUP_MEMBERSHIP_LOCK or/;

describe('controls', () => {
  let running: RunningOrg;
  let given: Scenario;
  before(async () => {
    running = await startOrg({ controls: true });
    given = new Scenario(running);
  });
  after(() => running.stop());

  const control = async (method: string, path: string, body?: unknown) => {
    const response = await fetch(`${running.url}/local-org/${path}`, {
      method,
      headers: { authorization: `Bearer ${running.org.token}` },
      ...(body === undefined ? {} : { body: JSON.stringify(body) })
    });
    const json: unknown = await response.json();
    return { status: response.status, json };
  };

  test('are not there unless the org was started with them', async () => {
    const plain = await startOrg();
    for (const path of ['clock', 'faults', 'snapshots']) {
      const headers = { authorization: `Bearer ${plain.org.token}` };
      const response = await fetch(`${plain.url}/local-org/${path}`, { headers });
      assert.equal(response.status, 404);
      assert.match(await response.text(), /Start the org with --controls for this/);
    }
    await plain.stop();
  });

  test('want the token', async () => {
    assert.equal((await fetch(`${running.url}/local-org/faults`)).status, 401);
  });

  describe('of the clock', () => {
    afterEach(() => control('DELETE', 'clock'));

    test('make it stand at a moment', async () => {
      const now = '2031-02-28T12:00:00.000Z';
      assert.deepEqual((await control('PUT', 'clock', { now, stands: true })).json, { now, isSet: true });
      const id = await given.create('Account', { Name: 'Later' });
      assert.equal(await given.text('CreatedDate', `Account WHERE Id = '${id}'`), '2031-02-28T12:00:00.000+0000');
      assert.equal((await given.query(`SELECT Id FROM Account WHERE Id = '${id}' AND CreatedDate = TODAY`)).length, 1);
    });

    test('let it run on from there, and go back to the time of the machine', async () => {
      await control('PUT', 'clock', { now: '2031-02-28T12:00:00Z' });
      const later = String(at((await control('GET', 'clock')).json, 'now'));
      assert.ok(later >= '2031-02-28T12:00:00' && later < '2031-02-28T12:10', later);
      assert.equal(at((await control('DELETE', 'clock')).json, 'isSet'), false);
    });

    for (const now of ['tomorrow', '2031-02-30T00:00:00Z', 42, null]) {
      test(`refuse ${JSON.stringify(now)}`, async () => {
        assert.equal((await control('PUT', 'clock', { now })).status, 400);
      });
    }
  });

  describe('of snapshots', () => {
    test('bring everything back as it was: created, changed, deleted, mailed', async () => {
      const changed = await given.create('Account', { Name: 'Before' });
      const deleted = await given.create('Account', { Name: 'Deleted' });
      await control('PUT', 'snapshots/start');
      const state = async () => [
        await given.query('SELECT Id, Name, Phone, SystemModstamp FROM Account ORDER BY Id'),
        await given.query('SELECT Id, Username FROM User ORDER BY Id')
      ];
      const before = await state();
      await given.update('Account', changed, { Name: 'After', Phone: '1' });
      await given.delete('Account', deleted);
      const created = await given.create('Account', { Name: 'Created' });
      await given.owner();
      assert.equal((await control('POST', 'snapshots/start/restore')).status, 200);
      assert.deepEqual(await state(), before);
      const next = await given.create('Account', { Name: 'Next' });
      assert.ok(next > created, 'ids are not given twice');
    });

    test('can be taken again, and are listed', async () => {
      await control('PUT', 'snapshots/again');
      await given.create('Account', { Name: 'Kept' });
      await control('PUT', 'snapshots/again');
      const count = await given.count('Account');
      await given.create('Account', { Name: 'Dropped' });
      await control('POST', 'snapshots/again/restore');
      assert.equal(await given.count('Account'), count);
      assert.ok(list(at((await control('GET', 'snapshots')).json, 'snapshots')).includes('again'));
    });

    test('have plain names', async () => {
      assert.equal((await control('PUT', 'snapshots/a"b')).status, 400);
      assert.equal((await control('POST', 'snapshots/unknown/restore')).status, 404);
    });
  });

  describe('of faults', () => {
    afterEach(() => control('DELETE', 'faults'));
    const fault = (body: object) => control('POST', 'faults', body);
    const post = async () => (await given.post('/sobjects/Account', { Name: 'Fault' })).status;

    for (const [name, status] of [
      ['REQUEST_LIMIT_EXCEEDED', 403],
      ['SERVER_UNAVAILABLE', 503]
    ] as const) {
      test(`answer ${name} once, and do nothing then`, async () => {
        const before = await given.count('Account');
        await fault({ fault: name, method: 'POST' });
        const response = await given.post('/sobjects/Account', { Name: 'Fault' });
        const body: unknown = await response.json();
        assert.deepEqual([response.status, at(body, '[0].errorCode')], [status, name]);
        assert.equal(await given.count('Account'), before);
        assert.equal(await post(), 201);
      });
    }

    test('come as often as they should, after as many requests as they should, for these requests only', async () => {
      await fault({ fault: 'SERVER_UNAVAILABLE', url: '/sobjects/Account', skip: 1, times: 2 });
      assert.ok((await given.post('/sobjects/Contact', { LastName: 'Other' })).ok);
      assert.deepEqual([await post(), await post(), await post(), await post()], [201, 503, 503, 201]);
    });

    test('lock a record, which fails the graph that it is in and leaves nothing', async () => {
      const before = await given.count('Account');
      await fault({ fault: 'UNABLE_TO_LOCK_ROW', object: 'contact' });
      const node = (referenceId: string, object: string, body: object) => ({
        referenceId,
        method: 'POST',
        url: `/services/data/v68.0/sobjects/${object}`,
        body
      });
      const compositeRequest = [node('a', 'Account', { Name: 'Locked' }), node('c', 'Contact', { LastName: 'Locked' })];
      const response = await given.post('/composite/graph', { graphs: [{ graphId: 'g', compositeRequest }] });
      const body: unknown = await response.json();
      const code = at(body, 'graphs[0].graphResponse.compositeResponse[1].body[0].errorCode');
      assert.equal(code, 'UNABLE_TO_LOCK_ROW');
      assert.equal(await given.count('Account'), before);
    });

    test('tell that groups are being recalculated, once, so that trying again helps', async () => {
      await fault({ fault: 'GROUP_MEMBERSHIP_LOCK', object: 'User' });
      const user = await given.user('System Administrator');
      const refusal = await given.refused('User', user);
      assert.equal(refusal.errorCode, 'UNKNOWN_EXCEPTION');
      assert.equal(refusal.message, 'group membership operation already in progress');
      await given.create('User', user);
    });

    test('cut the connection after the commit', async () => {
      const before = await given.count('Account');
      await fault({ fault: 'CUT_AFTER_COMMIT', method: 'POST' });
      await assert.rejects(post());
      assert.equal(await given.count('Account'), before + 1);
    });

    test('cut the connection before anything happens', async () => {
      const before = await given.count('Account');
      await fault({ fault: 'CUT_BEFORE_COMMIT', method: 'POST' });
      await assert.rejects(post());
      assert.equal(await given.count('Account'), before);
    });

    test('let a client wait', async () => {
      await fault({ fault: 'SLOW_ANSWER', milliseconds: 30_000, method: 'POST' });
      const signal = AbortSignal.timeout(50);
      const url = `${running.url}/services/data/v68.0/sobjects/Account`;
      const headers = { authorization: `Bearer ${running.org.token}` };
      await assert.rejects(fetch(url, { method: 'POST', headers, body: '{"Name":"Slow"}', signal }), {
        name: 'TimeoutError'
      });
    });

    for (const [body, complaint] of [
      [{ fault: 'EARTHQUAKE' }, NAMES_OF_FAULTS],
      [{ fault: 'SLOW_ANSWER' }, /milliseconds must be a whole number from 0/],
      [{ fault: 'UNABLE_TO_LOCK_ROW', url: '/' }, /UNABLE_TO_LOCK_ROW has no url; it has times, skip, object/],
      [{ fault: 'SERVER_UNAVAILABLE', times: 0 }, /times must be a whole number from 1/]
    ] as const) {
      test(`refuse ${JSON.stringify(body)}`, async () => {
        const { status, json } = await fault(body);
        assert.equal(status, 400);
        assert.match(String(at(json, '[0].message')), complaint);
      });
    }
  });
});
