import { setTimeout as wait } from 'node:timers/promises';
import type { Connection } from '@jsforce/jsforce-node';
import type {
  Plan,
  PlatformError,
  Refusal,
  UserRow,
  Verdict
} from '../force-app/main/default/lwc/enablementServices/enablementServices.ts';
import {
  PlanService,
  RefusalService,
  Verdicts
} from '../force-app/main/default/lwc/enablementServices/enablementServices.ts';
import type { EnablementSelector } from './enablementSelector.ts';
import { messageOf, refusalCodeOf } from './salesforce/apiError.ts';
import type { GraphAnswer } from './salesforce/compositeGraph.ts';
import { MOST_GRAPHS, MOST_NODES, parseGraphAnswers, toGraph } from './salesforce/compositeGraph.ts';
import { requestPasswordEmail } from './salesforce/passwordEmail.ts';
import { MOST_REHEARSALS, isMeantToFail, realErrors, toRehearsal } from './salesforce/rehearsal.ts';

/** Enough for 75 bad graphs, of which the platform tries 14 per request, and for sets that turn out to be granted. */
const MOST_ROUNDS = 20;
/** The longest pause is the first one doubled so often. */
const MOST_DOUBLINGS = 4;
/** How often the org is asked what became of a request whose answer was lost; it may still be at work. */
const MOST_LOOKS = 3;

/** A plan that is still to be carried out; `position` is where its verdict goes. */
interface Job {
  position: number;
  plan: Plan;
  attempts: number;
}

/** A job with the verdict on it, or with none because it is to be sent again. */
interface Sent {
  job: Job;
  verdict: Verdict | null;
}

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
   * One verdict per plan, in order. What is refused for one person does not keep the next from being saved.
   * The e-mail is requested after the commit, so that nobody gets mail about a user that was rolled back.
   */
  async commit(plans: readonly Plan[]): Promise<Verdict[]> {
    const verdicts: Verdict[] = [];
    for (const [index, verdict] of (await this.#run(plans, 'commit')).entries()) {
      verdicts.push(await this.#withEmail(plans[index], verdict));
    }
    return verdicts;
  }

  /** What the platform itself says to the plans, in order. Nothing is saved and nobody gets mail. */
  async rehearse(plans: readonly Plan[]): Promise<Verdict[]> {
    const verdicts = await this.#run(plans, 'rehearse');
    return verdicts.map((verdict) => (verdict.kind === 'saved' ? { ...verdict, errors: [KEPT] } : verdict));
  }

  /** Requests follow each other, because parallel ones would fight for the locks on accounts and roles. */
  async #run(plans: readonly Plan[], mode: Mode): Promise<Verdict[]> {
    const verdicts: Verdict[] = [];
    for (const chunk of chunksOf(plans, mode)) {
      verdicts.push(...(await this.#runChunk(chunk, mode)));
    }
    return verdicts;
  }

  async #runChunk(plans: readonly Plan[], mode: Mode): Promise<Verdict[]> {
    const verdicts = new Map<number, Verdict>();
    let jobs: Job[] = plans.map((plan, position) => ({ position, plan, attempts: 0 }));
    for (let round = 0; jobs.length > 0 && round < MOST_ROUNDS; round++) {
      if (jobs.some(({ attempts }) => attempts > 0)) {
        await this.#pause(round - 1);
      }
      const again: Job[] = [];
      for (const { job, verdict } of await this.#send(jobs, mode)) {
        if (verdict === null) {
          again.push(job);
        } else {
          verdicts.set(job.position, verdict);
        }
      }
      jobs = again;
    }
    return plans.map((_, position) => verdicts.get(position) ?? NOT_REACHED);
  }

  async #send(jobs: readonly Job[], mode: Mode): Promise<Sent[]> {
    const { version } = this.#connection;
    const toRequest = mode === 'commit' ? toGraph : toRehearsal;
    const graphs = jobs.map(({ position, plan }) => toRequest(`person${position}`, plan, version));
    let answers: Map<string, GraphAnswer>;
    try {
      answers = parseGraphAnswers(await this.#connection.requestPost('/composite/graph', { graphs }));
    } catch (error) {
      return this.#withoutAnswer(jobs, mode, error);
    }
    return jobs.map((job) => judge(job, mode, answers.get(`person${job.position}`)));
  }

  async #withoutAnswer(jobs: readonly Job[], mode: Mode, cause: unknown): Promise<Sent[]> {
    const statusCode = refusalCodeOf(cause);
    if (statusCode !== null) {
      // the org refused the request as a whole: nothing of it was tried
      const verdict = Verdicts.refused([{ ...NO_RECORD, statusCode, message: messageOf(cause) }]);
      return jobs.map((job) => ({ job, verdict }));
    }
    if (mode === 'rehearse') {
      const verdict = Verdicts.unknown(answerLost(cause, 'Nothing was to be saved. Check again.'));
      return jobs.map((job) => ({ job, verdict }));
    }
    return this.#lookAfterLostAnswer(jobs, cause);
  }

  /** Without an answer nobody knows whether the users exist, so the org is asked before anything is said. */
  async #lookAfterLostAnswer(jobs: readonly Job[], cause: unknown): Promise<Sent[]> {
    const found = new Map<Job, UserRow>();
    let wasAnswered = false;
    for (let look = 0; look < MOST_LOOKS && found.size < jobs.length; look++) {
      if (look > 0) {
        await this.#pause(look - 1);
      }
      const contactIds = jobs.map(({ plan }) => plan.contactId);
      const users = await this.#selector.users(contactIds, []).catch(() => null);
      wasAnswered ||= users !== null;
      for (const job of jobs) {
        const user = users?.find((row) => PlanService.isCarriedOut(job.plan, row));
        if (user !== undefined) {
          found.set(job, user);
        }
      }
    }
    const lost = Verdicts.unknown(answerLost(cause, wasAnswered ? STILL_OPEN : NOT_FOUND_OUT));
    return jobs.map((job) => {
      const user = found.get(job);
      return { job, verdict: user === undefined ? lost : Verdicts.saved(user.userId) };
    });
  }

  /** A refusal of the e-mail does not undo the user. */
  async #withEmail(plan: Plan | undefined, verdict: Verdict): Promise<Verdict> {
    if (verdict.userId === null || plan?.emailRequested !== true) {
      return verdict;
    }
    const emailError = await requestPasswordEmail(this.#connection, verdict.userId);
    return { ...verdict, emailRequested: emailError === null, emailError };
  }

  #pause(round: number): Promise<void> {
    return wait(this.#firstPauseMs * 2 ** Math.min(round, MOST_DOUBLINGS));
  }
}

function judge(job: Job, mode: Mode, answer: GraphAnswer | undefined): Sent {
  switch (answer?.kind) {
    case 'saved': {
      const user = job.plan.records.find(({ sobjectType }) => sobjectType === 'User');
      const userId = job.plan.userId ?? answer.ids.get(user?.reference ?? '');
      return { job, verdict: userId === undefined ? NOT_REACHED : Verdicts.saved(userId) };
    }
    case 'refused':
      return isMeantToFail(answer.errors) ? { job, verdict: Verdicts.valid() } : afterRefusal(job, mode, answer.errors);
    case 'halted':
      return { job, verdict: null };
    case undefined:
      return { job, verdict: NOT_REACHED };
  }
}

function afterRefusal(job: Job, mode: Mode, refusals: readonly Refusal[]): Sent {
  const { kind, plan, attempts, errors } = RefusalService.nextStep(job.plan, realErrors(refusals), job.attempts);
  switch (kind) {
    case 'again':
      return { job: { ...job, plan, attempts }, verdict: null };
    case 'done':
      return {
        job,
        verdict: mode === 'commit' && plan.userId !== null ? Verdicts.saved(plan.userId) : Verdicts.valid()
      };
    case 'refused':
      return { job, verdict: Verdicts.refused(errors) };
  }
}

/** As many plans as one request may carry. */
function* chunksOf(plans: readonly Plan[], mode: Mode): Generator<Plan[]> {
  const mostGraphs = mode === 'commit' ? MOST_GRAPHS : MOST_REHEARSALS;
  let chunk: Plan[] = [];
  let nodes = 0;
  for (const plan of plans) {
    // one more for the end of a rehearsal
    const needed = plan.records.length + 1;
    if (chunk.length === mostGraphs || nodes + needed > MOST_NODES) {
      yield chunk;
      chunk = [];
      nodes = 0;
    }
    chunk.push(plan);
    nodes += needed;
  }
  yield chunk;
}

const NO_RECORD = { fields: [], sobjectType: 'User', label: null } satisfies Partial<PlatformError>;

const NOT_REACHED = Verdicts.refused([
  {
    ...NO_RECORD,
    statusCode: 'NOT_PROCESSED',
    message: 'Salesforce did not get to this person. Nothing was saved. Try again.'
  }
]);

/** A platform that saves what must fail: said loudly, because the user is real. */
const KEPT: PlatformError = {
  ...NO_RECORD,
  statusCode: 'CHECK_WAS_SAVED',
  message: 'Salesforce saved what was only to be checked. The user is there now; deactivate it if it is not wanted.'
};

const STILL_OPEN =
  'It is not there now, but the request may still be under way. Look at the record before you try again.';
const NOT_FOUND_OUT = 'Whether it was saved could not be found out. Look at the record before you try again.';

function answerLost(cause: unknown, state: string): PlatformError {
  return { ...NO_RECORD, statusCode: 'ANSWER_LOST', message: `${messageOf(cause)}. ${state}` };
}
