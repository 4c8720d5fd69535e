import type { Connection } from '@jsforce/jsforce-node';
import type {
  Draft,
  Facts,
  Finding,
  InternalRole,
  NameCheck,
  Outcome,
  RepairOutcome
} from '../force-app/main/default/lwc/enablementServices/enablementServices.ts';
import {
  BatchService,
  PlanService,
  PreflightService
} from '../force-app/main/default/lwc/enablementServices/enablementServices.ts';
import { EnablementSelector } from './enablementSelector.ts';
import { EnablementUnitOfWork } from './enablementUnitOfWork.ts';
import { Exclusively } from './exclusively.ts';
import { loadFacts } from './facts/loadFacts.ts';
import { afterCommit, afterRehearsal, alreadyDone, blocked, unchanged } from './outcomes.ts';
import type { Order } from './plans.ts';
import { withoutMissingFields } from './plans.ts';
import { repair } from './repairs.ts';
import {
  parseEnableParameters,
  parseFactsParameters,
  parseNamesParameters,
  parseRepairParameters
} from './requests/parameters.ts';
import { asRequestError } from './salesforce/apiError.ts';

/** A draft after the checks: answered already, or ready to be written. */
type Checked = { kind: 'answered'; outcome: Outcome } | Ready;

interface Ready {
  kind: 'ready';
  draft: Draft;
  order: Order;
  findings: Finding[];
}

/**
 * The controller of one org. It holds no data; what it learns about fields is kept for the connection's life.
 * @param now the clock by which dates are past
 */
export function createEnablementController(
  connection: Connection,
  now: () => Date = () => new Date()
): EnablementController {
  return new EnablementController(connection, now);
}

/**
 * What the form asks of a server. Parameters come from outside and are trusted in nothing.
 * Every method throws RequestError: its message says what to do, its `status` is the HTTP status.
 */
export class EnablementController {
  readonly #connection: Connection;
  readonly #selector: EnablementSelector;
  readonly #unitOfWork: EnablementUnitOfWork;
  readonly #people = new Exclusively();
  readonly #now: () => Date;

  constructor(connection: Connection, now: () => Date) {
    this.#connection = connection;
    this.#selector = new EnablementSelector(connection);
    this.#unitOfWork = new EnablementUnitOfWork(connection, this.#selector);
    this.#now = now;
  }

  /** `{recordId}` of a contact or person account: everything the form and the rules need. */
  async getFacts(parameters: unknown): Promise<Facts> {
    const { recordId } = parseFactsParameters(parameters);
    return answer(() => this.#factsOf(recordId));
  }

  /** `{usernames, nicknames}`, at most 200 each: which of them any user has, in lower case. */
  async findTakenNames(parameters: unknown): Promise<NameCheck> {
    const { usernames, nicknames } = parseNamesParameters(parameters);
    return answer(() => this.#selector.findTakenNames(usernames, nicknames));
  }

  /**
   * `{drafts, dryRun}`, at most 200 people: checks everything again and writes, all or nothing per person.
   * Calls for the same person wait for each other, so that a double click cannot create anything twice.
   * A dry run asks the platform too, and saves nothing.
   */
  async enable(parameters: unknown): Promise<Outcome[]> {
    const { drafts, dryRun } = parseEnableParameters(parameters);
    const recordIds = drafts.map(({ recordId }) => recordId);
    return this.#people.run(recordIds, () =>
      answer(async () => {
        const checked = await this.#check(drafts);
        const ready = checked.flatMap((one) => (one.kind === 'ready' ? [one] : []));
        const written = dryRun ? await this.#rehearse(ready) : await this.#commit(ready);
        return checked.map((one) => (one.kind === 'answered' ? one.outcome : outcomeOf(one, written)));
      })
    );
  }

  /** `{request}`: one fix that a finding offers, if that finding still stands. */
  async repair(parameters: unknown): Promise<RepairOutcome> {
    const request = parseRepairParameters(parameters);
    return this.#people.run([request.recordId, request.targetId], () =>
      answer(async () => repair(this.#connection, this.#selector, await this.#factsOf(request.recordId), request))
    );
  }

  /** The roles that an account owner can be given. */
  async findInternalRoles(): Promise<InternalRole[]> {
    return answer(() => this.#selector.internalRoles());
  }

  async #factsOf(recordId: string): Promise<Facts> {
    const [facts] = await loadFacts(this.#selector, [recordId], this.#now());
    if (facts === undefined) {
      throw new Error('One record has one set of facts.');
    }
    return facts;
  }

  async #check(drafts: readonly Draft[]): Promise<Checked[]> {
    const [facts, names] = await Promise.all([
      loadFacts(
        this.#selector,
        drafts.map(({ recordId }) => recordId),
        this.#now()
      ),
      this.#selector.findTakenNames(
        drafts.map(({ username }) => username),
        drafts.map(({ nickname }) => nickname)
      )
    ]);
    const people = pairs(facts, drafts).map(([factsOfDraft, draft]) => ({ facts: factsOfDraft, draft }));
    const findings = BatchService.check(people, names);
    return Promise.all(pairs(people, findings).map(([person, found]) => this.#checkOne(person, found)));
  }

  async #checkOne({ facts, draft }: { facts: Facts; draft: Draft }, findings: Finding[]): Promise<Checked> {
    const done = alreadyDone(facts, draft);
    if (done !== null) {
      return { kind: 'answered', outcome: unchanged(draft, done) };
    }
    if (PreflightService.hasErrors(findings)) {
      return { kind: 'answered', outcome: blocked(draft, findings) };
    }
    const wanted = PlanService.plan(facts, draft);
    const own = facts.users.find(({ userId }) => userId === draft.userId);
    if (own !== undefined && wanted.records.length === 0) {
      return { kind: 'answered', outcome: unchanged(draft, own, findings) };
    }
    const plan = await withoutMissingFields(wanted, (field) => this.#selector.isUserFieldCreateable(field));
    return {
      kind: 'ready',
      draft,
      order: { plan, contactId: facts.person.contactId, userId: draft.userId },
      findings
    };
  }

  async #commit(ready: readonly Ready[]): Promise<Map<Ready, Outcome>> {
    const results = await this.#unitOfWork.commit(ready.map(({ order }) => order));
    return new Map(pairs(ready, results).map(([one, result]) => [one, afterCommit(one.draft, one.findings, result)]));
  }

  async #rehearse(ready: readonly Ready[]): Promise<Map<Ready, Outcome>> {
    const results = await this.#unitOfWork.rehearse(ready.map(({ order }) => order));
    return new Map(
      pairs(ready, results).map(([one, result]) => [one, afterRehearsal(one.draft, one.findings, result)])
    );
  }
}

function outcomeOf(one: Ready, outcomes: ReadonlyMap<Ready, Outcome>): Outcome {
  const outcome = outcomes.get(one);
  if (outcome === undefined) {
    throw new Error(`Nothing is known of ${one.draft.recordId}.`);
  }
  return outcome;
}

/** Runs the work; what goes wrong with Salesforce comes out as a RequestError. */
async function answer<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw asRequestError(error);
  }
}

/** Two lists of the same length as one list of pairs. */
function pairs<A, B>(as: readonly A[], bs: readonly B[]): [A, B][] {
  return as.map((a, index) => {
    const b = bs[index];
    if (b === undefined) {
      throw new Error(`Of ${as.length} answers, only ${bs.length} came.`);
    }
    return [a, b];
  });
}
