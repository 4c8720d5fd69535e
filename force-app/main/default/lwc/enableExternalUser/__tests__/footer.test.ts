import { openForm, type Page } from 'c/enablementFormState';
import type { Facts } from 'c/enablementServices';
import { aGrant, anExistingUser, nothingTaken, someFacts } from '../../../../../../test/builders/enablement.ts';
import { buttonsOf, hasObstacles, statusOf } from '../footer.ts';
import type { View, ViewOf } from '../view.ts';

const formView = (page: Page, facts: Facts = someFacts(), rest: Partial<ViewOf<'form'>> = {}): View => ({
  kind: 'form',
  form: openForm(facts, nothingTaken),
  page,
  answer: null,
  notice: null,
  busy: null,
  ...rest
});

const withUser = (user: Parameters<typeof anExistingUser>[0]) => someFacts({ users: [anExistingUser(user)] });

describe('the buttons', () => {
  it.each<[string, View, string[]]>([
    ['while the person is read', { kind: 'loading' }, ['Cancel']],
    ['when that failed', { kind: 'unavailable', message: '' }, ['Close', 'Try Again*']],
    ['of the first step', formView('person'), ['Cancel', 'Next*']],
    ['of a step between', formView('access'), ['Cancel', 'Back', 'Next*']],
    ['of the last step', formView('review'), ['Cancel', 'Back', 'Enable User*']],
    ['of a user who lacks something', formView('user', withUser({})), ['Close', 'Assign*']],
    ['of a user who lacks nothing', formView('user', withUser({ grantIds: [aGrant().grantId] })), ['Close*']],
    ['of a deactivated user', formView('user', withUser({ isActive: false })), ['Close', 'Reactivate User*']]
  ])('%s are these, the brand one last', (_, view, labels) => {
    const shown = buttonsOf(view).map(({ label, variant }) => (variant === 'brand' ? `${label}*` : label));
    expect(shown).toEqual(labels);
  });

  it.each(['enable', 'check'] as const)('wait while the server works on %s, but the window can be closed', (busy) => {
    const enabled = buttonsOf(formView('review', someFacts(), { busy })).filter(({ disabled }) => !disabled);
    expect(enabled.map(({ label }) => label)).toEqual(['Close']);
  });
});

describe('the status line', () => {
  it.each<[string, View, string]>([
    ['counts problems', formView('person', someFacts({ person: { email: null } })), 'Problems: 2. Warnings: 0.'],
    ['says that there are none', formView('person'), 'No problems found.'],
    ['prefers a notice', formView('person', someFacts(), { notice: 'Look!' }), 'Look!'],
    ['says what the server does', formView('review', someFacts(), { busy: 'check' }), 'Salesforce tries it…'],
    ['is silent where there is no form', { kind: 'loading' }, '']
  ])('%s', (_, view, status) => {
    expect(statusOf(view)).toBe(status);
  });

  it.each<[View, boolean]>([
    [formView('person', someFacts({ person: { email: null } })), true],
    [formView('person'), false],
    [{ kind: 'loading' }, false]
  ])('speaks of what can be shown', (view, has) => {
    expect(hasObstacles(view)).toBe(has);
  });
});
