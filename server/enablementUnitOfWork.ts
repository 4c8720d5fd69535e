import { setTimeout as wait } from 'node:timers/promises';
import type { Connection } from '@jsforce/jsforce-node';
import type { Plan, PlatformError } from '../force-app/main/default/lwc/enablementServices/enablementServices.ts';
import { PlatformErrorService } from '../force-app/main/default/lwc/enablementServices/enablementServices.ts';
import type { EnablementSelector } from './enablementSelector.ts';
import { messageOf } from './salesforce/apiError.ts';
import type { GraphAnswer, NodeError } from './salesforce/compositeGraph.ts';
import { MOST_GRAPHS, MOST_NODES, parseGraphAnswers, toGraph } from './salesforce/compositeGraph.ts';
import { requestPasswordEmail } from './salesforce/passwordEmail.ts';

/** Locks are held for moments; who still meets one after this many attempts is told so. */
const MOST_ATTEMPTS = 4;
/** Enough for 75 bad graphs, of which the platform tries 14 per request, and for sets that turn out to be granted. */
const MOST_ROUNDS = 20;

/** created: the user and every assignment exist. refused: nothing of this person was saved, for these reasons. */
export type Committed =
  | { kind: 'created'; userId: string; emailRequested: boolean; emailError: PlatformError | null }
  | { kind: 'refused'; errors: PlatformError[] };

/** A plan that is still to be sent; `position` is where its result goes. */
interface Job {
  position: number;
  plan: Plan;
  attempts: number;
}

type Step =
  { kind: 'created'; userId: string } | { kind: 'refused'; errors: PlatformError[] } | { kind: 'again'; job: Job };

/** Commits plans over REST: one graph, and so one transaction, per person. */
export class EnablementUnitOfWork {
  readonly #connection: Connection;
  readonly #selector: EnablementSelector;
  readonly #firstPauseMs: number;

  /** @param firstPauseMs how long to wait for a lock at first; each further wait is twice as long */
  constructor(connection: Connection, selector: EnablementSelector, firstPauseMs = 200) {
    this.#connection = connection;
    this.#selector = selector;
    this.#firstPauseMs = firstPauseMs;
  }

  /**
   * One result per plan, in order. What is refused for one person does not keep the next from being created.
   * Requests follow each other, because parallel ones would fight for the locks on accounts and roles.
   */
  async commit(plans: readonly Plan[]): Promise<Committed[]> {
    const results: Committed[] = [];
    for (const chunk of chunksOf(plans)) {
      results.push(...(await this.#commitChunk(chunk)));
    }
    return results;
  }

  async #commitChunk(plans: readonly Plan[]): Promise<Committed[]> {
    const results = new Map<number, Committed>();
    let jobs: Job[] = plans.map((plan, position) => ({ position, plan, attempts: 0 }));
    for (let round = 0; jobs.length > 0 && round < MOST_ROUNDS; round++) {
      if (jobs.some(({ attempts }) => attempts > 0)) {
        await wait(this.#firstPauseMs * 2 ** Math.min(round - 1, MOST_ATTEMPTS));
      }
      const again: Job[] = [];
      for (const { job, step } of await this.#send(jobs)) {
        switch (step.kind) {
          case 'again':
            again.push(step.job);
            break;
          case 'created':
            results.set(job.position, await this.#requestEmail(job.plan, step.userId));
            break;
          case 'refused':
            results.set(job.position, step);
        }
      }
      jobs = again;
    }
    return plans.map((_, position) => results.get(position) ?? { kind: 'refused', errors: [NOT_REACHED] });
  }

  async #send(jobs: readonly Job[]): Promise<{ job: Job; step: Step }[]> {
    const graphs = jobs.map(({ position, plan }) => toGraph(`person${position}`, plan, this.#connection.version));
    let answers: Map<string, GraphAnswer>;
    try {
      answers = parseGraphAnswers(await this.#connection.requestPost('/composite/graph', { graphs }));
    } catch (error) {
      return this.#lookAfterLostAnswer(jobs, error);
    }
    return jobs.map((job) => ({ job, step: nextStep(job, answers.get(`person${job.position}`)) }));
  }

  /** Without an answer nobody knows whether the users exist, so the org is asked before anything is said. */
  async #lookAfterLostAnswer(jobs: readonly Job[], cause: unknown): Promise<{ job: Job; step: Step }[]> {
    const users = await this.#selector
      .usersOfContacts(jobs.map(({ plan }) => fieldOf(plan, 'ContactId')))
      .catch(() => null);
    return jobs.map((job) => {
      const username = fieldOf(job.plan, 'Username').toLowerCase();
      const found = users?.find(
        ({ contactId, user }) =>
          contactId === fieldOf(job.plan, 'ContactId') && user.username.toLowerCase() === username
      );
      return found === undefined
        ? { job, step: { kind: 'refused', errors: [answerLost(cause, users !== null)] } }
        : { job, step: { kind: 'created', userId: found.user.userId } };
    });
  }

  /** After the commit, so that nobody gets mail about a user that was rolled back. A refusal does not undo the user. */
  async #requestEmail(plan: Plan, userId: string): Promise<Committed> {
    const emailError = plan.emailRequested ? await requestPasswordEmail(this.#connection, userId) : null;
    return { kind: 'created', userId, emailRequested: plan.emailRequested && emailError === null, emailError };
  }
}

function nextStep(job: Job, answer: GraphAnswer | undefined): Step {
  switch (answer?.kind) {
    case 'created': {
      const userId = answer.ids.get(referenceOf(job.plan, 'User'));
      return userId === undefined ? { kind: 'refused', errors: [NOT_REACHED] } : { kind: 'created', userId };
    }
    case 'refused':
      return afterRefusal(job, answer.errors);
    case 'halted':
      return { kind: 'again', job };
    case undefined:
      return { kind: 'refused', errors: [NOT_REACHED] };
  }
}

function afterRefusal(job: Job, nodeErrors: readonly NodeError[]): Step {
  const errors = nodeErrors.map((error) => toPlatformError(job.plan, error));
  if (errors.every((error) => PlatformErrorService.isAlreadyGranted(error))) {
    const granted = new Set(nodeErrors.map(({ reference }) => reference));
    const records = job.plan.records.filter(({ reference }) => !granted.has(reference));
    return { kind: 'again', job: { ...job, plan: { ...job.plan, records } } };
  }
  if (job.attempts + 1 < MOST_ATTEMPTS && errors.some((error) => PlatformErrorService.isTransient(error))) {
    return { kind: 'again', job: { ...job, attempts: job.attempts + 1 } };
  }
  return { kind: 'refused', errors };
}

function toPlatformError(plan: Plan, { reference, ...error }: NodeError): PlatformError {
  const record = plan.records.find((candidate) => candidate.reference === reference);
  const isUser = record === undefined || record.sobjectType === 'User';
  return { ...error, sobjectType: record?.sobjectType ?? 'User', label: isUser ? null : record.label };
}

function referenceOf(plan: Plan, sobjectType: string): string {
  return plan.records.find((record) => record.sobjectType === sobjectType)?.reference ?? '';
}

function fieldOf(plan: Plan, name: string): string {
  const user = plan.records.find(({ sobjectType }) => sobjectType === 'User');
  return user?.fields.find((field) => field.name === name)?.value ?? '';
}

/** As many plans as one request may carry. */
function* chunksOf(plans: readonly Plan[]): Generator<Plan[]> {
  let chunk: Plan[] = [];
  let nodes = 0;
  for (const plan of plans) {
    if (chunk.length === MOST_GRAPHS || nodes + plan.records.length > MOST_NODES) {
      yield chunk;
      chunk = [];
      nodes = 0;
    }
    chunk.push(plan);
    nodes += plan.records.length;
  }
  yield chunk;
}

const NOT_REACHED: PlatformError = {
  statusCode: 'NOT_PROCESSED',
  message: 'Salesforce did not get to this person. Nothing was created. Try again.',
  fields: [],
  sobjectType: 'User',
  label: null
};

function answerLost(cause: unknown, wasChecked: boolean): PlatformError {
  const state = wasChecked
    ? 'The user is not there now, but the request may still be under way. Look at the record before you try again.'
    : 'Whether the user exists could not be found out. Look at the record before you try again.';
  return { ...NOT_REACHED, statusCode: 'ANSWER_LOST', message: `${messageOf(cause)}. ${state}` };
}
