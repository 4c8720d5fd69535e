import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Verdicts } from '../force-app/main/default/lwc/enablementServices/enablementServices.ts';
import type { FakeAnswer, FakeRequest } from './testing/fakeOrg.ts';
import { USER_ID, codesOf, commit, messagesOf } from './testing/graphOrg.ts';
import { aChange, aPlan } from './testing/plans.ts';

describe('When the org refuses the whole request', () => {
  test('nothing was tried, and its words are given', async (t) => {
    const { results, requests } = await commit(t, [aPlan(), aPlan()], () => ({
      status: 403,
      json: [{ errorCode: 'REQUEST_LIMIT_EXCEEDED', message: 'TotalRequests Limit exceeded.' }]
    }));
    assert.deepEqual(results.map(codesOf), [['REQUEST_LIMIT_EXCEEDED'], ['REQUEST_LIMIT_EXCEEDED']]);
    assert.equal(requests.length, 1);
  });
});

describe('When the answer is lost', () => {
  const userRow = {
    Id: USER_ID,
    Name: 'Mira Okafor',
    Username: 'Mira.Okafor@example.com',
    IsActive: true,
    TimeZoneSidKey: 'Europe/Berlin',
    ContactId: '003000000000001AAA',
    Sets: {
      done: true,
      records: [{ PermissionSetId: '0PS000000000001GAA', PermissionSet: { IsOwnedByProfile: false } }]
    }
  };
  const describeUser = {
    fields: [{ name: 'ContactId', createable: true }],
    childRelationships: [{ childSObject: 'PermissionSetAssignment', field: 'AssigneeId', relationshipName: 'Sets' }]
  };
  /** Loses the answer to the graph; `users` are found in the first, second… look. */
  const lostThen = (...looks: object[][]) => {
    let look = 0;
    return (request: FakeRequest): FakeAnswer => {
      switch (request.path) {
        case '/composite/graph':
          return 'lost';
        case '/services/oauth2/userinfo':
          return { json: { user_id: '005000000000009AAA', organization_id: '00D000000000001AAA' } };
        case '/sobjects/User/describe':
          return { json: describeUser };
        case '/sobjects/PermissionSet/describe':
          return { json: { fields: [], childRelationships: [] } };
        default: {
          const records = looks[Math.min(look++, looks.length - 1)] ?? [];
          return { json: { totalSize: records.length, done: true, records } };
        }
      }
    };
  };

  test('a user that is there with everything planned was saved', async (t) => {
    const { results } = await commit(t, [aPlan({ grantIds: ['0PS000000000001GAA'] })], lostThen([userRow]));
    assert.deepEqual(results, [Verdicts.saved(USER_ID)]);
  });

  test('a user that appears only a little later was saved, too', async (t) => {
    const { results } = await commit(t, [aPlan()], lostThen([], [userRow]));
    assert.equal(results[0]?.kind, 'saved');
  });

  test('a change is looked for as well', async (t) => {
    const change = aChange(USER_ID, { grantIds: ['0PS000000000001GAA'], isReactivated: true });
    assert.equal((await commit(t, [change], lostThen([userRow]))).results[0]?.kind, 'saved');
  });

  const others: Record<string, object> = {
    'with another username': { ...userRow, Username: 'other@example.com' },
    'that lacks what was planned': { ...userRow, Sets: null },
    'that is inactive': { ...userRow, IsActive: false }
  };
  for (const [what, row] of Object.entries(others)) {
    test(`a user of the contact ${what} is somebody else’s work`, async (t) => {
      const { results } = await commit(t, [aPlan({ grantIds: ['0PS000000000001GAA'] })], lostThen([row]));
      assert.deepEqual([results[0]?.kind, codesOf(results[0])], ['unknown', ['ANSWER_LOST']]);
    });
  }

  test('a user that is not there may still come: nothing is promised and nothing is sent twice', async (t) => {
    const { results, requests } = await commit(t, [aPlan()], lostThen([]));
    assert.match(messagesOf(results[0]).join(), /may still be under way/);
    assert.equal(requests.filter(({ path }) => path === '/composite/graph').length, 1);
  });

  test('and the org cannot be asked either, it says so', async (t) => {
    const { results } = await commit(t, [aPlan()], ({ path }) =>
      path === '/composite/graph' ? 'lost' : { status: 400, json: [{ errorCode: 'MALFORMED_QUERY', message: 'no' }] }
    );
    assert.match(messagesOf(results[0]).join(), /could not be found out/);
  });

  test('and a server in between answers for the org, nobody knows either', async (t) => {
    const { results } = await commit(t, [aPlan()], ({ path }) =>
      path === '/composite/graph'
        ? { status: 503, json: [{ errorCode: 'SERVER_UNAVAILABLE', message: 'try later' }] }
        : { status: 400, json: [{ errorCode: 'MALFORMED_QUERY', message: 'no' }] }
    );
    assert.equal(results[0]?.kind, 'unknown');
  });
});
