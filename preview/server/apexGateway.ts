import type { IncomingMessage } from 'node:http';
import { HttpProblem } from './httpProblem.ts';
import { readJson } from './jsonBody.ts';

type ApexMethod = (params: Readonly<Record<string, unknown>>) => Promise<unknown>;

/** What stands in for Apex: methods by `Class.method`. */
export type ApexMethods = ReadonlyMap<string, ApexMethod>;

/**
 * Calls the method that stands in for an Apex method.
 *
 * @param name `Class.method`
 * @returns what the method returned
 * @throws HttpProblem 404 for an unknown method, 405 for anything but POST, and whatever the method throws
 */
export async function callApex(methods: ApexMethods, name: string, request: IncomingMessage): Promise<unknown> {
  const method = methods.get(name);
  if (method === undefined) throw new HttpProblem(404, `The preview has no Apex method ${name}.`);
  if (request.method !== 'POST') throw new HttpProblem(405, 'Apex methods are called with POST.');
  return (await method(await readJson(request))) ?? null;
}
