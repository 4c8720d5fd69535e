import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { ServiceModel, Shape } from '../model/shape.ts';
import { shrink } from './shrink.ts';

const MODEL: ServiceModel = {
  methods: [],
  texts: [],
  errorTexts: [],
  objects: new Map([
    [
      'Visit',
      [
        { name: 'title', shape: { kind: 'text' } },
        { name: 'notes', shape: { kind: 'list', of: { kind: 'nullable', of: { kind: 'text' } } } },
        { name: 'isDone', shape: { kind: 'flag' } }
      ]
    ]
  ])
};
const VISITS: Shape = { kind: 'list', of: { kind: 'object', name: 'Visit' } };
const visit = (title: string) => ({ title, notes: ['a', null], isDone: true });

describe('arguments that fail', () => {
  const smallestWith = (text: string) =>
    shrink(MODEL, [VISITS], [[visit('one'), visit('a ß b'), visit('three')]], (args) =>
      Promise.resolve(JSON.stringify(args).includes(text))
    );

  test('lose everything that does not matter', async () => {
    assert.deepEqual(await smallestWith('ß'), [[{ title: 'ß', notes: [], isDone: false }]]);
  });

  test('keep what their types demand', async () => {
    assert.deepEqual(await smallestWith('title'), [[{ title: '', notes: [], isDone: false }]]);
  });

  test('stay as they are when nothing smaller fails', async () => {
    assert.deepEqual(await shrink(MODEL, [{ kind: 'text' }], ['ß'], () => Promise.resolve(false)), ['ß']);
  });
});
