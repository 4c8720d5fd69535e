import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type {
  ExistingUser,
  Facts,
  PlatformError
} from '../force-app/main/default/lwc/enablementServices/enablementServices.ts';
import { afterCommit, afterRehearsal, alreadyDone } from './outcomes.ts';
import { aDraft } from './testing/drafts.ts';

const USER_ID = '005000000000001AAA';
const refusal: PlatformError = { statusCode: 'NO_MAIL', message: 'no', fields: [], sobjectType: 'User', label: null };
const saved = { kind: 'saved', userId: USER_ID, emailRequested: false, emailError: null } as const;

describe('The outcome after the commit', () => {
  test('is created for a new user', () => {
    const outcome = afterCommit(aDraft(), [], saved);
    assert.deepEqual([outcome.status, outcome.userId], ['created', USER_ID]);
  });

  test('is changed for a user that was there', () => {
    assert.equal(afterCommit(aDraft({ userId: USER_ID }), [], saved).status, 'changed');
  });

  test('only warns when the e-mail was refused, because the user exists', () => {
    const outcome = afterCommit(aDraft({ sendEmail: true }), [], { ...saved, emailError: refusal });
    assert.deepEqual([outcome.status, outcome.emailRequested], ['created', false]);
    assert.deepEqual(
      outcome.findings.map(({ code, severity, params }) => [code, severity, params]),
      [['PLATFORM_EMAIL_REFUSED', 'warning', ['NO_MAIL', 'no']]]
    );
  });

  test('explains every refusal as an error and names no user', () => {
    const outcome = afterCommit(aDraft(), [], { kind: 'refused', errors: [refusal, refusal] });
    assert.deepEqual([outcome.status, outcome.userId, outcome.username], ['failed', null, null]);
    assert.deepEqual(
      outcome.findings.map(({ severity }) => severity),
      ['error', 'error']
    );
  });

  test('is unknown when the answer was lost', () => {
    const error = { ...refusal, statusCode: 'ANSWER_LOST' };
    const outcome = afterCommit(aDraft(), [], { kind: 'unknown', error });
    assert.deepEqual([outcome.status, outcome.findings.map(({ code }) => code)], ['unknown', ['PLATFORM_ANSWER_LOST']]);
  });
});

describe('The outcome of a dry run', () => {
  test('says so loudly when the org saved it all the same', () => {
    const outcome = afterRehearsal(aDraft(), [], { kind: 'saved', userId: USER_ID });
    assert.deepEqual([outcome.status, outcome.userId], ['created', USER_ID]);
    assert.deepEqual(
      outcome.findings.map(({ code, params }) => [code, params[0]]),
      [['PLATFORM_ERROR', 'CHECK_WAS_SAVED']]
    );
  });
});

describe('A request that an earlier one has carried out', () => {
  const draft = aDraft({ username: ' Mira@Example.com', grantIds: ['0PS1'] });
  const user = (properties: Partial<ExistingUser> = {}): Pick<Facts, 'users'> => ({
    users: [
      {
        userId: USER_ID,
        name: 'Mira Okafor',
        username: 'mira@example.com',
        email: null,
        isActive: true,
        isFrozen: 'no',
        profileId: draft.profileId,
        profileName: null,
        licenseId: null,
        licenseName: null,
        grantIds: ['0PS1', '0PS2'],
        ...properties
      }
    ]
  });

  test('is recognised by the user that it left', () => {
    assert.equal(alreadyDone(user(), draft)?.userId, USER_ID);
  });

  const others: Record<string, Partial<ExistingUser>> = {
    'has another username': { username: 'other@example.com' },
    'is inactive': { isActive: false },
    'has another profile': { profileId: '00e9' },
    'lacks a grant': { grantIds: ['0PS2'] }
  };
  for (const [what, properties] of Object.entries(others)) {
    test(`is not when the user ${what}`, () => {
      assert.equal(alreadyDone(user(properties), draft), null);
    });
  }

  test('is not when the draft changes a user', () => {
    assert.equal(alreadyDone(user(), { ...draft, userId: USER_ID }), null);
  });
});
