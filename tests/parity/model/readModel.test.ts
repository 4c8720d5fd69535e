import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Offer } from '../input/offer.ts';
import { unevenMethods } from './apexServices.ts';
import { readModel } from './readModel.ts';
import { fieldsOf, nameOf } from './shape.ts';

describe('the services', () => {
  const model = readModel();

  test('are read with the types of their parameters', () => {
    const plan = model.methods.find((method) => nameOf(method) === 'PlanService.plan');
    assert.deepEqual(plan?.parameters, [
      { name: 'facts', shape: { kind: 'object', name: 'Facts' } },
      { name: 'draft', shape: { kind: 'object', name: 'Draft' } }
    ]);
  });

  test('are read without what is private', () => {
    assert.ok(!model.methods.some(({ name }) => name === 'addAll'));
  });

  test('are read with what may be null', () => {
    const email = fieldsOf(model, 'Person').find(({ name }) => name === 'email');
    assert.deepEqual(email?.shape, { kind: 'nullable', of: { kind: 'text' } });
  });

  test('are read with the values that a field can have', () => {
    const severity = fieldsOf(model, 'Finding').find(({ name }) => name === 'severity');
    assert.deepEqual(severity?.shape, { kind: 'literals', values: ['error', 'warning', 'info'] });
  });

  test('offer the same methods in Apex', () => {
    assert.deepEqual(unevenMethods(model), []);
  });

  test('are all compared, or left out for a reason', () => {
    const offer = new Offer(model);
    assert.equal(offer.methods.length + offer.leftOut.size, model.methods.length);
  });
});
