import fc from 'fast-check';
import { DAYS, INSTANTS, NUMBERS, TAGS, TEXTS } from './accounts.ts';
import type { Account } from './accounts.ts';

/** A condition twice: for the org to ask, and for a plain look at one account. */
export interface TwofoldCondition {
  readonly soql: string;
  readonly holds: (account: Account) => boolean;
}

type Value = string | number | boolean | null;

/** A field of an account, the literals to compare it with, and how it compares. */
interface ComparedField {
  readonly path: string;
  readonly read: (account: Account) => Value;
  readonly literals: readonly Value[];
  readonly write: (value: Value) => string;
}

export const fold = (value: Value): Value => (typeof value === 'string' ? value.normalize('NFC').toLowerCase() : value);

export function quoted(value: Value): string {
  return value === null ? 'null' : `'${String(value).replace(/[\\']/gu, '\\$&')}'`;
}

const parentOf = (account: Account | null): Account | null => account?.parent ?? null;

export const TEXT_FIELDS: readonly ComparedField[] = [
  { path: 'Name', read: ({ name }: Account) => name },
  { path: 'Parent.Name', read: (account: Account) => parentOf(account)?.name ?? null },
  { path: 'Parent.Parent.Name', read: (account: Account) => parentOf(parentOf(account))?.name ?? null },
  { path: 'Owner.Name', read: ({ owner }: Account) => owner?.name ?? null },
  { path: 'Parent.Owner.Name', read: (account: Account) => parentOf(account)?.owner?.name ?? null }
].map((field) => ({ ...field, literals: [...TEXTS, null], write: quoted }));

export const NUMBER_FIELDS: readonly ComparedField[] = [
  { path: 'NumberOfEmployees', read: ({ employees }: Account) => employees },
  { path: 'AnnualRevenue', read: ({ revenue }: Account) => revenue },
  { path: 'Parent.AnnualRevenue', read: (account: Account) => parentOf(account)?.revenue ?? null }
].map((field) => ({ ...field, literals: [...NUMBERS, null], write: String }));

export const TIME_FIELDS: readonly ComparedField[] = [
  { path: 'Founded__c', read: ({ founded }) => founded, literals: [...DAYS, null], write: String },
  { path: 'CreatedDate', read: ({ created }) => created, literals: [...INSTANTS, null], write: String },
  {
    path: 'Parent.CreatedDate',
    read: (account) => parentOf(account)?.created ?? null,
    literals: INSTANTS,
    write: String
  }
];

const CHECK_BOXES: readonly ComparedField[] = [
  { path: 'IsPartner', read: ({ isPartner }: Account) => isPartner },
  { path: 'Parent.IsPartner', read: (account: Account) => parentOf(account)?.isPartner ?? false }
].map((field) => ({ ...field, literals: [true, false, null], write: String }));

/** What each comparator says of two values that are there; without one of them only equality can be told. */
const COMPARATORS: Readonly<Record<string, (order: number) => boolean>> = {
  '=': (order) => order === 0,
  '!=': (order) => order !== 0,
  '<': (order) => order < 0,
  '<=': (order) => order <= 0,
  '>': (order) => order > 0,
  '>=': (order) => order >= 0
};

function compares(comparator: string, left: Value, right: Value): boolean {
  if (left === null || right === null) {
    if (comparator === '=') return left === right;
    return comparator === '!=' && left !== right;
  }
  const [a, b] = [fold(left) ?? '', fold(right) ?? ''];
  return COMPARATORS[comparator]?.(a < b ? -1 : a > b ? 1 : 0) ?? false;
}

const anyOrderedField = fc.constantFrom(...TEXT_FIELDS, ...NUMBER_FIELDS, ...TIME_FIELDS);
const anyCheckBox = fc.constantFrom(...CHECK_BOXES);

const anyComparison = anyOrderedField.chain(({ path, read, literals, write }) =>
  fc.tuple(fc.constantFrom(...Object.keys(COMPARATORS)), fc.constantFrom(...literals)).map(([comparator, value]) => ({
    soql: `${path} ${comparator} ${write(value)}`,
    holds: (account: Account) => compares(comparator, read(account), value)
  }))
);

const anyCheck = anyCheckBox.chain(({ path, read, literals }) =>
  fc.tuple(fc.constantFrom('=', '!='), fc.constantFrom(...literals)).map(([comparator, value]) => ({
    soql: `${path} ${comparator} ${String(value)}`,
    holds: (account: Account) => compares(comparator, read(account), value ?? false)
  }))
);

const anyList = anyOrderedField.chain(({ path, read, literals, write }) =>
  fc.tuple(fc.boolean(), fc.subarray([...literals], { minLength: 1 })).map(([negated, values]) => ({
    soql: `${path} ${negated ? 'NOT IN' : 'IN'} (${values.map(write).join(', ')})`,
    holds: (account: Account) => values.some((value) => compares('=', read(account), value)) !== negated
  }))
);

/** Pieces of a LIKE pattern: as SOQL has them, and as a regular expression. */
const anyPiece = fc.oneof(
  fc.constantFrom(['%', '.*'], ['_', '.'], ['\\%', '%'], ['\\_', '_'], ['\\\\', '\\\\'], ["\\'", "'"]),
  fc.constantFrom('a', 'B', 'ä', 'R', 'Ω', 'x', 's', '日', '😀').map((letter) => [letter, letter.toLowerCase()])
);

/** The beginning of a text that there is, in capitals or not, and anything after it. */
const anyPrefix = fc.tuple(fc.constantFrom(...TEXTS), fc.nat(3), fc.boolean()).map(([text, last, inCapitals]) => {
  const letters = Array.from(inCapitals ? text.toUpperCase() : text).slice(0, last + 1);
  const pieces = letters.map((letter) => [
    letter.replace(/[\\'%_]/u, '\\$&'),
    letter.toLowerCase().replace('\\', '\\\\')
  ]);
  return [...pieces, ['%', '.*']];
});

const anyPattern = fc.oneof(fc.array(anyPiece, { maxLength: 5 }), anyPrefix);

const anyLike = fc.tuple(fc.constantFrom(...TEXT_FIELDS), anyPattern).map(([field, pieces]) => {
  const pattern = new RegExp(`^${pieces.map(([, expression]) => expression).join('')}$`, 'su');
  return {
    soql: `${field.path} LIKE '${pieces.map(([piece]) => piece).join('')}'`,
    holds: (account: Account) => {
      const value = fold(field.read(account));
      return typeof value === 'string' && pattern.test(value);
    }
  };
});

const anyIncludes = fc
  .tuple(fc.boolean(), fc.array(fc.subarray(TAGS, { minLength: 1 }), { minLength: 1, maxLength: 3 }))
  .map(([negated, alternatives]) => ({
    soql: `Tags__c ${negated ? 'EXCLUDES' : 'INCLUDES'} (${alternatives.map((tags) => quoted(tags.join(';'))).join()})`,
    holds: ({ tags }: Account) => alternatives.some((all) => all.every((tag) => tags.includes(tag))) !== negated
  }));

const { condition } = fc.letrec<{ condition: TwofoldCondition; simple: TwofoldCondition }>((tie) => ({
  simple: fc.oneof(anyComparison, anyCheck, anyList, anyLike, anyIncludes),
  condition: fc.oneof(
    { maxDepth: 4, depthSize: 'small', withCrossShrink: true },
    tie('simple'),
    tie('condition').map(({ soql, holds }) => ({
      soql: `NOT (${soql})`,
      holds: (account: Account) => !holds(account)
    })),
    fc.array(tie('condition'), { minLength: 2, maxLength: 4 }).map((parts) => ({
      soql: parts.map(({ soql }) => `(${soql})`).join(' AND '),
      holds: (account: Account) => parts.every(({ holds }) => holds(account))
    })),
    fc.array(tie('condition'), { minLength: 2, maxLength: 4 }).map((parts) => ({
      soql: parts.map(({ soql }) => `(${soql})`).join(' OR '),
      holds: (account: Account) => parts.some(({ holds }) => holds(account))
    }))
  )
}));

/** Any condition without a subquery, nested up to four deep. */
export const anyCondition = condition;

/** `[NOT] IN (SELECT …)`, which may only stand beside other conditions, not inside them. */
export const anySemiJoin = fc.tuple(fc.boolean(), fc.constantFrom(...TEXTS)).map(([negated, name]) => ({
  soql: `Id ${negated ? 'NOT IN' : 'IN'} (SELECT AccountId FROM Contact WHERE LastName = ${quoted(name)})`,
  holds: ({ contacts }: Account) => contacts.some((contact) => fold(contact) === fold(name)) !== negated
}));
