import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { TestContext } from 'node:test';
import { EnablementSelector } from './enablementSelector.ts';
import type { Committed, Rehearsed } from './enablementUnitOfWork.ts';
import { EnablementUnitOfWork } from './enablementUnitOfWork.ts';
import { isList, isRecord } from './salesforce/row.ts';
import type { FakeAnswer, FakeRequest } from './testing/fakeOrg.ts';
import { startFakeOrg } from './testing/fakeOrg.ts';
import type { Order } from './plans.ts';
import { aChange, anOrder } from './testing/plans.ts';

const USER_ID = '005000000000001AAA';
const REFUSAL = { errorCode: 'FIELD_CUSTOM_VALIDATION_EXCEPTION', message: 'not this one', fields: ['Email'] };
const LOCKED = { errorCode: 'UNABLE_TO_LOCK_ROW', message: 'unable to obtain exclusive access to this record' };
const HALTED = { errorCode: 'PROCESSING_HALTED', message: 'The transaction was rolled back.' };
const NO_SUCH_USER = { errorCode: 'NOT_FOUND', message: 'The requested resource does not exist' };
const ALREADY = { errorCode: 'DUPLICATE_VALUE', message: 'Duplicate PermissionSetAssignment.' };

/** What the org makes of one record of one graph: nothing, or an error. */
type Verdict = (record: { graphId: string; reference: string; round: number }) => object | null;

/** Answers graph requests record by record, as the platform does, and everything else as told. */
function orgThat(verdict: Verdict, others: (request: FakeRequest) => FakeAnswer = () => ({ json: {} })) {
  let round = 0;
  return (request: FakeRequest): FakeAnswer => {
    if (request.path !== '/composite/graph') {
      return others(request);
    }
    round++;
    const graphs = graphsOf(request).map(({ graphId, references }) => {
      const errors = references.map((reference) => verdict({ graphId, reference, round }));
      const isSuccessful = errors.every((error) => error === null);
      return {
        graphId,
        isSuccessful,
        graphResponse: {
          compositeResponse: references.map((referenceId, index) => ({
            referenceId,
            httpStatusCode: isSuccessful ? 201 : 400,
            body: isSuccessful ? { id: USER_ID, success: true, errors: [] } : [errors[index] ?? HALTED]
          }))
        }
      };
    });
    return { json: { graphs } };
  };
}

async function unitOfWorkOf(t: TestContext, answer: (request: FakeRequest) => FakeAnswer) {
  const org = await startFakeOrg(answer);
  t.after(() => org.close());
  return { org, unitOfWork: new EnablementUnitOfWork(org.connection, new EnablementSelector(org.connection), 0) };
}

async function commit(t: TestContext, orders: Order[], answer: (request: FakeRequest) => FakeAnswer) {
  const { org, unitOfWork } = await unitOfWorkOf(t, answer);
  return { results: await unitOfWork.commit(orders), requests: org.requests };
}

async function rehearse(t: TestContext, orders: Order[], answer: (request: FakeRequest) => FakeAnswer) {
  const { org, unitOfWork } = await unitOfWorkOf(t, answer);
  return { results: await unitOfWork.rehearse(orders), requests: org.requests };
}

describe('A plan that the org accepts', () => {
  test('is created', async (t) => {
    const { results } = await commit(
      t,
      [anOrder()],
      orgThat(() => null)
    );
    assert.deepEqual(results, [{ kind: 'saved', userId: USER_ID, emailRequested: false, emailError: null }]);
  });

  test('asks for the e-mail after the commit, and only then', async (t) => {
    const { results, requests } = await commit(
      t,
      [anOrder({ emailRequested: true })],
      orgThat(() => null)
    );
    assert.deepEqual(results, [{ kind: 'saved', userId: USER_ID, emailRequested: true, emailError: null }]);
    assert.deepEqual(
      requests.map(({ path }) => path),
      ['/composite/graph', '/services/Soap/u/67.0']
    );
  });

  test('stays created when the e-mail is refused', async (t) => {
    const fault =
      '<Envelope><Body><Fault><faultcode>sf:NO_MAIL</faultcode><faultstring>no</faultstring></Fault></Body></Envelope>';
    const { results } = await commit(
      t,
      [anOrder({ emailRequested: true })],
      orgThat(
        () => null,
        () => ({ status: 500, xml: fault })
      )
    );
    assert.deepEqual(results, [
      {
        kind: 'saved',
        userId: USER_ID,
        emailRequested: false,
        emailError: { statusCode: 'NO_MAIL', message: 'no', fields: [], sobjectType: 'User', label: null }
      }
    ]);
  });
});

describe('A plan that the org refuses', () => {
  test('blames the user without a label', async (t) => {
    const { results } = await commit(
      t,
      [anOrder()],
      orgThat(() => REFUSAL)
    );
    assert.deepEqual(results, [
      {
        kind: 'refused',
        errors: [
          {
            statusCode: 'FIELD_CUSTOM_VALIDATION_EXCEPTION',
            message: 'not this one',
            fields: ['Email'],
            sobjectType: 'User',
            label: null
          }
        ]
      }
    ]);
  });

  test('blames a permission set by its label', async (t) => {
    const plan = anOrder({ grantIds: ['0PS000000000001GAA', '0PS000000000002GAA'] });
    const { results } = await commit(
      t,
      [plan],
      orgThat(({ reference }) => (reference === 'grant2' ? REFUSAL : null))
    );
    assert.deepEqual(labelsOf(results[0]), ['Permission set 2']);
  });

  test('does not ask for an e-mail', async (t) => {
    const { requests } = await commit(
      t,
      [anOrder({ emailRequested: true })],
      orgThat(() => REFUSAL)
    );
    assert.equal(requests.length, 1);
  });

  test('does not hold up the next person', async (t) => {
    const plans = [anOrder(), anOrder({ contactId: '003000000000002AAA' })];
    const { results } = await commit(
      t,
      plans,
      orgThat(({ graphId }) => (graphId === 'person0' ? REFUSAL : null))
    );
    assert.deepEqual(
      results.map(({ kind }) => kind),
      ['refused', 'saved']
    );
  });
});

describe('A plan that meets a lock', () => {
  test('is sent again', async (t) => {
    const { results, requests } = await commit(
      t,
      [anOrder()],
      orgThat(({ round }) => (round === 1 ? LOCKED : null))
    );
    assert.equal(results[0]?.kind, 'saved');
    assert.equal(requests.length, 2);
  });

  test('is given up after four attempts', async (t) => {
    const { results, requests } = await commit(
      t,
      [anOrder()],
      orgThat(() => LOCKED)
    );
    assert.equal(results[0]?.kind, 'refused');
    assert.equal(requests.length, 4);
  });
});

test('A permission set that the user got by itself is left out the second time', async (t) => {
  const plan = anOrder({ grantIds: ['0PS000000000001GAA', '0PS000000000002GAA'] });
  const { results, requests } = await commit(
    t,
    [plan],
    orgThat(({ reference }) => (reference === 'grant1' ? ALREADY : null))
  );
  assert.equal(results[0]?.kind, 'saved');
  assert.deepEqual(requests.flatMap(graphsOf).at(-1)?.references, ['user', 'grant2']);
});

test('People that the platform did not get to are sent again', async (t) => {
  const plans = Array.from({ length: 30 }, () => anOrder());
  const { results, requests } = await commit(
    t,
    plans,
    // the platform stops after 14 failed graphs
    orgThat(({ graphId, round }) => (Number(graphId.slice('person'.length)) < 14 * round ? REFUSAL : HALTED))
  );
  assert.equal(requests.length, 3);
  assert.equal(results.filter(({ kind }) => kind === 'refused').length, 30);
});

describe('Many plans', () => {
  test('go in requests of at most 75 people', async (t) => {
    const { requests } = await commit(
      t,
      Array.from({ length: 160 }, () => anOrder()),
      orgThat(() => null)
    );
    assert.deepEqual(
      requests.map((request) => graphsOf(request).length),
      [75, 75, 10]
    );
  });

  test('go in requests of at most 500 records', async (t) => {
    const grantIds = Array.from({ length: 8 }, (_, index) => `0PS00000000000${index}GAA`);
    const { requests } = await commit(
      t,
      Array.from({ length: 60 }, () => anOrder({ grantIds })),
      orgThat(() => null)
    );
    assert.deepEqual(
      requests.map((request) => graphsOf(request).length),
      [50, 10]
    );
  });
});

describe('A plan that changes a user', () => {
  const change = aChange(USER_ID, { grantIds: ['0PS000000000001GAA'], isReactivated: true });

  test('is saved for that user', async (t) => {
    const { results } = await commit(
      t,
      [change],
      orgThat(() => null)
    );
    assert.deepEqual(results, [{ kind: 'saved', userId: USER_ID, emailRequested: false, emailError: null }]);
  });

  test('is saved when somebody else granted all of it meanwhile', async (t) => {
    const { results, requests } = await commit(
      t,
      [aChange(USER_ID, { grantIds: ['0PS000000000001GAA'] })],
      orgThat(() => ALREADY)
    );
    assert.equal(results[0]?.kind, 'saved');
    assert.equal(requests.length, 1);
  });
});

describe('A rehearsal', () => {
  /** Nothing is wrong with any record, so that only the last one fails. */
  const fine = orgThat(({ reference }) => (reference === 'rollback' ? NO_SUCH_USER : null));

  test('is valid when only the last record fails, as it was meant to', async (t) => {
    const { results } = await rehearse(t, [anOrder({ grantIds: ['0PS000000000001GAA'] })], fine);
    assert.deepEqual(results, [{ kind: 'valid' }]);
  });

  test('never asks for an e-mail', async (t) => {
    const { requests } = await rehearse(t, [anOrder({ emailRequested: true })], fine);
    assert.deepEqual(
      requests.map(({ path }) => path),
      ['/composite/graph']
    );
  });

  test('gives the platform’s words when a real record fails', async (t) => {
    const { results } = await rehearse(
      t,
      [anOrder()],
      orgThat(({ reference }) => (reference === 'user' ? REFUSAL : null))
    );
    assert.deepEqual(codesOf(results[0]), ['FIELD_CUSTOM_VALIDATION_EXCEPTION']);
  });

  test('does not blame the last record when a real one fails with it', async (t) => {
    const { results } = await rehearse(
      t,
      [anOrder()],
      orgThat(({ reference }) => (reference === 'rollback' ? NO_SUCH_USER : REFUSAL))
    );
    assert.deepEqual(codesOf(results[0]), ['FIELD_CUSTOM_VALIDATION_EXCEPTION']);
  });

  test('is not valid when the last record fails for another reason than it was meant to', async (t) => {
    const { results } = await rehearse(
      t,
      [anOrder()],
      orgThat(({ reference }) => (reference === 'rollback' ? REFUSAL : null))
    );
    assert.deepEqual(codesOf(results[0]), ['FIELD_CUSTOM_VALIDATION_EXCEPTION']);
  });

  test('tells when the org saved what must fail', async (t) => {
    const { results } = await rehearse(
      t,
      [anOrder()],
      orgThat(() => null)
    );
    assert.deepEqual(results, [{ kind: 'saved', userId: USER_ID }]);
  });

  test('of what is granted already is valid', async (t) => {
    const { results } = await rehearse(
      t,
      [aChange(USER_ID, { grantIds: ['0PS000000000001GAA'] })],
      orgThat(({ reference }) => (reference === 'rollback' ? HALTED : ALREADY))
    );
    assert.deepEqual(results, [{ kind: 'valid' }]);
  });

  test('goes in requests of fourteen people, because the platform stops after so many failures', async (t) => {
    const { results, requests } = await rehearse(
      t,
      Array.from({ length: 30 }, () => anOrder()),
      fine
    );
    assert.deepEqual(
      requests.map((request) => graphsOf(request).length),
      [14, 14, 2]
    );
    assert.ok(results.every(({ kind }) => kind === 'valid'));
  });

  test('whose answer is lost says that nothing was to be saved', async (t) => {
    const { results, requests } = await rehearse(t, [anOrder()], () => 'lost');
    assert.match(messagesOf(results[0]).join(), /Nothing was to be saved/);
    assert.equal(requests.length, 1);
  });
});

describe('When the org refuses the whole request', () => {
  test('nothing was tried, and its words are given', async (t) => {
    const { results, requests } = await commit(t, [anOrder(), anOrder()], () => ({
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
    const { results } = await commit(t, [anOrder({ grantIds: ['0PS000000000001GAA'] })], lostThen([userRow]));
    assert.deepEqual(results, [{ kind: 'saved', userId: USER_ID, emailRequested: false, emailError: null }]);
  });

  test('a user that appears only a little later was saved, too', async (t) => {
    const { results } = await commit(t, [anOrder()], lostThen([], [userRow]));
    assert.equal(results[0]?.kind, 'saved');
  });

  test('a change is looked for as well', async (t) => {
    const order = aChange(USER_ID, { grantIds: ['0PS000000000001GAA'], isReactivated: true });
    assert.equal((await commit(t, [order], lostThen([userRow]))).results[0]?.kind, 'saved');
  });

  const others: Record<string, object> = {
    'with another username': { ...userRow, Username: 'other@example.com' },
    'that lacks what was planned': { ...userRow, Sets: null },
    'that is inactive': { ...userRow, IsActive: false }
  };
  for (const [what, row] of Object.entries(others)) {
    test(`a user of the contact ${what} is somebody else’s work`, async (t) => {
      const { results } = await commit(t, [anOrder({ grantIds: ['0PS000000000001GAA'] })], lostThen([row]));
      assert.deepEqual([results[0]?.kind, codesOf(results[0])], ['unknown', ['ANSWER_LOST']]);
    });
  }

  test('a user that is not there may still come: nothing is promised and nothing is sent twice', async (t) => {
    const { results, requests } = await commit(t, [anOrder()], lostThen([]));
    assert.match(messagesOf(results[0]).join(), /may still be under way/);
    assert.equal(requests.filter(({ path }) => path === '/composite/graph').length, 1);
  });

  test('and the org cannot be asked either, it says so', async (t) => {
    const { results } = await commit(t, [anOrder()], ({ path }) =>
      path === '/composite/graph' ? 'lost' : { status: 400, json: [{ errorCode: 'MALFORMED_QUERY', message: 'no' }] }
    );
    assert.match(messagesOf(results[0]).join(), /could not be found out/);
  });

  test('and a server in between answers for the org, nobody knows either', async (t) => {
    const { results } = await commit(t, [anOrder()], ({ path }) =>
      path === '/composite/graph'
        ? { status: 503, json: [{ errorCode: 'SERVER_UNAVAILABLE', message: 'try later' }] }
        : { status: 400, json: [{ errorCode: 'MALFORMED_QUERY', message: 'no' }] }
    );
    assert.equal(results[0]?.kind, 'unknown');
  });
});

type Result = Committed | Rehearsed | undefined;

function errorsOf(result: Result) {
  switch (result?.kind) {
    case 'refused':
      return result.errors;
    case 'unknown':
      return [result.error];
    default:
      return [];
  }
}
const codesOf = (result: Result) => errorsOf(result).map(({ statusCode }) => statusCode);
const labelsOf = (result: Result) => errorsOf(result).map(({ label }) => label);
const messagesOf = (result: Result) => errorsOf(result).map(({ message }) => message);

function graphsOf({ body }: FakeRequest): { graphId: string; references: string[] }[] {
  const request: unknown = JSON.parse(body);
  const graphs = isRecord(request) && isList(request['graphs']) ? request['graphs'] : [];
  return graphs.filter(isRecord).map(({ graphId, compositeRequest }) => ({
    graphId: String(graphId),
    references: (isList(compositeRequest) ? compositeRequest : []).map((node) =>
      isRecord(node) ? String(node['referenceId']) : ''
    )
  }));
}
