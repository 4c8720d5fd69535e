import type { Outcome, Plan } from 'c/enablementServices';
import { formatText } from './formatText.ts';
import { outcomeTexts } from './outcomeTexts.ts';

/** In one line, what became of the user of this name. */
export function describeOutcome({ status }: Outcome, plan: Plan, name: string): string {
  if (status === 'created') {
    return formatText(outcomeTexts.created, name);
  }
  const isReactivated = plan.records.some(({ sobjectType }) => sobjectType === 'User');
  return formatText(isReactivated ? outcomeTexts.reactivated : outcomeTexts.completed, name);
}
