import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { TestContext } from 'node:test';
import type { Plan } from '../force-app/main/default/lwc/enablementServices/enablementServices.ts';
import { EnablementSelector } from './enablementSelector.ts';
import { EnablementUnitOfWork } from './enablementUnitOfWork.ts';
import { isList, isRecord } from './salesforce/row.ts';
import type { FakeAnswer, FakeRequest } from './testing/fakeOrg.ts';
import { startFakeOrg } from './testing/fakeOrg.ts';
import { aPlan } from './testing/plans.ts';

const USER_ID = '005000000000001AAA';
const REFUSAL = { errorCode: 'FIELD_CUSTOM_VALIDATION_EXCEPTION', message: 'not this one', fields: ['Email'] };
const LOCKED = { errorCode: 'UNABLE_TO_LOCK_ROW', message: 'unable to obtain exclusive access to this record' };
const HALTED = { errorCode: 'PROCESSING_HALTED', message: 'The transaction was rolled back.' };
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

async function commit(t: TestContext, plans: Plan[], answer: (request: FakeRequest) => FakeAnswer) {
  const org = await startFakeOrg(answer);
  t.after(() => org.close());
  const unitOfWork = new EnablementUnitOfWork(org.connection, new EnablementSelector(org.connection), 0);
  const results = await unitOfWork.commit(plans);
  return { results, requests: org.requests };
}

describe('A plan that the org accepts', () => {
  test('is created', async (t) => {
    const { results } = await commit(
      t,
      [aPlan()],
      orgThat(() => null)
    );
    assert.deepEqual(results, [{ kind: 'created', userId: USER_ID, emailRequested: false, emailError: null }]);
  });

  test('asks for the e-mail after the commit, and only then', async (t) => {
    const { results, requests } = await commit(
      t,
      [aPlan({ emailRequested: true })],
      orgThat(() => null)
    );
    assert.deepEqual(results, [{ kind: 'created', userId: USER_ID, emailRequested: true, emailError: null }]);
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
      [aPlan({ emailRequested: true })],
      orgThat(
        () => null,
        () => ({ status: 500, xml: fault })
      )
    );
    assert.deepEqual(results, [
      {
        kind: 'created',
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
      [aPlan()],
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
    const plan = aPlan({ grantIds: ['0PS000000000001GAA', '0PS000000000002GAA'] });
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
      [aPlan({ emailRequested: true })],
      orgThat(() => REFUSAL)
    );
    assert.equal(requests.length, 1);
  });

  test('does not hold up the next person', async (t) => {
    const plans = [aPlan(), aPlan({ contactId: '003000000000002AAA' })];
    const { results } = await commit(
      t,
      plans,
      orgThat(({ graphId }) => (graphId === 'person0' ? REFUSAL : null))
    );
    assert.deepEqual(
      results.map(({ kind }) => kind),
      ['refused', 'created']
    );
  });
});

describe('A plan that meets a lock', () => {
  test('is sent again', async (t) => {
    const { results, requests } = await commit(
      t,
      [aPlan()],
      orgThat(({ round }) => (round === 1 ? LOCKED : null))
    );
    assert.equal(results[0]?.kind, 'created');
    assert.equal(requests.length, 2);
  });

  test('is given up after four attempts', async (t) => {
    const { results, requests } = await commit(
      t,
      [aPlan()],
      orgThat(() => LOCKED)
    );
    assert.equal(results[0]?.kind, 'refused');
    assert.equal(requests.length, 4);
  });
});

test('A permission set that the user got by itself is left out the second time', async (t) => {
  const plan = aPlan({ grantIds: ['0PS000000000001GAA', '0PS000000000002GAA'] });
  const { results, requests } = await commit(
    t,
    [plan],
    orgThat(({ reference }) => (reference === 'grant1' ? ALREADY : null))
  );
  assert.equal(results[0]?.kind, 'created');
  assert.deepEqual(requests.flatMap(graphsOf).at(-1)?.references, ['user', 'grant2']);
});

test('People that the platform did not get to are sent again', async (t) => {
  const plans = Array.from({ length: 30 }, () => aPlan());
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
      Array.from({ length: 160 }, () => aPlan()),
      orgThat(() => null)
    );
    assert.deepEqual(
      requests.map((request) => graphsOf(request).length),
      [75, 75, 10]
    );
  });

  test('go in requests of at most 500 records', async (t) => {
    const grantIds = Array.from({ length: 9 }, (_, index) => `0PS00000000000${index}GAA`);
    const { requests } = await commit(
      t,
      Array.from({ length: 60 }, () => aPlan({ grantIds })),
      orgThat(() => null)
    );
    assert.deepEqual(
      requests.map((request) => graphsOf(request).length),
      [50, 10]
    );
  });
});

describe('When the answer is lost', () => {
  const describeUser = { fields: [{ name: 'ContactId' }] };
  const userRow = {
    Id: USER_ID,
    Name: 'Mira Okafor',
    Username: 'Mira.Okafor@example.com',
    IsActive: true,
    ContactId: '003000000000001AAA'
  };
  const lostThen = (records: object[]) => (request: FakeRequest) => {
    switch (request.path) {
      case '/composite/graph':
        return 'lost';
      case '/sobjects/User/describe':
        return { json: describeUser };
      default:
        return { json: { totalSize: records.length, done: true, records } };
    }
  };

  test('a user that is there now was created', async (t) => {
    const { results } = await commit(t, [aPlan()], lostThen([userRow]));
    assert.deepEqual(results, [{ kind: 'created', userId: USER_ID, emailRequested: false, emailError: null }]);
  });

  test('a user of the contact with another username is somebody else’s work', async (t) => {
    const { results } = await commit(t, [aPlan()], lostThen([{ ...userRow, Username: 'other@example.com' }]));
    assert.deepEqual(codesOf(results[0]), ['ANSWER_LOST']);
  });

  test('a user that is not there may still come: nothing is promised and nothing is sent twice', async (t) => {
    const { results, requests } = await commit(t, [aPlan()], lostThen([]));
    assert.deepEqual(codesOf(results[0]), ['ANSWER_LOST']);
    assert.equal(requests.filter(({ path }) => path === '/composite/graph').length, 1);
  });

  test('and the org cannot be asked either, it says so', async (t) => {
    const { results } = await commit(t, [aPlan()], ({ path }) =>
      path === '/composite/graph' ? 'lost' : { status: 400, json: [{ errorCode: 'MALFORMED_QUERY', message: 'no' }] }
    );
    assert.match(messagesOf(results[0]).join(), /could not be found out/);
  });
});

type Result = Awaited<ReturnType<EnablementUnitOfWork['commit']>>[number] | undefined;

function errorsOf(result: Result) {
  return result?.kind === 'refused' ? result.errors : [];
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
