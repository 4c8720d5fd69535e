import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { aPlan } from '../testing/plans.ts';
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
    assert.equal(graph.compositeRequest[0]?.body['IsActive'], true);
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
    assert.deepEqual(answers.get('person0'), { kind: 'created', ids: new Map([['user', '005000000000001AAA']]) });
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
