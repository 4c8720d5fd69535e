import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { PlanField } from '../../force-app/main/default/lwc/enablementServices/enablementServices.ts';
import { aChange, aPlan } from '../testing/plans.ts';
import { parseGraphAnswers, toGraph } from './compositeGraph.ts';

describe('A graph', () => {
  const graph = toGraph('person0', aPlan({ grantIds: ['0PS000000000001GAA'] }), '67.0');

  test('has one node per record of the plan, in order', () => {
    assert.deepEqual(
      graph.compositeRequest.map(({ referenceId, url }) => [referenceId, url]),
      [
        ['user', '/services/data/v67.0/sobjects/User'],
        ['grant1', '/services/data/v67.0/sobjects/PermissionSetAssignment']
      ]
    );
  });

  test('points at the id of an earlier record', () => {
    assert.deepEqual(graph.compositeRequest[1]?.body, {
      AssigneeId: '@{user.id}',
      PermissionSetId: '0PS000000000001GAA'
    });
  });

  test('sends booleans as booleans', () => {
    assert.equal(graph.compositeRequest[0]?.body?.['IsActive'], true);
  });
});

describe('A plan for a user that exists', () => {
  const plan = aChange('005000000000001AAA', { isReactivated: true });

  test('changes that user', () => {
    const { compositeRequest } = toGraph('person0', plan, '67.0');
    assert.deepEqual(
      compositeRequest.map(({ method, url, body }) => [method, url, body]),
      [['PATCH', '/services/data/v67.0/sobjects/User/005000000000001AAA', { IsActive: true }]]
    );
  });
});

describe('A day', () => {
  const sent = (kind: PlanField['kind']) => {
    const plan = aPlan();
    const [user] = plan.records;
    user?.fields.push({ name: 'Day', kind, value: '2027-03-31', display: '' });
    return toGraph('person0', plan, '67.0').compositeRequest[0]?.body?.['Day'];
  };

  test('is sent as a day', () => {
    assert.equal(sent('date'), '2027-03-31');
  });

  test('is sent as its last second where it is the last day of something', () => {
    assert.equal(sent('lastDay'), '2027-03-31T23:59:59Z');
  });
});
const node = (referenceId: string, body: unknown, httpStatusCode = 400) => ({ referenceId, body, httpStatusCode });
const halted = [{ errorCode: 'PROCESSING_HALTED', message: 'The transaction was rolled back.' }];
const answer = (isSuccessful: boolean, ...nodes: unknown[]) => ({
  graphs: [{ graphId: 'person0', isSuccessful, graphResponse: { compositeResponse: nodes } }]
});

describe('The answer to a graph', () => {
  test('gives the ids of created records by reference', () => {
    const answers = parseGraphAnswers(
      answer(true, node('user', { id: '005000000000001AAA', success: true, errors: [] }, 201))
    );
    assert.deepEqual(answers.get('person0'), { kind: 'saved', ids: new Map([['user', '005000000000001AAA']]) });
  });

  test('has no id of a record that was changed', () => {
    assert.deepEqual(parseGraphAnswers(answer(true, node('user', null, 204))).get('person0'), {
      kind: 'saved',
      ids: new Map()
    });
  });

  test('blames only the record that failed', () => {
    const refusal = [{ errorCode: 'DUPLICATE_USERNAME', message: 'Duplicate Username.', fields: ['Username'] }];
    const answers = parseGraphAnswers(answer(false, node('user', refusal), node('grant1', halted)));
    assert.deepEqual(answers.get('person0'), {
      kind: 'refused',
      errors: [
        { reference: 'user', statusCode: 'DUPLICATE_USERNAME', message: 'Duplicate Username.', fields: ['Username'] }
      ]
    });
  });

  test('does not blame a record that was created and rolled back', () => {
    const refusal = [{ errorCode: 'FIELD_INTEGRITY_EXCEPTION', message: 'not allowed' }];
    const answers = parseGraphAnswers(answer(false, node('user', { id: '005' }, 201), node('grant1', refusal)));
    assert.deepEqual(answers.get('person0'), {
      kind: 'refused',
      errors: [{ reference: 'grant1', statusCode: 'FIELD_INTEGRITY_EXCEPTION', message: 'not allowed', fields: [] }]
    });
  });

  test('tells a graph that was never tried from one that was refused', () => {
    assert.deepEqual(parseGraphAnswers(answer(false, node('user', halted))).get('person0'), { kind: 'halted' });
  });

  for (const [what, wrong] of Object.entries({
    'no object': null,
    'no graphs': {},
    'a graph without nodes': { graphs: [{ graphId: 'person0', isSuccessful: true }] },
    'a created record without an id': answer(true, node('user', {}))
  })) {
    test(`is refused when it is ${what}`, () => {
      assert.throws(() => parseGraphAnswers(wrong), /without a usable/);
    });
  }
});
