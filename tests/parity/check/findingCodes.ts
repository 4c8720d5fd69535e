import { fieldsOf } from '../model/shape.ts';
import type { ServiceModel } from '../model/shape.ts';
import { codesIn } from '../apexTests/codesIn.ts';
import type { Call } from '../input/play.ts';

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

  /** What a call was handed it has not found. */
  addFrom({ args, expected }: Call): void {
    const handed = new Set([...codesIn(args), ...textsIn(args)]);
    for (const code of codesIn(expected)) if (!handed.has(code)) this.#seen.add(code);
  }

  get reached(): number {
    return this.#seen.size;
  }

  /** Codes that were not reached although there is no reason why not. */
  get missing(): readonly string[] {
    return this.all.filter((code) => !this.#seen.has(code) && !UNREACHABLE.has(code));
  }
}

/** Codes are handed on as plain texts, too. */
function textsIn(args: readonly unknown[]): string[] {
  return args.filter((arg) => typeof arg === 'string');
}
