import type { Answer } from 'c/enablementFormState';
import { alertOf } from '../alert.ts';

describe('the answer of the server', () => {
  it('is nothing before it was asked', () => {
    expect(alertOf(null)).toBeNull();
  });

  it.each<[Answer, string, string]>([
    [{ kind: 'valid' }, 'success', 'Salesforce has nothing against it'],
    [{ kind: 'refused', task: 'enable', findings: [] }, 'error', 'Nothing was saved'],
    [{ kind: 'refused', task: 'check', findings: [] }, 'error', 'Salesforce would refuse this']
  ])('%j is a %s: "%s"', (answer, variant, heading) => {
    expect(alertOf(answer)).toMatchObject({ variant, heading });
  });

  it.each([
    ['enable', 'No answer: it is not known whether this was saved'],
    ['check', 'No answer to the check']
  ] as const)('that did not come on %s says "%s"', (task, heading) => {
    const answer = alertOf({ kind: 'unanswered', task, findings: [], message: 'Timeout' });
    expect(answer).toMatchObject({ variant: 'error', heading, message: 'Timeout' });
  });
});
