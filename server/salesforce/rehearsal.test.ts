import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Plan } from '../../force-app/main/default/lwc/enablementServices/enablementServices.ts';
import { aChange, aPlan } from '../testing/plans.ts';
import { isMeantToFail, realErrors, toRehearsal } from './rehearsal.ts';

const lastOf = (plan: Plan) => toRehearsal('person0', plan, '67.0').compositeRequest.at(-1);

describe('A rehearsal', () => {
  test('ends with a record that cannot be deleted before all others are there', () => {
    assert.deepEqual(lastOf(aPlan({ grantIds: ['0PS000000000001GAA'] })), {
      method: 'DELETE',
      url: '/services/data/v67.0/sobjects/User/@{user.id}-@{grant1.id}-none',
      referenceId: 'rollback'
    });
  });

  test('that only changes a user ends with an id that nobody has, either', () => {
    const change = aChange('005000000000001AAA', { isReactivated: true });
    assert.equal(lastOf(change)?.url, '/services/data/v67.0/sobjects/User/005000000000001AAA-none');
  });
});

describe('The errors of a rehearsal', () => {
  const error = (reference: string, statusCode: string) => ({ reference, statusCode, message: '', fields: [] });
  const meant = error('rollback', 'NOT_FOUND');

  const cases: [string, ReturnType<typeof error>[], boolean][] = [
    ['only the one that was meant', [meant], true],
    ['the one that was meant and a real one', [meant, error('user', 'NOT_FOUND')], false],
    ['another error of the last record', [error('rollback', 'INVALID_SESSION_ID')], false],
    ['a real one', [error('user', 'DUPLICATE_USERNAME')], false],
    ['none at all', [], false]
  ];
  for (const [what, errors, expected] of cases) {
    test(`${what}: the platform has ${expected ? 'nothing' : 'something'} against it`, () => {
      assert.equal(isMeantToFail(errors), expected);
    });
  }

  test('that are real are told without the one that was meant', () => {
    assert.deepEqual(realErrors([meant, error('user', 'DUPLICATE_USERNAME')]), [error('user', 'DUPLICATE_USERNAME')]);
  });
});
