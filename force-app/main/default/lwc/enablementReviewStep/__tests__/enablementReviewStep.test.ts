import EnablementReviewStep from 'c/enablementReviewStep';
import type { Draft } from 'c/enablementServices';
import { aDraft, someFacts } from '../../../../../../test/builders/enablement.ts';
import { press } from '../../../../../../test/press.ts';
import { textOf } from '../../../../../../test/shadow.ts';
import { listen, show } from '../../../../../../test/show.ts';

const review = (draft: Partial<Draft> = {}) =>
  show(EnablementReviewStep, { facts: someFacts(), draft: aDraft(draft), findings: [] });

describe('the review', () => {
  it('shows what the user is for, what will be written and what will be emailed', async () => {
    const element = await review();
    for (const text of ['Purpose', 'alovelac', 'Student Portal Access', 'email a link for setting the password']) {
      expect(textOf(element)).toContain(text);
    }
    await expect(element).toBeAccessible();
  });

  it('offers to let Salesforce try it', async () => {
    const element = await review();
    const checks = listen(element, 'check');
    await press(element, 'Check with Salesforce');
    expect(checks).toHaveLength(1);
  });
});
