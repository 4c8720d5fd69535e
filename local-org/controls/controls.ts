import type { ApiResponse } from '../rest/api.ts';
import { ok } from '../rest/api.ts';
import { asObject, asText } from '../rest/body.ts';
import { badBody, methodNotAllowed, notFound } from '../rest/errors.ts';
import { isMoment } from './moment.ts';
import type { Clock } from './clock.ts';
import type { Faults } from './faults.ts';
import { readFault } from './readFault.ts';
import type { Snapshots } from './snapshots.ts';

/** What tests and demos can do to an org that was started with controls. No Salesforce has it. */
export interface Controls {
  readonly clock: Clock;
  readonly faults: Faults;
  readonly snapshots: Snapshots;
}

/** Answers a request to `/local-org/clock`, `/local-org/faults` or `/local-org/snapshots`. */
export function callControls(controls: Controls, method: string, pathname: string, body: unknown): ApiResponse {
  const [, , name, ...rest] = pathname.split('/');
  if (name === 'clock' && rest.length === 0) return clock(controls, method, body);
  if (name === 'faults' && rest.length === 0) return faults(controls, method, body);
  if (name === 'snapshots') return snapshots(controls, method, rest);
  throw notFound();
}

function clock({ clock: own }: Controls, method: string, body: unknown): ApiResponse {
  if (method === 'PUT') {
    const { now, stands = false } = asObject(body, 'The body');
    if (typeof now !== 'string' || !isMoment(now)) throw badBody('now must be a moment such as 2027-01-31T08:00:00Z');
    if (typeof stands !== 'boolean') throw badBody('stands must be true or false');
    own.set(new Date(now), stands);
  } else if (method === 'DELETE') own.reset();
  else if (method !== 'GET') throw methodNotAllowed(method, 'GET,PUT,DELETE');
  return ok({ now: own.now().toISOString(), isSet: own.isSet });
}

function faults({ faults: own }: Controls, method: string, body: unknown): ApiResponse {
  if (method === 'POST') own.add(readFault(body));
  else if (method === 'DELETE') own.clear();
  else if (method !== 'GET') throw methodNotAllowed(method, 'GET,POST,DELETE');
  return ok({ faults: own.pending });
}

function snapshots({ snapshots: own }: Controls, method: string, path: readonly string[]): ApiResponse {
  const [given, action] = path;
  if (given === undefined) {
    if (method !== 'GET') throw methodNotAllowed(method, 'GET');
    return ok({ snapshots: own.names });
  }
  const name = asText(given, 'The name of the snapshot');
  if (!/^\w{1,40}$/.test(name)) throw badBody('The name of a snapshot has up to 40 letters, digits and underscores');
  if (action === undefined) {
    if (method !== 'PUT') throw methodNotAllowed(method, 'PUT');
    own.take(name);
  } else {
    if (action !== 'restore') throw notFound();
    if (method !== 'POST') throw methodNotAllowed(method, 'POST');
    if (!own.restore(name)) throw notFound();
  }
  return ok({ snapshots: own.names });
}
