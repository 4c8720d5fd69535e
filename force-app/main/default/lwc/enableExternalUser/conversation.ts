import enable from '@salesforce/apex/EnablementController.enable';
import getFacts from '@salesforce/apex/EnablementController.getFacts';
import { firstPage, openForm, type Answer, type FormState, type Task } from 'c/enablementFormState';
import { PlanService, PrefillService, type Facts, type NameCheck, type Outcome } from 'c/enablementServices';
import { frameTexts, serverMessage } from 'c/enablementTexts';
import type { NameBook } from './nameBook.ts';
import type { View, ViewOf } from './view.ts';

/** How a task ended: done, the news that nothing was left to do, or an answer to show beside the form. */
export type Result = ViewOf<'done'> | { kind: 'unchanged' } | Answer;

const NOTHING_TAKEN: NameCheck = { takenUsernames: [], takenNicknames: [] };

/** Reads the person and decides what to show first. Never rejects: a failure is a view, too. */
export async function readView(recordId: string, names: NameBook): Promise<View> {
  try {
    const facts = await getFacts({ recordId });
    // who has a user keeps its names
    const check = facts.users.length > 0 ? NOTHING_TAKEN : await names.ask(PrefillService.nameCandidates(facts));
    const form = openForm(facts, check ?? NOTHING_TAKEN);
    return {
      kind: 'form',
      form,
      page: firstPage(form),
      answer: null,
      notice: check == null ? frameTexts.namesUnchecked : null,
      busy: null
    };
  } catch (error) {
    return { kind: 'unavailable', message: serverMessage(error) };
  }
}

/** Reads the person again. Never rejects: what the server said instead is a text. */
export async function readFacts(recordId: string): Promise<Facts | string> {
  try {
    return await getFacts({ recordId });
  } catch (error) {
    return serverMessage(error);
  }
}

/** Asks the server to do what the form shows, or to try it. Never rejects: without an answer nobody knows, and that is said. */
export async function perform(task: Task, form: FormState): Promise<Result> {
  try {
    const [outcome] = await enable({ drafts: [form.draft], dryRun: task === 'check' });
    return outcome == null ? unanswered(task, frameTexts.answerMissing) : resultOf(task, form, outcome);
  } catch (error) {
    return unanswered(task, serverMessage(error));
  }
}

function resultOf(task: Task, form: FormState, outcome: Outcome): Result {
  switch (outcome.status) {
    case 'created':
    case 'changed':
      return { kind: 'done', form, outcome, plan: PlanService.plan(form.facts, form.draft) };
    case 'unchanged':
      return { kind: 'unchanged' };
    case 'valid':
      // only a check ends so: to whoever wanted a user, it is no answer
      return task === 'check' ? { kind: 'valid' } : unanswered(task, frameTexts.answerMissing);
    case 'blocked':
    case 'failed':
      return { kind: 'refused', task, findings: outcome.findings };
    case 'unknown':
      return { kind: 'unanswered', task, findings: outcome.findings, message: '' };
    default:
      return outcome.status satisfies never;
  }
}

function unanswered(task: Task, message: string): Answer {
  return { kind: 'unanswered', task, findings: [], message };
}
