import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { standardObjects } from './standardObjects.ts';

describe('the standard objects', () => {
  it('have their fields, whatever the case', () => {
    assert.ok(standardObjects().fieldsOf('USER')?.has('contactid'));
  });

  it('have those of person accounts', () => {
    assert.ok(standardObjects().fieldsOf('Account')?.has('personemail'));
  });

  it('are not made up', () => {
    assert.equal(standardObjects().fieldsOf('Usr'), null);
  });
});
