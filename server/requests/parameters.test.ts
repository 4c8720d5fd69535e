import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { inspect } from 'node:util';
import fc from 'fast-check';
import { RequestError } from '../requestError.ts';
import { aDraft } from '../testing/drafts.ts';
import {
  parseEnableParameters,
  parseFactsParameters,
  parseNamesParameters,
  parseRepairParameters
} from './parameters.ts';

describe('Parameters of enable', () => {
  test('come through when they are right', () => {
    const draft = aDraft();
    assert.deepEqual(parseEnableParameters({ drafts: [draft], dryRun: true }), { drafts: [draft], dryRun: true });
  });

  test('turn ids into their long form and name a grant once', () => {
    const { drafts } = parseEnableParameters({
      drafts: [aDraft({ profileId: '00e000000000001', grantIds: ['0PS000000000001', '0PS000000000001GAA'] })],
      dryRun: false
    });
    assert.equal(drafts[0]?.profileId, '00e000000000001AAA');
    assert.deepEqual(drafts[0].grantIds, ['0PS000000000001GAA']);
  });

  const refused: [string, unknown, string][] = [
    ['no object', 'drafts', 'The parameters must be an object.'],
    ['a missing dryRun', { drafts: [] }, 'dryRun must be true or false.'],
    ['one draft without a list', { drafts: aDraft(), dryRun: false }, 'drafts must be a list.'],
    ['a draft that is text', { drafts: ['x'], dryRun: false }, 'drafts[0] must be an object.'],
    [
      'more people than one call takes',
      { drafts: Array.from({ length: 201 }, () => aDraft()), dryRun: false },
      'drafts must not have more than 200 entries.'
    ],
    ...wrongFields([
      ['email', undefined, 'must be text.'],
      ['email', { toString: 'x' }, 'must be text.'],
      ['lastName', 'x'.repeat(1001), 'must not be longer than 1000 characters.'],
      ['lastName', 'a\nb', 'must not contain line breaks, tabs or other control characters.'],
      ['lastName', '\ud800', 'must not contain line breaks, tabs or other control characters.'],
      ['firstName', '@{user.id}', 'must not contain "@{".'],
      ['recordId', "003' OR", 'must be a record id of 15 or 18 characters.'],
      ['profileId', '', 'must be a record id of 15 or 18 characters.'],
      ['roleId', undefined, 'must be a record id of 15 or 18 characters.'],
      ['sendEmail', 'true', 'must be true or false.'],
      ['userId', 'Mira', 'must be a record id of 15 or 18 characters.'],
      ['siteId', undefined, 'must be a record id of 15 or 18 characters.'],
      ['purpose', 7, 'must be text.'],
      ['reviewDate', null, 'must be text.'],
      ['expirations', undefined, 'must be a list.']
    ]),
    [
      'a grant that is no id',
      { drafts: [{ ...aDraft(), grantIds: ['0PS000000000001GAA', 7] }], dryRun: false },
      'drafts[0].grantIds[1] must be a record id of 15 or 18 characters.'
    ]
  ];
  for (const [what, parameters, message] of refused) {
    test(`are refused with ${what}: ${message}`, () => {
      assert.throws(() => parseEnableParameters(parameters), { status: 400, message });
    });
  }

  const refusedExpirations: [unknown, string][] = [
    ['0PS000000000001GAA', 'drafts[0].expirations[0] must be an object.'],
    [{ expiresOn: '2027-01-01' }, 'drafts[0].expirations[0].grantId must be a record id of 15 or 18 characters.'],
    [{ grantId: '0PS000000000001GAA' }, 'drafts[0].expirations[0].expiresOn must be text.']
  ];
  for (const [expiration, message] of refusedExpirations) {
    test(`are refused with the expiration ${inspect(expiration)}: ${message}`, () => {
      const drafts = [{ ...aDraft(), expirations: [expiration] }];
      assert.throws(() => parseEnableParameters({ drafts, dryRun: false }), { status: 400, message });
    });
  }

  test('never fail with anything but a sentence', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (draft, dryRun) => {
        assert.throws(() => parseEnableParameters({ drafts: [draft], dryRun }), RequestError);
      })
    );
  });
});

describe('Parameters of a repair', () => {
  const request = {
    recordId: '003000000000001AAA',
    kind: 'ownerRole',
    targetId: '005000000000001AAA',
    value: '00E000000000001AAA'
  };

  test('come through when they are right', () => {
    assert.deepEqual(parseRepairParameters({ request }), request);
  });

  test('need no value', () => {
    assert.equal(parseRepairParameters({ request: { ...request, value: null } }).value, null);
  });

  const refused: [string, unknown, string][] = [
    ['no request', undefined, 'request must be an object.'],
    [
      'a kind that nobody knows',
      { ...request, kind: 'deleteAccount' },
      'request.kind must be one of ownerRole, partnerAccount, personEmail, personLastName.'
    ],
    [
      'a target that is no id',
      { ...request, targetId: "' OR" },
      'request.targetId must be a record id of 15 or 18 characters.'
    ],
    ['a value that is no text', { ...request, value: {} }, 'request.value must be text.']
  ];
  for (const [what, value, message] of refused) {
    test(`are refused with ${what}: ${message}`, () => {
      assert.throws(() => parseRepairParameters({ request: value }), { status: 400, message });
    });
  }
});

describe('Parameters of the other methods', () => {
  test('name the record', () => {
    assert.deepEqual(parseFactsParameters({ recordId: '003000000000001' }), { recordId: '003000000000001AAA' });
  });

  test('name usernames and nicknames', () => {
    const parameters = { usernames: ['a@example.com'], nicknames: [] };
    assert.deepEqual(parseNamesParameters(parameters), parameters);
  });

  test('are refused without a record', () => {
    assert.throws(() => parseFactsParameters({}), { status: 400 });
  });

  test('are refused with too many names', () => {
    assert.throws(() => parseNamesParameters({ usernames: Array(201).fill('a'), nicknames: [] }), {
      message: 'usernames must not have more than 200 entries.'
    });
  });
});

function wrongFields(cases: [string, unknown, string][]): [string, unknown, string][] {
  return cases.map(([field, value, complaint]) => [
    `${field} ${inspect(value).slice(0, 20)}`,
    { drafts: [{ ...aDraft(), [field]: value }], dryRun: false },
    `drafts[0].${field} ${complaint}`
  ]);
}
