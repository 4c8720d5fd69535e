import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isRecord } from '../../../server/salesforce/row.ts';
import { nameOf } from '../model/shape.ts';
import type { Method, ServiceModel } from '../model/shape.ts';
import { listOf } from '../model/wire.ts';
import { toldValue } from './tellArguments.ts';

/** The chosen cases. */
export const CHOSEN = fileURLToPath(new URL('chosenCases.json', import.meta.url));

/** A call that is worth a test of its own. */
export interface CallCase {
  /** `service.method` */
  readonly method: string;
  /** The code of the finding that the call is chosen for; null when it is for what it reaches. */
  readonly finds: string | null;
  /** What has a place in the world is told by what is different there. */
  readonly args: readonly unknown[];
}

/** The call that a case tells. */
export interface CaseCall {
  readonly method: Method;
  readonly args: readonly unknown[];
}

/** @throws Error when the services do not have the method any more */
export function callOf(model: ServiceModel, { method: name, args }: CallCase): CaseCall {
  const method = model.methods.find((one) => nameOf(one) === name);
  if (!method) throw new Error(`The services have no ${name} any more. Run npm run apex:cases.`);
  return { method, args: method.parameters.map(({ shape }, at) => toldValue(model, shape, args[at])) };
}

/** Cases that chance seldom brings: what the platform says, word for word. They are written by hand. */
export const WRITTEN = fileURLToPath(new URL('writtenCases.json', import.meta.url));

/** @throws Error when the file is not as `npm run apex:cases` writes it */
export function readCases(file: string): readonly CallCase[] {
  return listOf(JSON.parse(readFileSync(file, 'utf8'))).map((one) => {
    if (!isRecord(one) || typeof one.method !== 'string' || (one.finds !== null && typeof one.finds !== 'string')) {
      throw new Error(`${file} holds what is no case. Look at CallCase in callCases.ts.`);
    }
    return { method: one.method, finds: one.finds, args: listOf(one.args) };
  });
}
