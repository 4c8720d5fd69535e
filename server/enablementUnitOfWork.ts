import { setTimeout as wait } from 'node:timers/promises';
import type { Connection } from '@jsforce/jsforce-node';
import type { Plan, PlatformError } from '../force-app/main/default/lwc/enablementServices/enablementServices.ts';
import { PlatformErrorService } from '../force-app/main/default/lwc/enablementServices/enablementServices.ts';
import type { EnablementSelector } from './enablementSelector.ts';
import type { Order } from './plans.ts';
import { isAsPlanned } from './plans.ts';
import { messageOf, refusalCodeOf } from './salesforce/apiError.ts';
import type { GraphAnswer, NodeError } from './salesforce/compositeGraph.ts';
import { MOST_GRAPHS, MOST_NODES, parseGraphAnswers, toGraph } from './salesforce/compositeGraph.ts';
import { requestPasswordEmail } from './salesforce/passwordEmail.ts';
import { MOST_REHEARSALS, isMeantToFail, realErrors, toRehearsal } from './salesforce/rehearsal.ts';

/** Locks are held for moments; who still meets one after this many attempts is told so. */
const MOST_ATTEMPTS = 4;
/** Enough for 75 bad graphs, of which the platform tries 14 per request, and for sets that turn out to be granted. */
const MOST_ROUNDS = 20;
/** How often the org is asked what became of a request whose answer was lost; it may still be at work. */
const MOST_LOOKS = 3;

/** saved: the user and every assignment are as planned. refused: nothing of this person was saved, for these reasons. */
export type Committed =
  | { kind: 'saved'; userId: string; emailRequested: boolean; emailError: PlatformError | null }
  | { kind: 'refused'; errors: PlatformError[] }
  | { kind: 'unknown'; error: PlatformError };

/** valid: the platform had nothing against it. saved: the org kept what it was to forget. */
export type Rehearsed =
  | { kind: 'valid' }
  | { kind: 'saved'; userId: string }
  | { kind: 'refused'; errors: PlatformError[] }
  | { kind: 'unknown'; error: PlatformError };

/** An order that is still to be sent; `position` is where its result goes. */
interface Job {
  position: number;
  order: Order;
  attempts: number;
}

type Step = Rehearsed | { kind: 'again'; job: Job };

type Mode = 'commit' | 'rehearse';

/** Writes plans over REST: one graph, and so one transaction, per person. */
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
   * One result per order, in order. What is refused for one person does not keep the next from being saved.
   * The e-mail is requested after the commit, so that nobody gets mail about a user that was rolled back.
   */
  async commit(orders: readonly Order[]): Promise<Committed[]> {
    const committed: Committed[] = [];
    for (const [index, step] of (await this.#run(orders, 'commit')).entries()) {
      committed.push(await this.#finish(orders[index]?.plan, step));
    }
    return committed;
  }

  /** What the platform itself says to the orders, in order. Nothing is saved and nobody gets mail. */
  rehearse(orders: readonly Order[]): Promise<Rehearsed[]> {
    return this.#run(orders, 'rehearse');
  }

  /** Requests follow each other, because parallel ones would fight for the locks on accounts and roles. */
  async #run(orders: readonly Order[], mode: Mode): Promise<Rehearsed[]> {
    const results: Rehearsed[] = [];
    for (const chunk of chunksOf(orders, mode)) {
      results.push(...(await this.#runChunk(chunk, mode)));
    }
    return results;
  }

  async #runChunk(orders: readonly Order[], mode: Mode): Promise<Rehearsed[]> {
    const results = new Map<number, Rehearsed>();
    let jobs: Job[] = orders.map((order, position) => ({ position, order, attempts: 0 }));
    for (let round = 0; jobs.length > 0 && round < MOST_ROUNDS; round++) {
      if (jobs.some(({ attempts }) => attempts > 0)) {
        await this.#pause(round - 1);
      }
      const again: Job[] = [];
      for (const { job, step } of await this.#send(jobs, mode)) {
        if (step.kind === 'again') {
          again.push(step.job);
        } else {
          results.set(job.position, step);
        }
      }
      jobs = again;
    }
    return orders.map((_, position) => results.get(position) ?? NOT_REACHED);
  }

  async #send(jobs: readonly Job[], mode: Mode): Promise<{ job: Job; step: Step }[]> {
    const { version } = this.#connection;
    const graphs = jobs.map(({ position, order: { plan, userId } }) =>
      mode === 'commit'
        ? toGraph(`person${position}`, plan, version)
        : toRehearsal(`person${position}`, plan, userId, version)
    );
    let answers: Map<string, GraphAnswer>;
    try {
      answers = parseGraphAnswers(await this.#connection.requestPost('/composite/graph', { graphs }));
    } catch (error) {
      return this.#withoutAnswer(jobs, mode, error);
    }
    return jobs.map((job) => ({ job, step: nextStep(job, mode, answers.get(`person${job.position}`)) }));
  }

  async #withoutAnswer(jobs: readonly Job[], mode: Mode, cause: unknown): Promise<{ job: Job; step: Step }[]> {
    const statusCode = refusalCodeOf(cause);
    if (statusCode !== null) {
      // the org refused the request as a whole: nothing of it was tried
      const errors = [{ ...NO_RECORD, statusCode, message: messageOf(cause) }];
      return jobs.map((job) => ({ job, step: { kind: 'refused', errors } }));
    }
    if (mode === 'rehearse') {
      const error = answerLost(cause, 'Nothing was to be saved. Check again.');
      return jobs.map((job) => ({ job, step: { kind: 'unknown', error } }));
    }
    return this.#lookAfterLostAnswer(jobs, cause);
  }

  /** Without an answer nobody knows whether the users exist, so the org is asked before anything is said. */
  async #lookAfterLostAnswer(jobs: readonly Job[], cause: unknown): Promise<{ job: Job; step: Step }[]> {
    const found = new Map<Job, string>();
    let wasAnswered = false;
    for (let look = 0; look < MOST_LOOKS && found.size < jobs.length; look++) {
      if (look > 0) {
        await this.#pause(look - 1);
      }
      const contactIds = jobs.map(({ order }) => order.contactId);
      const users = await this.#selector.users(contactIds, []).catch(() => null);
      wasAnswered ||= users !== null;
      for (const job of jobs) {
        const row = users?.find((user) => isAsPlanned(job.order, user));
        if (row !== undefined) {
          found.set(job, row.user.userId);
        }
      }
    }
    const error = answerLost(cause, wasAnswered ? STILL_OPEN : NOT_FOUND_OUT);
    return jobs.map((job) => {
      const userId = found.get(job);
      return { job, step: userId === undefined ? { kind: 'unknown', error } : { kind: 'saved', userId } };
    });
  }

  /** A refusal of the e-mail does not undo the user. */
  async #finish(plan: Plan | undefined, step: Rehearsed): Promise<Committed> {
    switch (step.kind) {
      case 'saved': {
        const isWanted = plan?.emailRequested === true;
        const emailError = isWanted ? await requestPasswordEmail(this.#connection, step.userId) : null;
        return { ...step, emailRequested: isWanted && emailError === null, emailError };
      }
      case 'valid':
        throw new Error('Only a rehearsal can be valid.');
      default:
        return step;
    }
  }

  #pause(round: number): Promise<void> {
    return wait(this.#firstPauseMs * 2 ** Math.min(round, MOST_ATTEMPTS));
  }
}

function nextStep(job: Job, mode: Mode, answer: GraphAnswer | undefined): Step {
  switch (answer?.kind) {
    case 'saved': {
      const user = job.order.plan.records.find(({ sobjectType }) => sobjectType === 'User');
      const userId = job.order.userId ?? answer.ids.get(user?.reference ?? '');
      return userId === undefined ? NOT_REACHED : { kind: 'saved', userId };
    }
    case 'refused':
      return isMeantToFail(answer.errors) ? { kind: 'valid' } : afterRefusal(job, mode, realErrors(answer.errors));
    case 'halted':
      return { kind: 'again', job };
    case undefined:
      return NOT_REACHED;
  }
}

function afterRefusal(job: Job, mode: Mode, nodeErrors: readonly NodeError[]): Step {
  const { plan } = job.order;
  const errors = nodeErrors.map((error) => toPlatformError(plan, error));
  if (errors.every((error) => PlatformErrorService.isAlreadyGranted(error))) {
    return withoutGranted(job, mode, new Set(nodeErrors.map(({ reference }) => reference)));
  }
  if (job.attempts + 1 < MOST_ATTEMPTS && errors.some((error) => PlatformErrorService.isTransient(error))) {
    return { kind: 'again', job: { ...job, attempts: job.attempts + 1 } };
  }
  return { kind: 'refused', errors };
}

/** Somebody or something granted it meanwhile; what is left of the plan is tried again. */
function withoutGranted(job: Job, mode: Mode, granted: ReadonlySet<string>): Step {
  const { order } = job;
  const records = order.plan.records.filter(({ reference }) => !granted.has(reference));
  if (records.length === 0 && order.userId !== null) {
    return mode === 'commit' ? { kind: 'saved', userId: order.userId } : { kind: 'valid' };
  }
  return { kind: 'again', job: { ...job, order: { ...order, plan: { ...order.plan, records } } } };
}

function toPlatformError(plan: Plan, { reference, ...error }: NodeError): PlatformError {
  const record = plan.records.find((candidate) => candidate.reference === reference);
  const isUser = record === undefined || record.sobjectType === 'User';
  return { ...error, sobjectType: record?.sobjectType ?? 'User', label: isUser ? null : record.label };
}

/** As many orders as one request may carry. */
function* chunksOf(orders: readonly Order[], mode: Mode): Generator<Order[]> {
  const mostGraphs = mode === 'commit' ? MOST_GRAPHS : MOST_REHEARSALS;
  let chunk: Order[] = [];
  let nodes = 0;
  for (const order of orders) {
    // one more for the end of a rehearsal
    const needed = order.plan.records.length + 1;
    if (chunk.length === mostGraphs || nodes + needed > MOST_NODES) {
      yield chunk;
      chunk = [];
      nodes = 0;
    }
    chunk.push(order);
    nodes += needed;
  }
  yield chunk;
}

const NO_RECORD = { fields: [], sobjectType: 'User', label: null } satisfies Partial<PlatformError>;

const NOT_REACHED = {
  kind: 'refused',
  errors: [
    {
      ...NO_RECORD,
      statusCode: 'NOT_PROCESSED',
      message: 'Salesforce did not get to this person. Nothing was saved. Try again.'
    }
  ]
} satisfies Rehearsed;

const STILL_OPEN =
  'It is not there now, but the request may still be under way. Look at the record before you try again.';
const NOT_FOUND_OUT = 'Whether it was saved could not be found out. Look at the record before you try again.';

function answerLost(cause: unknown, state: string): PlatformError {
  return { ...NO_RECORD, statusCode: 'ANSWER_LOST', message: `${messageOf(cause)}. ${state}` };
}
