import enable from '@salesforce/apex/EnablementController.enable';
import getFacts from '@salesforce/apex/EnablementController.getFacts';
import { existingUserOf, openForm, type FormState, type Refusal } from 'c/enablementFormState';
import { PlanService, PrefillService, type Outcome } from 'c/enablementServices';
import { frameTexts } from 'c/enablementTexts';
import type { NameBook } from './nameBook.ts';
import { serverMessage } from './serverMessage.ts';
import type { View, ViewOf } from './view.ts';

/** How an attempt ended: a user, the news that there was one before, or no user. */
export type Attempt = ViewOf<'created'> | { kind: 'unchanged' } | Refusal;

/** Reads the person and decides what to show first. Never rejects: a failure is a view, too. */
export async function readView(recordId: string, names: NameBook): Promise<View> {
  try {
    const facts = await getFacts({ recordId });
    const existing = existingUserOf(facts);
    if (existing !== null) {
      return { kind: 'existing', ...existing };
    }
    const check = await names.ask(PrefillService.nameCandidates(facts));
    return {
      kind: 'form',
      form: openForm(facts, check ?? { takenUsernames: [], takenNicknames: [] }),
      step: 'person',
      refusal: null,
      notice: check === null ? frameTexts.namesUnchecked : null,
      isEnabling: false
    };
  } catch (error) {
    return { kind: 'unavailable', message: serverMessage(error) };
  }
}

/** Asks the server to create the user. Never rejects: without an answer nobody knows, and that is said. */
export async function attempt(form: FormState): Promise<Attempt> {
  try {
    const [outcome] = await enable({ drafts: [form.draft], dryRun: false });
    return outcome === undefined ? { kind: 'unanswered', message: frameTexts.answerMissing } : attemptOf(form, outcome);
  } catch (error) {
    return { kind: 'unanswered', message: serverMessage(error) };
  }
}

function attemptOf(form: FormState, outcome: Outcome): Attempt {
  switch (outcome.status) {
    case 'created':
      return { kind: 'created', outcome, plan: PlanService.plan(form.facts, form.draft), email: form.draft.email };
    case 'unchanged':
      return { kind: 'unchanged' };
    case 'blocked':
    case 'failed':
      return { kind: 'refused', findings: outcome.findings };
    case 'valid':
      // only a dry run ends so, and none was asked for
      return { kind: 'unanswered', message: frameTexts.answerMissing };
    default:
      return outcome.status satisfies never;
  }
}
