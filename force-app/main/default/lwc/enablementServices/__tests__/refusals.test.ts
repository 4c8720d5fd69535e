import type { Plan, Refusal } from 'c/enablementServices';
import { PlanService, RefusalService } from 'c/enablementServices';
import { aDraft, aGrant, anExistingUser, someFacts } from '../../../../../../test/builders/enablement';

const GRANT = aGrant();
const USER = anExistingUser({ grantIds: [] });
const creation = PlanService.plan(someFacts({ grants: [GRANT] }), aDraft({ grantIds: [GRANT.grantId] }));
const change = PlanService.plan(
  someFacts({ grants: [GRANT], users: [USER] }),
  aDraft({ userId: USER.userId, grantIds: [GRANT.grantId] })
);

const refused = (reference: string, statusCode: string): Refusal => ({
  reference,
  statusCode,
  message: '',
  fields: []
});
const LOCKED = refused('user', 'UNABLE_TO_LOCK_ROW');
const GRANTED = refused('grant1', 'DUPLICATE_VALUE');
const next = (plan: Plan, refusals: Refusal[], attempts = 0) => RefusalService.nextStep(plan, refusals, attempts);

describe('after a lock', () => {
  it('the plan is tried again', () => {
    expect(next(creation, [LOCKED])).toMatchObject({ kind: 'again', plan: creation, attempts: 1 });
  });

  it('the plan is given up at the fourth attempt', () => {
    expect(next(creation, [LOCKED], 3).kind).toBe('refused');
  });
});

describe('what the user turned out to hold', () => {
  it('is left out, and the rest is tried again', () => {
    const step = next(creation, [GRANTED]);
    expect([step.kind, step.attempts, step.plan.records.map(({ reference }) => reference)]).toEqual([
      'again',
      0,
      ['user']
    ]);
  });

  it('leaves nothing to do when it was all', () => {
    expect(next(change, [GRANTED]).kind).toBe('done');
  });

  it('does not hide another refusal', () => {
    expect(next(creation, [GRANTED, refused('user', 'DUPLICATE_USERNAME')]).kind).toBe('refused');
  });
});

describe('a refusal', () => {
  it('of the user is told without a label', () => {
    expect(RefusalService.errors(creation, [LOCKED])).toMatchObject([{ sobjectType: 'User', label: null }]);
  });

  it('of a grant is told with its label', () => {
    expect(RefusalService.errors(creation, [GRANTED])).toMatchObject([
      { sobjectType: 'PermissionSetAssignment', label: GRANT.label }
    ]);
  });

  it('of no known record counts as one of the user', () => {
    expect(RefusalService.errors(creation, [refused('', 'LIMIT')])).toMatchObject([
      { sobjectType: 'User', label: null }
    ]);
  });
});
