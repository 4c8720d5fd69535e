import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Verdicts } from '../force-app/main/default/lwc/enablementServices/enablementServices.ts';
import { ALREADY, HALTED, LOCKED, REFUSAL, USER_ID, commit, graphsOf, labelsOf, orgThat } from './testing/graphOrg.ts';
import { aChange, aPlan } from './testing/plans.ts';

describe('A plan that the org accepts', () => {
  test('is created', async (t) => {
    const { results } = await commit(
      t,
      [aPlan()],
      orgThat(() => null)
    );
    assert.deepEqual(results, [Verdicts.saved(USER_ID)]);
  });

  test('asks for the e-mail after the commit, and only then', async (t) => {
    const { results, requests } = await commit(
      t,
      [aPlan({ emailRequested: true })],
      orgThat(() => null)
    );
    assert.deepEqual(results, [{ ...Verdicts.saved(USER_ID), emailRequested: true }]);
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
        ...Verdicts.saved(USER_ID),
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
      Verdicts.refused([
        {
          statusCode: 'FIELD_CUSTOM_VALIDATION_EXCEPTION',
          message: 'not this one',
          fields: ['Email'],
          sobjectType: 'User',
          label: null
        }
      ])
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
      ['refused', 'saved']
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
    assert.equal(results[0]?.kind, 'saved');
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
  assert.equal(results[0]?.kind, 'saved');
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
    const grantIds = Array.from({ length: 8 }, (_, index) => `0PS00000000000${index}GAA`);
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

describe('A plan that changes a user', () => {
  const change = aChange(USER_ID, { grantIds: ['0PS000000000001GAA'], isReactivated: true });

  test('is saved for that user', async (t) => {
    const { results } = await commit(
      t,
      [change],
      orgThat(() => null)
    );
    assert.deepEqual(results, [Verdicts.saved(USER_ID)]);
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
