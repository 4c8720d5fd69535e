import { isRecord } from '../../../server/salesforce/row.ts';
import { fieldsOf } from '../model/shape.ts';
import type { ServiceModel } from '../model/shape.ts';

/** Codes that no input can bring about, and why. */
const UNREACHABLE: ReadonlyMap<string, string> = new Map();

/** Which kinds of findings the compared calls have answered. */
export class FindingCodes {
  readonly all: readonly string[];
  readonly #seen = new Set<string>();

  constructor(model: ServiceModel) {
    const shape = fieldsOf(model, 'Finding').find(({ name }) => name === 'code')?.shape;
    if (shape?.kind !== 'literals') throw new Error('Finding.code is no union of codes any more.');
    this.all = shape.values;
  }

  addFrom(value: unknown): void {
    if (Array.isArray(value)) for (const item of value) this.addFrom(item);
    else if (isRecord(value)) {
      if (typeof value.code === 'string' && typeof value.severity === 'string') this.#seen.add(value.code);
      for (const member of Object.values(value)) this.addFrom(member);
    }
  }

  get reached(): number {
    return this.#seen.size;
  }

  /** Codes that were not reached although there is no reason why not. */
  get missing(): readonly string[] {
    return this.all.filter((code) => !this.#seen.has(code) && !UNREACHABLE.has(code));
  }
}
