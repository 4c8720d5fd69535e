import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { fold, openSqlite } from './sqlite.ts';

const withNumbers = () => {
  const database = openSqlite(':memory:');
  database.exec('CREATE TABLE number (value INTEGER)');
  const add = (value: number) => database.run('INSERT INTO number VALUES (?)', value);
  const all = () => database.all('SELECT value FROM number ORDER BY value').map((row) => row['value']);
  return { database, add, all };
};

describe('transactions', () => {
  test('an inner one is undone without the outer one', () => {
    const { database, add, all } = withNumbers();
    database.transaction(() => {
      add(1);
      assert.throws(() =>
        database.transaction(() => {
          add(2);
          throw new Error('undo');
        })
      );
      add(3);
    });
    assert.deepEqual(all(), [1, 3]);
    database.close();
  });

  test('the outer one takes the inner ones with it', () => {
    const { database, add, all } = withNumbers();
    assert.throws(() =>
      database.transaction(() => {
        database.transaction(() => add(1));
        throw new Error('undo');
      })
    );
    assert.deepEqual(all(), []);
    database.close();
  });
});

describe('fold', () => {
  test('makes letters of every script equal whatever their case', () => {
    for (const [one, other] of [
      ['ärger', 'ÄRGER'],
      ['Łódź', 'łÓDŹ'],
      ['ΑΘΗΝΑ', 'αθηνα'],
      ['МОСКВА', 'москва'],
      ['e\u0301', 'É']
    ] as const) {
      assert.equal(fold(one), fold(other));
    }
  });

  test('is what SQL sees', () => {
    const database = openSqlite(':memory:');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        assert.equal(database.get('SELECT fold(?) AS folded', text)?.['folded'], fold(text));
      })
    );
    database.close();
  });
});

describe('savepoints', () => {
  test('undo what came later, in any depth, and can be used again', () => {
    const { database, add, all } = withNumbers();
    const outer = database.setSavepoint();
    add(1);
    const inner = database.setSavepoint();
    add(2);
    database.rollbackTo(inner);
    add(3);
    assert.deepEqual(all(), [1, 3]);
    database.rollbackTo(outer);
    database.rollbackTo(outer);
    assert.deepEqual(all(), []);
    database.close();
  });

  test('are gone when an older one is rolled back to or released', () => {
    const { database } = withNumbers();
    const outer = database.setSavepoint();
    const inner = database.setSavepoint();
    database.rollbackTo(outer);
    assert.equal(database.rollbackTo(inner), false);
    const next = database.setSavepoint();
    database.releaseSavepoint(outer);
    assert.equal(database.rollbackTo(next), false);
    assert.equal(database.releaseSavepoint(outer), false);
    database.close();
  });

  test('take transactions with them that ended in between', () => {
    const { database, add, all } = withNumbers();
    const savepoint = database.setSavepoint();
    database.transaction(() => add(1));
    database.rollbackTo(savepoint);
    assert.deepEqual(all(), []);
    database.close();
  });

  test('keep what was done for good once the first is released', () => {
    const { database, add, all } = withNumbers();
    const savepoint = database.setSavepoint();
    add(1);
    database.releaseSavepoint(savepoint);
    assert.throws(() =>
      database.transaction(() => {
        add(2);
        throw new Error('undo');
      })
    );
    assert.deepEqual(all(), [1]);
    database.close();
  });

  test('cannot be set inside of a transaction, which they would outlive', () => {
    const { database } = withNumbers();
    assert.throws(() => database.transaction(() => database.setSavepoint()), {
      message: 'A savepoint cannot be set while other work is under way.'
    });
    database.close();
  });
});
