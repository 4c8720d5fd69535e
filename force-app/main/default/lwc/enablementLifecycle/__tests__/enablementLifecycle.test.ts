import EnablementLifecycle from 'c/enablementLifecycle';
import { aDraft, aFinding } from '../../../../../../test/builders/enablement.ts';
import { find, findAll, textOf } from '../../../../../../test/shadow.ts';
import { show } from '../../../../../../test/show.ts';

describe('the lifecycle', () => {
  it('is what the user is for, when it ends, and when somebody looks at it again', async () => {
    const draft = aDraft({ purpose: 'Appointments', deactivationTrigger: 'Leaves', reviewDate: '2027-02-20' });
    const element = await show(EnablementLifecycle, { draft });
    expect(findAll(element, 'lightning-input').map((input): unknown => Reflect.get(input, 'value'))).toEqual([
      'Appointments',
      'Leaves',
      '2027-02-20'
    ]);
    await expect(element).toBeAccessible();
  });

  it('says beside the day that it is past', async () => {
    const findings = [aFinding({ code: 'DATE_PAST', step: 'review', field: 'reviewDate', params: ['2020-01-01'] })];
    const element = await show(EnablementLifecycle, { draft: aDraft({ reviewDate: '2020-01-01' }), findings });
    expect(textOf(find(element, '[data-field="reviewDate"]'))).toContain('2020-01-01');
  });
});
