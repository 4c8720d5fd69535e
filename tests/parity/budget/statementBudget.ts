import type { ApexServices } from '../model/apexServices.ts';
import { toWire } from '../model/wire.ts';
import { PRESET, SIZE, largeSource } from './largeOrg.ts';

/** Apex has ten seconds; a request of this size must be far from them. */
export const MOST_STATEMENTS = 500_000;
const STEPS = 'LargeRequest';

/** What one step of the large request cost. */
export interface StepCost {
  readonly step: string;
  readonly statements: number;
  /** Whether it counts: which names are free is asked once and for all before drafts are proposed. */
  readonly isInBudget: boolean;
}

/**
 * Counts the Apex statements of one large request: facts, proposed drafts, checks and plans.
 *
 * @throws Error when a person got no plan, because that would be cheaper than the truth
 */
export async function countStatements({ machine }: ApexServices): Promise<readonly StepCost[]> {
  const source = largeSource();
  const recordIds = source.contacts.map(({ contactId }) => contactId);
  const steps = [
    { step: 'FactsService.facts', method: 'facts', args: [recordIds, toWire(source)], isInBudget: true },
    { step: 'BatchService.nameCandidates', method: 'nameCandidates', args: [], isInBudget: false },
    { step: 'BatchService.propose', method: 'propose', args: [PRESET], isInBudget: true },
    { step: 'BatchService.prepare', method: 'prepare', args: [[]], isInBudget: true }
  ];
  const costs: StepCost[] = [];
  for (const { step, method, args, isInBudget } of steps) {
    const { value, statements } = await machine.call(STEPS, method, args);
    if (value !== SIZE.people) throw new Error(`${step} answered for ${String(value)} of ${SIZE.people} people.`);
    costs.push({ step, statements, isInBudget });
  }
  return costs;
}

/** One line for all steps. */
export function describeBudget(costs: readonly StepCost[]): string {
  const { people, profiles, permissionSets, sites, presets } = SIZE;
  const org = `${profiles} profiles, ${permissionSets} permission sets, ${sites} sites and ${presets} presets`;
  const total = `${counted(totalOf(costs))} statements of at most ${counted(MOST_STATEMENTS)}`;
  return `${people} people among ${org}: ${total} (${steps(costs, true)}), and before that ${steps(costs, false)}`;
}

export function isWithinBudget(costs: readonly StepCost[]): boolean {
  return totalOf(costs) < MOST_STATEMENTS;
}

function totalOf(costs: readonly StepCost[]): number {
  return costs.filter(({ isInBudget }) => isInBudget).reduce((sum, { statements }) => sum + statements, 0);
}

function steps(costs: readonly StepCost[], isInBudget: boolean): string {
  const chosen = costs.filter((cost) => cost.isInBudget === isInBudget);
  return chosen.map(({ step, statements }) => `${step} ${counted(statements)}`).join(', ');
}

function counted(number: number): string {
  return number.toLocaleString('en-US');
}
