import type { Plan, Refusal } from '../../force-app/main/default/lwc/enablementServices/enablementServices.ts';
import type { Graph, GraphNode } from './compositeGraph.ts';
import { toGraph } from './compositeGraph.ts';

/**
 * REST has no dry run: only a graph that fails leaves nothing behind. So the last record of a rehearsal is made to
 * fail, and the platform's answer to everything before it is its answer to the plan.
 */
const ROLLBACK = 'rollback';

/** Graphs of one request that the platform tries although earlier ones failed; a rehearsal is nothing but failures. */
export const MOST_REHEARSALS = 14;

/** The plan as a graph that saves nothing. @param version API version, for example `67.0` */
export function toRehearsal(graphId: string, plan: Plan, version: string): Graph {
  const { compositeRequest } = toGraph(graphId, plan, version);
  return { graphId, compositeRequest: [...compositeRequest, rollbackNode(compositeRequest, plan.userId, version)] };
}

/**
 * Deletes a user whose id is made of the ids of all records before it. It cannot succeed: there is no such id, and the
 * platform never deletes users (Object Reference, User). It cannot fail early: its address is known only when every
 * record before it is there.
 */
function rollbackNode(nodes: readonly GraphNode[], userId: string | null, version: string): GraphNode {
  const created = nodes.filter(({ method }) => method === 'POST').map(({ referenceId }) => `@{${referenceId}.id}`);
  const noId = [...(userId === null ? [] : [userId]), ...created, 'none'].join('-');
  return { method: 'DELETE', url: `/services/data/v${version}/sobjects/User/${noId}`, referenceId: ROLLBACK };
}

/** Whether nothing but the last record failed, as it was meant to: the platform had nothing against the plan. */
export function isMeantToFail(errors: readonly Refusal[]): boolean {
  return errors.length > 0 && errors.every(isRollback);
}

/** What the platform really refused. */
export function realErrors(errors: readonly Refusal[]): Refusal[] {
  return errors.filter((error) => !isRollback(error));
}

/** Any other error of that record, a lost session for example, means that we do not know. */
function isRollback({ reference, statusCode }: Refusal): boolean {
  return reference === ROLLBACK && statusCode === 'NOT_FOUND';
}
