import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { ServiceModel, Shape } from './shape.ts';
import { fromWire, toWire } from './wire.ts';

const TEXT: Shape = { kind: 'text' };
const MODEL: ServiceModel = {
  methods: [],
  texts: [],
  errorTexts: [],
  objects: new Map([
    [
      'Visit',
      [
        { name: 'seats', shape: { kind: 'map', of: TEXT } },
        { name: 'ids', shape: { kind: 'set', of: TEXT } },
        { name: 'label', shape: { kind: 'nullable', of: TEXT } }
      ]
    ]
  ])
};
const VISIT: Shape = { kind: 'object', name: 'Visit' };

describe('a value', () => {
  test('travels as JSON', () => {
    const visit = { seats: new Map([['a', 'b']]), ids: new Set(['c']), label: undefined };
    assert.deepEqual(toWire(visit), { seats: { a: 'b' }, ids: ['c'], label: null });
  });

  test('arrives as what its type says', () => {
    const visit = { seats: new Map([['a', 'b']]), ids: new Set(['c']), label: null };
    assert.deepEqual(fromWire(MODEL, VISIT, { seats: { a: 'b' }, ids: ['c'] }), visit);
  });
});
