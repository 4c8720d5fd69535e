import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { TestContext } from 'node:test';
import type { FakeAnswer, FakeRequest } from '../testing/fakeOrg.ts';
import { startFakeOrg } from '../testing/fakeOrg.ts';
import { query, queryIfVisible } from './query.ts';

const SOQL = 'SELECT Id FROM Network';

async function orgOf(t: TestContext, answer: (request: FakeRequest) => FakeAnswer) {
  const org = await startFakeOrg(answer);
  t.after(() => org.close());
  return org;
}

const page = (ids: string[], next: string | null = null) => ({
  totalSize: 9,
  done: next === null,
  records: ids.map((id) => ({ Id: id })),
  ...(next === null ? {} : { nextRecordsUrl: `/services/data/v67.0/query/${next}` })
});

describe('A query', () => {
  test('has the rows of all pages', async (t) => {
    const { connection } = await orgOf(t, ({ path }) => ({
      json: path === '/query/2' ? page(['b']) : page(['a'], '2')
    }));
    assert.deepEqual(
      (await query(connection, 'Network', SOQL)).map((row) => row.text('Id')),
      ['a', 'b']
    );
  });

  test('has all children of a row, although the page cut them short', async (t) => {
    const { connection } = await orgOf(t, ({ path }) => {
      switch (path) {
        case '/query/c2':
          return { json: page(['y'], 'c3') };
        case '/query/c3':
          return { json: page(['z']) };
        default:
          return { json: { totalSize: 1, done: true, records: [{ Id: 'a', Members: page(['x'], 'c2') }] } };
      }
    });
    const [row] = await query(connection, 'Network', SOQL);
    assert.deepEqual(
      row?.children('Members').map((child) => child.text('Id')),
      ['x', 'y', 'z']
    );
  });

  test('too long for an address has the rows of all pages, too', async (t) => {
    const { connection, requests } = await orgOf(t, ({ path }) => ({
      json: path === '/query/2' ? page(['b']) : { results: [{ statusCode: 200, result: page(['a'], '2') }] }
    }));
    const long = `${SOQL} WHERE Name = '${'x'.repeat(13_000)}'`;
    assert.deepEqual(
      (await query(connection, 'Network', long)).map((row) => row.text('Id')),
      ['a', 'b']
    );
    assert.equal(requests[0]?.path, '/composite/batch');
  });

  test('of what cannot be seen is refused, saying what to ask for', async (t) => {
    const { connection } = await orgOf(t, () => ({
      status: 400,
      json: [{ errorCode: 'INVALID_TYPE', message: 'no' }]
    }));
    await assert.rejects(query(connection, 'Network', SOQL), { status: 403, message: /You may not read Network/ });
  });

  test('of what may be hidden answers null', async (t) => {
    const { connection } = await orgOf(t, () => ({
      status: 400,
      json: [{ errorCode: 'INVALID_TYPE', message: 'no' }]
    }));
    assert.equal(await queryIfVisible(connection, 'Network', SOQL), null);
  });
});
