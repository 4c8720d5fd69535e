import { existingUserOf, userNameOf, type FormState } from 'c/enablementFormState';
import type { Outcome, Plan } from 'c/enablementServices';
import { fieldTexts, formatText, outcomeTexts, personTexts, reviewTexts } from 'c/enablementTexts';

/** One thing to know about the user. */
export interface SummaryRow {
  label: string;
  values: string[];
}

/** What the user is and has got, in the order in which somebody who takes over asks for it. Empty rows are left out. */
export function summaryOf(form: FormState, plan: Plan, outcome: Outcome): SummaryRow[] {
  const { facts, draft } = form;
  const user = existingUserOf(form);
  const license = facts.licenses.find(({ licenseId }) => licenseId === draft.licenseId);
  const profile = facts.profiles.find(({ profileId }) => profileId === draft.profileId);
  const site = facts.sites.find(({ siteId }) => siteId === draft.siteId);
  const granted = plan.records.filter(({ sobjectType }) => sobjectType !== 'User').map(({ label }) => label);
  return [
    { label: personTexts.personName, values: [userNameOf(form)] },
    { label: fieldTexts.username, values: [outcome.username ?? ''] },
    { label: fieldTexts.siteId, values: [site?.name ?? ''] },
    { label: fieldTexts.licenseId, values: [license?.name ?? user?.licenseName ?? ''] },
    { label: fieldTexts.profileId, values: [profile?.name ?? user?.profileName ?? ''] },
    { label: fieldTexts.grantIds, values: granted.length === 0 ? [reviewTexts.reviewGrantsNone] : granted },
    { label: reviewTexts.reviewEmail, values: [emailText(form, plan, outcome)] },
    ...(user == null ? lifecycleOf(form) : [])
  ].filter(({ values }) => values.some((value) => value !== ''));
}

/** The same as lines of text. */
export function summaryText(rows: SummaryRow[]): string {
  return rows.map(({ label, values }) => formatText(outcomeTexts.handOverLine, label, values.join(', '))).join('\n');
}

function lifecycleOf({ draft }: FormState): SummaryRow[] {
  return [
    { label: fieldTexts.purpose, values: [draft.purpose.trim()] },
    { label: fieldTexts.deactivationTrigger, values: [draft.deactivationTrigger.trim()] },
    { label: fieldTexts.reviewDate, values: [draft.reviewDate] }
  ];
}

/** An e-mail is requested, never promised. */
function emailText(form: FormState, plan: Plan, outcome: Outcome): string {
  if (outcome.emailRequested) {
    return formatText(outcomeTexts.emailRequested, existingUserOf(form)?.email ?? form.draft.email);
  }
  return plan.emailRequested ? outcomeTexts.emailRefused : outcomeTexts.emailNotRequested;
}
