import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { PlatformError } from '../force-app/main/default/lwc/enablementServices/enablementServices.ts';
import { afterCommit } from './outcomes.ts';
import { aDraft } from './testing/drafts.ts';

const refusal: PlatformError = { statusCode: 'NO_MAIL', message: 'no', fields: [], sobjectType: 'User', label: null };

describe('The outcome after the commit', () => {
  test('only warns when the e-mail was refused, because the user exists', () => {
    const outcome = afterCommit(aDraft({ sendEmail: true }), [], {
      kind: 'created',
      userId: '005000000000001AAA',
      emailRequested: false,
      emailError: refusal
    });
    assert.deepEqual([outcome.status, outcome.emailRequested], ['created', false]);
    assert.deepEqual(
      outcome.findings.map(({ code, severity }) => [code, severity]),
      [['PLATFORM_ERROR', 'warning']]
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
});
