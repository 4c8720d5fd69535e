import type { Call } from '../input/play.ts';
import type { ApexServices } from '../model/apexServices.ts';
import { differenceOf } from '../model/outcome.ts';
import type { Difference } from '../model/outcome.ts';
import type { ScriptServices } from '../model/scriptServices.ts';
import { nameOf } from '../model/shape.ts';
import type { ServiceModel } from '../model/shape.ts';
import { shrink } from './shrink.ts';

/** Node makes up the next calls while Java answers these. */
const UNDER_WAY = 64;

/** A call that TypeScript and Apex answer differently. */
export interface Mismatch {
  readonly call: Call;
  readonly difference: Difference;
}

/** Asks Apex what TypeScript has answered, and keeps the first difference of each method. */
export class Comparison {
  readonly mismatches = new Map<string, Mismatch>();
  readonly callsByMethod = new Map<string, number>();
  readonly #apex: ApexServices;
  readonly #underWay = new Set<Promise<void>>();

  constructor(apex: ApexServices) {
    this.#apex = apex;
  }

  get calls(): number {
    return [...this.callsByMethod.values()].reduce((sum, count) => sum + count, 0);
  }

  async add(call: Call): Promise<void> {
    const name = nameOf(call.method);
    this.callsByMethod.set(name, (this.callsByMethod.get(name) ?? 0) + 1);
    const compared = this.#compare(name, call);
    this.#underWay.add(compared);
    void compared.finally(() => this.#underWay.delete(compared));
    if (this.#underWay.size >= UNDER_WAY) await Promise.race(this.#underWay);
  }

  /** Waits for what is under way. */
  async end(): Promise<void> {
    await Promise.all(this.#underWay);
  }

  async #compare(name: string, call: Call): Promise<void> {
    const difference = differenceOf(call.expected, await this.#apex.call(call.method, call.args));
    if (difference && !this.mismatches.has(name)) this.mismatches.set(name, { call, difference });
  }
}

/** The same difference with the smallest arguments that show one. */
export async function smallest(
  { call, difference }: Mismatch,
  model: ServiceModel,
  script: ScriptServices,
  apex: ApexServices
): Promise<Mismatch> {
  const { method } = call;
  const compared = async (args: readonly unknown[]) =>
    differenceOf(script.call(method, args), await apex.call(method, args));
  const shapes = method.parameters.map(({ shape }) => shape);
  const args = await shrink(model, shapes, call.args, async (smaller) => (await compared(smaller)) !== null);
  return {
    call: { method, args, expected: script.call(method, args) },
    difference: (await compared(args)) ?? difference
  };
}
