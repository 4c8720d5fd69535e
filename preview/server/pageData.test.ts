import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import { after, before, describe, test } from 'node:test';
import { Connection } from '@jsforce/jsforce-node';
import { openLocalOrg, type LocalOrg } from '../../local-org/localOrg.ts';
import { people, person, session, userPage, type PersonRow } from '../answers.ts';
import type { Shape } from '../shapes.ts';
import { PageData } from './pageData.ts';

let org: LocalOrg;
let server: Server;
let connection: Connection;
let pages: PageData;
let contactId = '';
let userId = '';

before(async () => {
  org = openLocalOrg({ dataFolder: ':memory:' });
  server = createServer((request, response) => {
    void org.handle(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  assert.ok(typeof address === 'object' && address !== null);
  connection = new Connection({ instanceUrl: `http://127.0.0.1:${address.port}`, accessToken: org.token });
  pages = new PageData({ connection, outbox: () => [mailTo(userId), mailTo('005000000000000AAA')] });
  await fillOrg();
});

after(() => {
  server.close();
  server.closeAllConnections();
  org.close();
});

function mailTo(id: string) {
  return { to: 'ada@example.com', subject: `Welcome ${id}`, requestedAt: '2026-01-01T00:00:00.000Z', userId: id };
}

async function fillOrg(): Promise<void> {
  // The platform gives users only to contacts of accounts whose owner has a role.
  const { userId: ownerId } = await answer(session, '/session');
  await connection.sobject('User').update({ Id: ownerId, UserRoleId: await create('UserRole', { Name: 'Owner' }) });
  const accountId = await create('Account', { Name: 'Analytical Engines' });
  contactId = await create('Contact', {
    FirstName: 'Ada',
    LastName: "O'Lovelace",
    Title: 'Countess',
    Email: 'ada@example.com',
    AccountId: accountId
  });
  await create('Contact', { FirstName: 'Charles', LastName: 'Babbage' });
  const profile = await connection.sobject('Profile').findOne({ Name: 'Customer Community User' }, 'Id');
  userId = await create('User', {
    ContactId: contactId,
    ProfileId: profile?.Id,
    Username: 'ada@portal.example.com',
    Email: 'ada@example.com',
    LastName: "O'Lovelace",
    Alias: 'ada',
    CommunityNickname: 'ada',
    TimeZoneSidKey: 'Europe/London',
    LocaleSidKey: 'en_GB',
    LanguageLocaleKey: 'en_US',
    EmailEncodingKey: 'UTF-8'
  });
}

async function create(objectName: string, fields: Record<string, unknown>): Promise<string> {
  const result = await connection.sobject(objectName).create(fields);
  assert.ok(result.success);
  return result.id;
}

/** The answer to a path, checked against the shape that the browser side expects. */
async function answer<T>(shape: Shape<T>, path: string, search = ''): Promise<T> {
  const value: unknown = await pages.answer(path, new URLSearchParams({ search }));
  assert.ok(shape(value), `unexpected answer to ${path}`);
  return value;
}

describe('the list of people', () => {
  async function found(search: string): Promise<PersonRow[]> {
    return (await answer(people, '/people', search)).people;
  }

  test('has everybody by name, with account and status of the user', async () => {
    assert.deepEqual(await found(''), [
      {
        objectName: 'Contact',
        recordId: contactId,
        name: "Ada O'Lovelace",
        title: 'Countess',
        accountName: 'Analytical Engines',
        email: 'ada@example.com',
        userStatus: 'active'
      },
      ...(await found('Babbage'))
    ]);
  });

  const SEARCHES: [string, number][] = [
    ['babb', 1],
    ["O'Love", 1],
    ["nobody' OR Name LIKE '", 0],
    ["\\' OR Name LIKE \\'", 0],
    ['nobody\\', 0]
  ];
  for (const [search, count] of SEARCHES) {
    test(`a search for ${search} finds ${count}`, async () => {
      assert.equal((await found(search)).length, count);
    });
  }
});

test('a record page shows the fields, the user and the e-mails of that user only', async () => {
  const { name, fields, users, mails } = await answer(person, `/people/${contactId}`);
  assert.equal(name, "Ada O'Lovelace");
  assert.deepEqual(
    fields.find((field) => field.name === 'Account.Name'),
    { name: 'Account.Name', label: 'Account Name', value: 'Analytical Engines', kind: 'text' }
  );
  assert.deepEqual(
    users?.map(({ username, licenseName, isActive }) => ({ username, licenseName, isActive })),
    [{ username: 'ada@portal.example.com', licenseName: 'Customer Community', isActive: true }]
  );
  assert.deepEqual(mails, [mailTo(userId)]);
});

test('a user page leads back to the person', async () => {
  const { user } = await answer(userPage, `/users/${userId}`);
  assert.deepEqual(user.person, { recordId: contactId, objectName: 'Contact', name: "Ada O'Lovelace" });
});

for (const path of ['/people/003000000000001AAA', '/people/001000000000001AAA', '/users/005000000000001']) {
  test(`${path}, which is nobody, is not found`, async () => {
    await assert.rejects(answer(person, path), { name: 'HttpProblem', status: 404 });
  });
}

test('the session says which org it is, and as whom', async () => {
  const { orgKind, orgName, userId: runningUserId } = await answer(session, '/session');
  assert.deepEqual({ orgKind, orgName }, { orgKind: 'embedded', orgName: 'Local Org' });
  assert.match(runningUserId, /^005/);
});

test('without an outbox it is a real org, whose e-mails are not known', async () => {
  pages = new PageData({ connection, outbox: null });
  assert.equal((await answer(session, '/session')).orgKind, 'connected');
  assert.equal((await answer(person, `/people/${contactId}`)).mails, null);
});
