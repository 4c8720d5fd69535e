import type { ExistingUser } from 'c/enablementServices';
import { OutcomeService, Verdicts } from 'c/enablementServices';
import {
  aDraft,
  aFinding,
  anExistingUser,
  aPlatformError,
  someFacts
} from '../../../../../../test/builders/enablement';

const USER_ID = '005Lo0000000003AAA';
const refusal = aPlatformError({ statusCode: 'NO_MAIL', message: 'no' });
const saved = Verdicts.saved(USER_ID);

describe('the outcome of a verdict', () => {
  it('is created for a new user', () => {
    const outcome = OutcomeService.ofVerdict(aDraft({ username: ' ada@example.com ' }), [], saved);
    expect(outcome).toMatchObject({ status: 'created', userId: USER_ID, username: 'ada@example.com' });
  });

  it('is changed for a user that was there', () => {
    expect(OutcomeService.ofVerdict(aDraft({ userId: USER_ID }), [], saved).status).toBe('changed');
  });

  it('tells whether the e-mail was requested', () => {
    const verdict = { ...saved, emailRequested: true };
    expect(OutcomeService.ofVerdict(aDraft(), [], verdict).emailRequested).toBe(true);
  });

  it('only warns when the e-mail was refused, because the user exists', () => {
    const outcome = OutcomeService.ofVerdict(aDraft(), [], { ...saved, emailError: refusal });
    expect(outcome).toMatchObject({
      status: 'created',
      emailRequested: false,
      findings: [{ code: 'PLATFORM_EMAIL_REFUSED', severity: 'warning', params: ['NO_MAIL', 'no'] }]
    });
  });

  it('explains every refusal as an error, before what the checks warned of, and names no user', () => {
    const outcome = OutcomeService.ofVerdict(aDraft(), [aFinding()], Verdicts.refused([refusal, refusal]));
    expect(outcome).toMatchObject({ status: 'failed', userId: null, username: null });
    expect(outcome.findings.map(({ code }) => code)).toEqual(['PLATFORM_ERROR', 'PLATFORM_ERROR', aFinding().code]);
  });

  it('names the user that a refused change leaves as it was', () => {
    const outcome = OutcomeService.ofVerdict(aDraft({ userId: USER_ID }), [], Verdicts.refused([refusal]));
    expect(outcome.userId).toBe(USER_ID);
  });

  it('is unknown when the answer was lost', () => {
    const verdict = Verdicts.unknown({ ...refusal, statusCode: 'ANSWER_LOST' });
    expect(OutcomeService.ofVerdict(aDraft(), [], verdict)).toMatchObject({
      status: 'unknown',
      findings: [{ code: 'PLATFORM_ANSWER_LOST' }]
    });
  });

  it('is valid when the platform had nothing against it', () => {
    const outcome = OutcomeService.ofVerdict(aDraft(), [], Verdicts.valid());
    expect(outcome).toMatchObject({ status: 'valid', userId: null });
  });

  it('says so loudly when a dry run was saved all the same', () => {
    const verdict = { ...saved, errors: [{ ...refusal, statusCode: 'CHECK_WAS_SAVED' }] };
    expect(OutcomeService.ofVerdict(aDraft(), [], verdict)).toMatchObject({
      status: 'created',
      findings: [{ code: 'PLATFORM_ERROR', params: ['CHECK_WAS_SAVED', 'no'] }]
    });
  });
});

describe('a request that an earlier one has carried out', () => {
  const draft = aDraft({ username: ' Ada@Example.com', grantIds: ['0PS1'] });
  const earlier = (user: Partial<ExistingUser> = {}, change: Parameters<typeof aDraft>[0] = {}) => {
    const left = { username: 'ada@example.com', profileId: draft.profileId, grantIds: ['0PS1', '0PS2'], ...user };
    return OutcomeService.earlierUser(someFacts({ users: [anExistingUser(left)] }), { ...draft, ...change });
  };

  it('is recognised by the user that it left', () => {
    expect(earlier()?.username).toBe('ada@example.com');
  });

  it.each([
    ['has another username', { username: 'other@example.com' }],
    ['is inactive', { isActive: false }],
    ['has another profile', { profileId: '00e9' }],
    ['has a profile that cannot be seen', { profileId: null }],
    ['lacks a grant', { grantIds: ['0PS2'] }]
  ])('is not when the user %s', (_, user) => {
    expect(earlier(user)).toBeNull();
  });

  it('is not when the draft changes a user', () => {
    expect(earlier({}, { userId: USER_ID })).toBeNull();
  });
});
