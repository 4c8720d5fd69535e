import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { at, list } from '../testing/json.ts';
import { startOrg } from '../testing/startOrg.ts';
import type { RunningOrg } from '../testing/startOrg.ts';

describe('what clients ask before they ask for data', () => {
  let running: RunningOrg;
  before(async () => {
    running = await startOrg({ home: '/people' });
  });
  after(() => running.stop());

  const get = async (path: string, org = running, init: RequestInit = {}) => {
    const headers = { authorization: `Bearer ${org.org.token}` };
    const response = await fetch(`${org.url}${path}`, { headers, ...init });
    const json: unknown = await response.json();
    return { status: response.status, json };
  };

  test('the versions are those that Salesforce speaks, the newest last', async () => {
    const { json } = await get('/services/data/', running, { headers: {} });
    const versions = list(json, 'version');
    assert.deepEqual([versions.at(0), versions.at(-1)], ['31.0', '68.0']);
    assert.equal(at(json, '[36].label'), "Summer '26");
  });

  for (const [version, status] of [
    ['30.0', 404],
    ['31.0', 200],
    ['68.0', 200],
    ['69.0', 404]
  ] as const) {
    test(`version ${version} is answered ${status}`, async () => {
      assert.equal((await get(`/services/data/v${version}/sobjects`)).status, status);
    });
  }

  test('limits are only those that the org counts', async () => {
    const { json } = await get('/services/data/v68.0/limits');
    assert.deepEqual(json, {
      DailyBulkApiBatches: { Max: 15_000, Remaining: 15_000 },
      DailyBulkV2QueryJobs: { Max: 10_000, Remaining: 10_000 }
    });
  });

  test('nobody is signed in by password or code', async () => {
    const body = new URLSearchParams({ grant_type: 'password', username: 'admin', password: 'admin' });
    const { status, json } = await get('/services/oauth2/token', running, { method: 'POST', body });
    assert.deepEqual([status, at(json, 'error')], [400, 'unsupported_grant_type']);
    assert.match(String(at(json, 'error_description')), /sf org login access-token/);
  });

  for (const [redirect, page] of [
    ['', '/people'],
    ['/lightning/r/Contact/003Lo0000000001AAA/view', '/lightning/r/Contact/003Lo0000000001AAA/view'],
    ['lightning/r/Contact/003Lo0000000001AAA/view', '/lightning/r/Contact/003Lo0000000001AAA/view'],
    ['/lightning/setup/SetupOneHome/home', '/people'],
    ['https://evil.example/lightning/r/Contact/1/view', '/people'],
    ['//evil.example', '/people']
  ] as const) {
    test(`"sf org open" of "${redirect}" leads to ${page}`, async () => {
      const path = `/services/oauth2/singleaccess?redirect_uri=${encodeURIComponent(redirect)}`;
      assert.deepEqual((await get(path)).json, { frontdoor_uri: `${running.url}${page}` });
    });
  }

  test('"sf org open" leads to a user interface elsewhere, or nowhere when there is none', async () => {
    const elsewhere = await startOrg({ home: 'http://127.0.0.1:4173/' });
    const { json } = await get('/services/oauth2/singleaccess', elsewhere);
    assert.equal(at(json, 'frontdoor_uri'), 'http://127.0.0.1:4173/');
    await elsewhere.stop();
    const nowhere = await startOrg();
    assert.equal((await get('/services/oauth2/singleaccess', nowhere)).status, 501);
    await nowhere.stop();
  });
});
