import type { Connection } from '@jsforce/jsforce-node';
import type {
  Draft,
  Facts,
  InternalRole,
  NameCheck,
  Outcome,
  Plan,
  Preparation,
  RepairOutcome,
  Verdict
} from '../force-app/main/default/lwc/enablementServices/enablementServices.ts';
import {
  BatchService,
  OutcomeService,
  PlanService
} from '../force-app/main/default/lwc/enablementServices/enablementServices.ts';
import { EnablementSelector } from './enablementSelector.ts';
import { EnablementUnitOfWork } from './enablementUnitOfWork.ts';
import { Exclusively } from './exclusively.ts';
import { loadFacts } from './facts/loadFacts.ts';
import { repair } from './repairs.ts';
import {
  parseEnableParameters,
  parseFactsParameters,
  parseNamesParameters,
  parseRepairParameters
} from './requests/parameters.ts';
import { asRequestError } from './salesforce/apiError.ts';

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
        const preparations = await this.#prepare(drafts);
        const plans = preparations.flatMap(({ plan }) => plan ?? []);
        const verdicts = await (dryRun ? this.#unitOfWork.rehearse(plans) : this.#unitOfWork.commit(plans));
        const verdictOf = new Map(pairs(plans, verdicts));
        return preparations.map((preparation) => outcomeOf(preparation, verdictOf));
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

  async #prepare(drafts: readonly Draft[]): Promise<Preparation[]> {
    const [facts, names, missingFields] = await Promise.all([
      loadFacts(
        this.#selector,
        drafts.map(({ recordId }) => recordId),
        this.#now()
      ),
      this.#selector.findTakenNames(
        drafts.map(({ username }) => username),
        drafts.map(({ nickname }) => nickname)
      ),
      this.#selector.missingUserFields(PlanService.optionalFields())
    ]);
    const people = pairs(facts, drafts).map(([factsOfDraft, draft]) => ({ facts: factsOfDraft, draft }));
    return BatchService.prepare(people, names, missingFields);
  }
}

function outcomeOf({ draft, findings, outcome, plan }: Preparation, verdicts: ReadonlyMap<Plan, Verdict>): Outcome {
  if (outcome !== null) {
    return outcome;
  }
  const verdict = plan === null ? undefined : verdicts.get(plan);
  if (verdict === undefined) {
    throw new Error(`Nothing is known of ${draft.recordId}.`);
  }
  return OutcomeService.ofVerdict(draft, findings, verdict);
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
