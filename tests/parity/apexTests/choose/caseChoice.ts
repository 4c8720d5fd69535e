import { isList, isRecord } from '../../../../server/salesforce/row.ts';
import type { Call } from '../../input/play.ts';
import type { Outcome } from '../../model/outcome.ts';
import { nameOf } from '../../model/shape.ts';
import type { Method, ServiceModel } from '../../model/shape.ts';
import { codesIn } from '../codesIn.ts';
import type { CallCase } from '../callCases.ts';
import { isPlain } from '../isPlain.ts';
import { tell } from '../tellArguments.ts';
import type { InstrumentedServices } from './instrumented.ts';
import { simplify, weight } from './simplify.ts';

/** The findings of one person are shown by these, if they can. */
const FINDERS = ['PreflightService.check', 'PlatformErrorService.explain', 'PlatformErrorService.explainEmail'];
/** What cannot be seen in a test, and halves of characters. */
const UNPRINTABLE = /(?![ \n])[\p{C}\p{Z}]/gu;

/** A finding is shown by another method only when there is no better one. */
const OTHER_METHOD = 1_000_000;

interface Candidate {
  readonly method: Method;
  readonly args: readonly unknown[];
  readonly cost: number;
}

/** Chooses few calls that show much. */
export class CaseChoice {
  readonly cases: CallCase[] = [];
  readonly #model: ServiceModel;
  readonly #counted: InstrumentedServices;
  /** For each goal the call that is the least to write down. */
  readonly #best = new Map<string, Candidate>();
  readonly #reached = new Set<string>();

  constructor(model: ServiceModel, counted: InstrumentedServices) {
    this.#model = model;
    this.#counted = counted;
  }

  /** The statements that a case reaches need no other case. */
  leaveOut(method: Method, args: readonly unknown[]): void {
    for (const goal of this.#goals(method, args)) this.#reached.add(goal);
  }

  offer({ method, args: given }: Call): void {
    if (!method.parameters.every(({ shape }) => isPlain(this.#model, shape))) return;
    const args = given.map(printable);
    const size = weight(this.#model, method.parameters, args);
    for (const goal of this.#goals(method, args)) {
      const isOfOther = !isStatement(goal) && !FINDERS.includes(nameOf(method));
      const candidate = { method, args, cost: size + (isOfOther ? OTHER_METHOD : 0) };
      const other = this.#best.get(goal);
      if (!other || candidate.cost < other.cost) this.#best.set(goal, candidate);
    }
  }

  /**
   * One call for each kind of finding, then as few as reach the remaining statements.
   *
   * @returns the codes that no call has found
   */
  choose(codes: readonly string[]): readonly string[] {
    for (const code of codes) this.#choose(code, code);
    const statements = [...this.#best.keys()].filter(isStatement).sort();
    for (const statement of statements) if (!this.#reached.has(statement)) this.#choose(statement, null);
    return codes.filter((code) => !this.#best.has(code));
  }

  #choose(goal: string, finds: string | null): void {
    const candidate = this.#best.get(goal);
    if (!candidate) return;
    const { method } = candidate;
    const goals = [...this.#goals(method, candidate.args)];
    const wanted = finds === null ? goals.filter((one) => !this.#reached.has(one)) : [finds];
    const args = simplify(this.#model, method.parameters, candidate.args, (simpler) => {
      const kept = this.#goals(method, simpler);
      return wanted.every((one) => kept.has(one));
    });
    this.leaveOut(method, args);
    const told = method.parameters.map(({ shape }, at) => tell(this.#model, shape, args[at]));
    this.cases.push({ method: nameOf(method), finds, args: told });
  }

  /** Codes of findings, and statements. */
  #goals(method: Method, args: readonly unknown[]): ReadonlySet<string> {
    const { outcome, reached } = this.#counted.call(method, args);
    return new Set([...codesOf(outcome, args), ...reached]);
  }
}

function printable(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(UNPRINTABLE, '');
  if (isList(value)) return value.map(printable);
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, printable(member)]));
}

/** Those that the method itself comes to. */
function codesOf(outcome: Outcome, args: readonly unknown[]): readonly string[] {
  if (!('value' in outcome)) return [];
  const given = JSON.stringify(args);
  return codesIn(outcome.value).filter((code) => !given.includes(`"${code}"`));
}

function isStatement(goal: string): boolean {
  return goal.includes(':');
}
