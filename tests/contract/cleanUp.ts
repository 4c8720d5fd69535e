import type { Connection } from '@jsforce/jsforce-node';
import { answerOf } from './answer.ts';
import { exchange } from './exchange.ts';
import type { Reply } from './exchange.ts';
import type { Made } from './runCase.ts';

/**
 * Takes back what a case has made, last things first. Users cannot be deleted: they are disabled, which frees their
 * contact, or else deactivated.
 *
 * @returns a line about everything that had to stay
 */
export async function cleanUp(connection: Connection, made: readonly Made[]): Promise<string[]> {
  const left: string[] = [];
  for (const { object, id } of made.toReversed()) {
    const reply = object === 'User' ? await retire(connection, id) : await remove(connection, object, id);
    if (reply.status < 300) continue;
    const { code, message } = answerOf(reply, id);
    left.push(`${object} ${id}: ${code ?? ''} ${message ?? ''}`);
  }
  return left;
}

async function retire(connection: Connection, id: string): Promise<Reply> {
  const path = `/sobjects/User/${id}`;
  const disabled = await exchange(connection, 'PATCH', path, { IsPortalEnabled: false });
  return disabled.status < 300 ? disabled : exchange(connection, 'PATCH', path, { IsActive: false });
}

/** A partner account is disabled before it is deleted. */
async function remove(connection: Connection, object: string, id: string): Promise<Reply> {
  const path = `/sobjects/${object}/${id}`;
  const first = await exchange(connection, 'DELETE', path);
  if (first.status < 300 || first.status === 404 || object !== 'Account') {
    // Assignments go with their permission set, contacts with their account.
    return first.status === 404 ? { status: 204, body: null } : first;
  }
  await exchange(connection, 'PATCH', path, { IsPartner: false });
  return exchange(connection, 'DELETE', path);
}
