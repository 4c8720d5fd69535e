import type { Connection } from '@jsforce/jsforce-node';
import type {
  Draft,
  Facts,
  Finding,
  NameCheck,
  Outcome,
  Plan
} from '../force-app/main/default/lwc/enablementServices/enablementServices.ts';
import { PlanService, PreflightService } from '../force-app/main/default/lwc/enablementServices/enablementServices.ts';
import { Batch, refuseRepeatedPeople } from './batch.ts';
import { EnablementSelector } from './enablementSelector.ts';
import { EnablementUnitOfWork } from './enablementUnitOfWork.ts';
import { Exclusively } from './exclusively.ts';
import { loadFacts } from './facts/loadFacts.ts';
import { afterCommit, blocked, unchanged, valid } from './outcomes.ts';
import { parseEnableParameters, parseFactsParameters, parseNamesParameters } from './requests/parameters.ts';
import { asRequestError } from './salesforce/apiError.ts';

/** A draft after the checks: answered already, or ready to be committed. */
type Checked = { kind: 'answered'; outcome: Outcome } | Ready;

interface Ready {
  kind: 'ready';
  draft: Draft;
  plan: Plan;
  findings: Finding[];
}

/** The controller of one org. It holds no data; what it learns about fields is kept for the connection's life. */
export function createEnablementController(connection: Connection): EnablementController {
  return new EnablementController(connection);
}

/**
 * What the form asks of a server. Parameters come from outside and are trusted in nothing.
 * Every method throws RequestError: its message says what to do, its `status` is the HTTP status.
 */
export class EnablementController {
  readonly #selector: EnablementSelector;
  readonly #unitOfWork: EnablementUnitOfWork;
  readonly #people = new Exclusively();

  constructor(connection: Connection) {
    this.#selector = new EnablementSelector(connection);
    this.#unitOfWork = new EnablementUnitOfWork(connection, this.#selector);
  }

  /** `{recordId}` of a contact or person account: everything the form and the rules need. */
  async getFacts(parameters: unknown): Promise<Facts> {
    const { recordId } = parseFactsParameters(parameters);
    return answer(async () => {
      const [facts] = await loadFacts(this.#selector, [recordId]);
      if (facts === undefined) {
        throw new Error('One record has one set of facts.');
      }
      return facts;
    });
  }

  /** `{usernames, nicknames}`, at most 200 each: which of them any user has, in lower case. */
  async findTakenNames(parameters: unknown): Promise<NameCheck> {
    const { usernames, nicknames } = parseNamesParameters(parameters);
    return answer(() => this.#selector.findTakenNames(usernames, nicknames));
  }

  /**
   * `{drafts, dryRun}`, at most 200 people: checks everything again and creates, all or nothing per person.
   * Calls for the same person wait for each other, so that a double click cannot create anything twice.
   *
   * A dry run ends after the checks and does not ask the platform: over REST only a graph that fails rolls back, and
   * one made to fail on purpose would take locks and say nothing about its later records.
   */
  async enable(parameters: unknown): Promise<Outcome[]> {
    const { drafts, dryRun } = parseEnableParameters(parameters);
    const recordIds = drafts.map(({ recordId }) => recordId);
    return this.#people.run(recordIds, () =>
      answer(async () => {
        const checked = await this.#check(drafts, dryRun);
        const ready = checked.flatMap((one) => (one.kind === 'ready' ? [one] : []));
        const committed = await this.#unitOfWork.commit(ready.map(({ plan }) => plan));
        const outcomes = [
          ...checked.flatMap((one) => (one.kind === 'answered' ? [one.outcome] : [])),
          ...pairs(ready, committed).map(([one, result]) => afterCommit(one.draft, one.findings, result))
        ];
        return outcomes.toSorted((a, b) => recordIds.indexOf(a.recordId) - recordIds.indexOf(b.recordId));
      })
    );
  }

  async #check(drafts: readonly Draft[], dryRun: boolean): Promise<Checked[]> {
    const [facts, taken] = await Promise.all([
      loadFacts(
        this.#selector,
        drafts.map(({ recordId }) => recordId)
      ),
      this.#selector.findTakenNames(
        drafts.map(({ username }) => username),
        drafts.map(({ nickname }) => nickname)
      )
    ]);
    refuseRepeatedPeople(facts);
    const batch = new Batch(taken);
    return pairs(drafts, facts).map(([draft, factsOfDraft]) => checkOne(draft, factsOfDraft, batch, dryRun));
  }
}

function checkOne(draft: Draft, orgFacts: Facts, batch: Batch, dryRun: boolean): Checked {
  const facts = batch.facts(orgFacts);
  const existing = facts.users.find(({ isActive }) => isActive);
  if (existing !== undefined) {
    return { kind: 'answered', outcome: unchanged(draft, existing) };
  }
  const findings = PreflightService.check(facts, batch.names(), draft);
  if (PreflightService.hasErrors(findings)) {
    return { kind: 'answered', outcome: blocked(draft, findings) };
  }
  batch.claim(draft);
  return dryRun
    ? { kind: 'answered', outcome: valid(draft, findings) }
    : { kind: 'ready', draft, plan: PlanService.plan(facts, draft), findings };
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
