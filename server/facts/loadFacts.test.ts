import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { TestContext } from 'node:test';
import { EnablementSelector } from '../enablementSelector.ts';
import { ACCOUNT_ID, CONTACT_ID, USER_ID, aUserRow, anOperatorRow, startFactsOrg } from '../testing/factsOrg.ts';
import { loadFacts } from './loadFacts.ts';

const NOW = new Date('2026-11-22T12:00:00Z');
const ADMIN = anOperatorRow({ PermissionsModifyAllData: true });
const CLERK = anOperatorRow({ PermissionsManageUsers: true });

async function load(t: TestContext, rows: Parameters<typeof startFactsOrg>[0]) {
  const org = await startFactsOrg(rows);
  t.after(() => org.close());
  const [facts] = await loadFacts(new EnablementSelector(org.connection), [CONTACT_ID], NOW);
  assert.ok(facts);
  const queries = org.requests.filter(({ path }) => path === '/query').map(({ query }) => query.get('q') ?? '');
  return { facts, queries };
}

describe('However much there is to be seen, the facts take at most twelve queries', () => {
  const cases: [string, Parameters<typeof startFactsOrg>[0]][] = [
    ['an administrator, about somebody without a user', { User: [ADMIN] }],
    ['an administrator, about somebody with a user', { User: [ADMIN, aUserRow({})] }],
    ['a clerk, about somebody without a user', { User: [CLERK] }],
    ['a clerk, about somebody with a user', { User: [CLERK, aUserRow({})] }]
  ];
  for (const [who, rows] of cases) {
    test(`that ${who} loads`, async (t) => {
      const { queries } = await load(t, rows);
      assert.ok(queries.length <= 12, `${queries.length} queries`);
      assert.ok(queries.some((soql) => soql.includes('UserAccessPolicy')));
    });
  }
});

describe('What the running user may not see is unknown', () => {
  test('whether a user is frozen', async (t) => {
    const { facts } = await load(t, { User: [CLERK, aUserRow({})], UserLogin: 'hidden' });
    assert.equal(facts.users[0]?.isFrozen, 'unknown');
  });

  test('what the operator may do, when even the own permission sets are hidden', async (t) => {
    const { facts } = await load(t, { User: [aUserRow({ Id: '005000000000009AAA', ContactId: null })] });
    assert.deepEqual(
      [facts.operator.canManageExternalUsers, facts.operator.canEditAccount, facts.areAllSitesVisible],
      ['unknown', 'unknown', 'unknown']
    );
  });

  test('who the operator is by name, when the own user is hidden', async (t) => {
    const { facts } = await load(t, { User: [] });
    assert.deepEqual([facts.operator.name, facts.operator.userId], ['005000000000009AAA', '005000000000009AAA']);
  });

  test('which user access policies run', async (t) => {
    assert.equal((await load(t, { UserAccessPolicy: 'hidden' })).facts.accessPolicies, null);
  });

  test('how many accounts the owner has, for who does not see all accounts', async (t) => {
    const { facts, queries } = await load(t, { User: [CLERK] });
    assert.equal(facts.person.accountOwner?.ownedAccounts, null);
    assert.ok(!queries.some((soql) => soql.includes('COUNT')));
  });

  test('who the members of a site are, for who neither is one nor sees all sites', async (t) => {
    const { facts } = await load(t, { User: [CLERK], Network: [{ Id: '0DB1', Name: 'Portal', Status: 'Live' }] });
    assert.deepEqual([facts.sites[0]?.memberIds, facts.areAllSitesVisible], [null, 'no']);
  });

  test('permission set licenses are not offered', async (t) => {
    assert.deepEqual((await load(t, { PermissionSetLicense: 'hidden' })).facts.grants, []);
  });
});

describe('An org without digital experiences', () => {
  test('has no sites, and that is all of them', async (t) => {
    const { facts } = await load(t, { User: [CLERK], Network: 'hidden' });
    assert.deepEqual([facts.sites, facts.areAllSitesVisible, facts.operator.siteIds], [[], 'yes', []]);
  });
});

describe('Whether the operator may change the account', () => {
  const cases: [boolean, string][] = [
    [true, 'yes'],
    [false, 'no']
  ];
  for (const [hasAccess, expected] of cases) {
    test(`is what the platform says: ${expected}`, async (t) => {
      const UserRecordAccess = [{ RecordId: ACCOUNT_ID, HasEditAccess: hasAccess }];
      assert.equal((await load(t, { User: [CLERK], UserRecordAccess })).facts.operator.canEditAccount, expected);
    });
  }

  test('is yes for who may change all data', async (t) => {
    assert.equal((await load(t, { User: [ADMIN] })).facts.operator.canEditAccount, 'yes');
  });
});

describe('User access policies', () => {
  test('are told by their labels', async (t) => {
    const { facts, queries } = await load(t, { UserAccessPolicy: [{ MasterLabel: 'New customers' }] });
    assert.deepEqual(facts.accessPolicies, ['New customers']);
    assert.match(queries.join(), /TriggerType IN \('Create', 'CreateAndUpdate'\)/);
  });
});

test('A person who has opted out is recognised', async (t) => {
  const person = {
    Id: CONTACT_ID,
    LastName: 'Okafor',
    IndividualId: '0PK1',
    Individual: { HasOptedOutProcessing: true, ShouldForget: false }
  };
  assert.equal((await load(t, { Contact: [person] })).facts.person.isProcessingRefused, 'yes');
});

test('A frozen user is recognised', async (t) => {
  const { facts } = await load(t, {
    User: [CLERK, aUserRow({})],
    UserLogin: [{ UserId: USER_ID, IsFrozen: true }]
  });
  assert.equal(facts.users[0]?.isFrozen, 'yes');
});
