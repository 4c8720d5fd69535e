import fc from 'fast-check';
import { TestOrg } from './testOrg.ts';

/** Accounts as plain objects, to be looked at one by one where the org would ask SQL. */
export interface Account {
  readonly name: string | null;
  readonly employees: number | null;
  readonly revenue: number | null;
  readonly founded: string | null;
  readonly created: string;
  readonly isPartner: boolean;
  readonly tags: readonly string[];
  readonly parent: Account | null;
  readonly owner: Owner | null;
  readonly contacts: readonly string[];
}

export interface Owner {
  readonly type: 'User' | 'Group';
  readonly name: string;
}

/** Few values, so that many records share them, and all of them awkward in some way. */
export const TEXTS = [
  'Ärger',
  'ÄRGER',
  'arger',
  'a%b',
  'a_b',
  'axb',
  "O'Brien",
  'back\\slash',
  'ß',
  'ΩMEGA',
  'ωmega',
  '日本',
  '😀',
  ' '
];
export const NUMBERS = [-1, 0, 1, 2, 2.5, 1000];
export const DAYS = ['1999-12-31', '2024-02-29', '2024-03-14', '2024-03-15', '2024-03-16', '2031-01-01'];
export const INSTANTS = DAYS.flatMap((day) => [`${day}T00:00:00.000Z`, `${day}T23:59:59.999Z`]);
export const TAGS = ['red', 'green', 'blue'];

const orNull = <T>(values: readonly T[]) => fc.option(fc.constantFrom(...values), { nil: null });

const anyFields = fc.record({
  name: orNull(TEXTS),
  employees: orNull(NUMBERS.filter(Number.isInteger)),
  revenue: orNull(NUMBERS),
  founded: orNull(DAYS),
  created: fc.constantFrom(...INSTANTS),
  isPartner: fc.boolean(),
  tags: fc.subarray(TAGS),
  owner: fc.option(
    fc.record({ type: fc.constantFrom('User' as const, 'Group' as const), name: fc.constantFrom(...TEXTS) }),
    { nil: null }
  ),
  contacts: fc.array(fc.constantFrom(...TEXTS), { maxLength: 4 }),
  parent: fc.option(fc.nat(), { nil: null })
});

/** The same accounts in every run; each can have one before it as its parent. */
export const ACCOUNTS: readonly Account[] = fc
  .sample(anyFields, { numRuns: 40, seed: 1 })
  .reduce<Account[]>((before, { parent, ...fields }) => {
    const found = parent === null ? undefined : before[parent % (before.length + 1)];
    return [...before, { ...fields, parent: found ?? null }];
  }, []);

/** An org with `ACCOUNTS`, and their ids in the same order. */
export function orgWithAccounts(): { org: TestOrg; ids: readonly string[] } {
  const org = new TestOrg();
  const ids = new Map<Account, string>();
  for (const account of ACCOUNTS) {
    const { owner, parent } = account;
    const id = org.insert('Account', {
      Name: account.name,
      NumberOfEmployees: account.employees,
      AnnualRevenue: account.revenue,
      Founded__c: account.founded,
      CreatedDate: account.created,
      IsPartner: account.isPartner ? 1 : 0,
      Tags__c: account.tags.join(';') || null,
      ParentId: (parent && ids.get(parent)) ?? null,
      OwnerId: owner && org.insert(owner.type, { Name: owner.name })
    });
    for (const LastName of account.contacts) org.insert('Contact', { LastName, AccountId: id });
    ids.set(account, id);
  }
  return { org, ids: [...ids.values()] };
}
