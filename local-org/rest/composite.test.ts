import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { at, list } from '../testing/json.ts';
import { Scenario } from '../testing/scenario.ts';
import { startOrg } from '../testing/startOrg.ts';
import type { RunningOrg } from '../testing/startOrg.ts';

const HALTED = {
  errorCode: 'PROCESSING_HALTED',
  message: 'The transaction was rolled back since another operation in the same transaction failed.'
};

const SETUP = {
  licenses: [
    { name: 'Salesforce', total: 100 },
    { name: 'Customer Community Plus', total: 100 }
  ],
  permissionSets: [{ name: 'Anyone', label: 'Anyone' }],
  sites: [
    {
      name: 'Students',
      urlPathPrefix: 'students',
      status: 'Live',
      sendWelcomeEmail: true,
      profiles: ['Customer Community Plus User']
    }
  ]
};

const create = (referenceId: string, object: string, body: unknown) => ({
  referenceId,
  method: 'POST',
  url: `/services/data/v68.0/sobjects/${object}`,
  body
});

describe('composite requests', () => {
  let running: RunningOrg;
  let given: Scenario;
  before(async () => {
    running = await startOrg({ setup: SETUP });
    given = new Scenario(running);
  });
  after(() => running.stop());

  const send = async (path: string, body: unknown) => {
    const response = await given.post(path, body);
    const json: unknown = await response.json();
    return json;
  };
  const nodesOf = (answer: unknown) => list(at(answer, 'graphs[0].graphResponse.compositeResponse'));
  const graphOf = (graphId: string, compositeRequest: unknown[]) => ({ graphId, compositeRequest });
  const assignment = async (AssigneeId: string) => {
    const PermissionSetId = await given.text('Id', `PermissionSet WHERE Name = 'Anyone'`);
    return { AssigneeId, PermissionSetId };
  };

  test('a graph creates a user with its assignments, which point at the new user', async () => {
    const user = await given.user(undefined, { ContactId: await given.contact() });
    const nodes = [
      create('user', 'User', user),
      create('set', 'PermissionSetAssignment', await assignment('@{user.id}'))
    ];
    const answer = await send('/composite/graph', { graphs: [graphOf('ada', nodes)] });
    assert.equal(at(answer, 'graphs[0].isSuccessful'), true);
    const [created, granted] = nodesOf(answer);
    const userId = String(at(created, 'body.id'));
    assert.equal(at(created, 'httpHeaders.Location'), `/services/data/v68.0/sobjects/User/${userId}`);
    const grantId = String(at(granted, 'body.id'));
    const row = await given.single(`SELECT Assignee.Username FROM PermissionSetAssignment WHERE Id = '${grantId}'`);
    assert.equal(row['Assignee.Username'], user['Username']);
  });

  test('a graph that fails leaves nothing: no user, seat, role, member or mail', async () => {
    const user = await given.user(undefined, { ContactId: await given.contact() });
    const left = async () => [
      await Promise.all(['User', 'UserRole', 'UserLogin', 'NetworkMember'].map((object) => given.count(object))),
      await given.query('SELECT UsedLicenses FROM UserLicense'),
      running.org.outbox()
    ];
    const grant = await assignment('@{user.id}');
    const nodes = [
      create('user', 'User', user),
      create('set', 'PermissionSetAssignment', grant),
      create('again', 'PermissionSetAssignment', grant),
      create('never', 'PermissionSetAssignment', grant)
    ];
    const before = await left();
    const answer = await send('/composite/graph', { graphs: [graphOf('ada', nodes)] });
    assert.deepEqual(await left(), before);
    assert.equal(at(answer, 'graphs[0].isSuccessful'), false);
    const [created, granted, failed, skipped] = nodesOf(answer);
    for (const halted of [created, granted, skipped]) {
      assert.deepEqual(at(halted, 'body'), [HALTED]);
      assert.equal(at(halted, 'httpStatusCode'), 400);
    }
    assert.equal(at(failed, 'referenceId'), 'again');
    assert.equal(at(failed, 'body[0].errorCode'), 'DUPLICATE_VALUE');
  });

  test('an id that a rolled-back graph has shown is never another record', async () => {
    const nodes = [
      create('one', 'Account', { Name: 'One' }),
      create('two', 'Account', { Name: '@{one.id}'.repeat(20) })
    ];
    const [, failed] = nodesOf(await send('/composite/graph', { graphs: [graphOf('a', nodes)] }));
    const [, shown = ''] = /(001\w{15})/.exec(String(at(failed, 'body[0].message'))) ?? [];
    const next = await given.create('Account', { Name: 'Next' });
    assert.ok(next > shown, `${next} follows ${shown}`);
  });

  test('graphs succeed and fail independently', async () => {
    const good = graphOf('good', [create('a', 'Account', { Name: 'Good' })]);
    const bad = graphOf('bad', [create('a', 'Account', {})]);
    const answer = await send('/composite/graph', { graphs: [bad, good] });
    assert.deepEqual(list(at(answer, 'graphs'), 'isSuccessful'), [false, true]);
  });

  test('a graph must not mix setup and other objects', async () => {
    const nodes = [create('a', 'Account', { Name: 'Acme' }), create('r', 'UserRole', { Name: 'Sales' })];
    const [, role] = nodesOf(await send('/composite/graph', { graphs: [graphOf('mixed', nodes)] }));
    assert.equal(at(role, 'body[0].errorCode'), 'MIXED_DML_OPERATION');
  });

  test('requests of a composite use each other in URLs and bodies', async () => {
    const answer = await send('/composite', {
      compositeRequest: [
        create('account', 'Account', { Name: 'Composite' }),
        create('contact', 'Contact', { LastName: 'Of @{account.id}', AccountId: '@{account.id}' }),
        {
          referenceId: 'found',
          method: 'GET',
          url: "/services/data/v68.0/query?q=SELECT+Account.Name+FROM+Contact+WHERE+Id='@{contact.id}'"
        },
        create('copy', 'Account', { Name: '@{found.records[0].Account.Name} again' })
      ]
    });
    const copyId = String(at(answer, 'compositeResponse[3].body.id'));
    assert.equal(await given.text('Name', `Account WHERE Id = '${copyId}'`), 'Composite again');
  });

  test('without allOrNone the others stay, and what hangs on the failed one halts', async () => {
    const answer = await send('/composite', {
      compositeRequest: [
        create('good', 'Account', { Name: 'Stays' }),
        create('bad', 'Account', {}),
        create('child', 'Contact', { LastName: 'Child', AccountId: '@{bad.id}' })
      ]
    });
    assert.deepEqual(list(at(answer, 'compositeResponse'), 'httpStatusCode'), [201, 400, 400]);
    assert.equal(at(answer, 'compositeResponse[2].body[0].errorCode'), 'PROCESSING_HALTED');
  });

  test('with allOrNone nothing stays', async () => {
    const before = await given.count('Account');
    const requests = [create('good', 'Account', { Name: 'Goes' }), create('bad', 'Account', {})];
    const answer = await send('/composite', { allOrNone: true, compositeRequest: requests });
    assert.deepEqual(at(answer, 'compositeResponse[0].body'), [HALTED]);
    assert.equal(await given.count('Account'), before);
  });

  test('a list inside a request that is all or none is all or none, whatever it says itself', async () => {
    const before = await given.count('Account');
    const records = [{ Name: 'Goes' }, {}].map((fields) => ({ attributes: { type: 'Account' }, ...fields }));
    const answer = await send('/composite', {
      allOrNone: true,
      compositeRequest: [
        {
          referenceId: 'list',
          method: 'POST',
          url: '/services/data/v68.0/composite/sobjects',
          body: { allOrNone: false, records }
        }
      ]
    });
    assert.equal(at(answer, 'compositeResponse[0].httpStatusCode'), 400);
    assert.equal(await given.count('Account'), before);
  });

  for (const [limit, path, body] of [
    [
      '25 sub-requests',
      '/composite',
      { compositeRequest: Array.from({ length: 26 }, (_, n) => create(`r${n}`, 'Account', {})) }
    ],
    ['75 graphs', '/composite/graph', { graphs: Array.from({ length: 76 }, (_, n) => graphOf(`g${n}`, [])) }],
    [
      '500 nodes',
      '/composite/graph',
      {
        graphs: [1, 2].map((n) =>
          graphOf(
            `g${n}`,
            Array.from({ length: 251 }, (_, m) => create(`r${m}`, 'Account', {}))
          )
        )
      }
    ],
    ['200 records', '/composite/sobjects', { records: Array.from({ length: 201 }, () => ({})) }]
  ] as const) {
    test(`more than ${limit} are refused`, async () => {
      assert.equal(at(await send(path, body), '[0].errorCode'), 'LIMIT_EXCEEDED');
    });
  }

  test('a batch answers each request for itself', async () => {
    const answer = await send('/composite/batch', {
      batchRequests: [
        { method: 'GET', url: 'v68.0/query?q=SELECT+COUNT()+FROM+Account' },
        { method: 'GET', url: 'v68.0/sobjects/Nope/describe' }
      ]
    });
    assert.equal(at(answer, 'hasErrors'), true);
    assert.deepEqual(list(at(answer, 'results'), 'statusCode'), [200, 404]);
  });

  test('a tree creates children with their parents, all or nothing', async () => {
    const tree = (lastName: string | undefined) => ({
      records: [
        {
          attributes: { type: 'Account', referenceId: 'parent' },
          Name: 'Tree',
          Contacts: {
            records: [{ attributes: { type: 'Contact', referenceId: 'child' }, LastName: lastName }]
          }
        }
      ]
    });
    const created = await send('/composite/tree/Account', tree('Leaf'));
    assert.deepEqual(list(at(created, 'results'), 'referenceId'), ['parent', 'child']);
    const before = await given.count('Account');
    const refused = await send('/composite/tree/Account', tree(undefined));
    assert.equal(at(refused, 'hasErrors'), true);
    assert.equal(at(refused, 'results[0].referenceId'), 'child');
    assert.equal(await given.count('Account'), before);
  });
});
