import { SalesforceError } from '../../salesforceError.ts';
import { referredTo } from '../answers.ts';
import { ok } from '../api.ts';
import type { ApiContext, ApiRequest, ApiResponse } from '../api.ts';
import { asList, asObject, asText } from '../body.ts';
import { badBody } from '../errors.ts';
import { halted, runAllOrNone } from './runSubrequests.ts';
import { readSubrequests } from './subrequests.ts';
import type { Subrequest } from './subrequests.ts';

/** REST API Developer Guide, Composite Graph Limits. `kinds` are pairs of API version and object. */
const LIMITS = { graphs: 75, nodes: 500, kinds: 15, depth: 15, failures: 14 } as const;

interface Graph {
  readonly graphId: string;
  readonly nodes: readonly Subrequest[];
}

/** `composite/graph`: each graph is one transaction, all or nothing, independent of the others. */
export function graph(context: ApiContext, request: ApiRequest): ApiResponse {
  const graphs = readGraphs(request.body);
  let failures = 0;
  const results = graphs.map(({ graphId, nodes }) => {
    // Same source: after too many failures the rest is not tried.
    const isGivenUp = failures >= LIMITS.failures;
    const { responses, isSuccessful } = isGivenUp
      ? { responses: nodes.map(({ referenceId }) => halted(referenceId)), isSuccessful: false }
      : runAllOrNone(context, nodes);
    if (!isSuccessful) failures++;
    return { graphId, graphResponse: { compositeResponse: responses }, isSuccessful };
  });
  return ok({ graphs: results });
}

function readGraphs(body: unknown): Graph[] {
  const seen = new Set<string>();
  const graphs = asList(asObject(body, 'The body')['graphs'], 'graphs', LIMITS.graphs).map((entry) => {
    const given = asObject(entry, 'A graph');
    const graphId = asText(given['graphId'], 'graphId');
    if (seen.has(graphId)) throw badBody(`The graphId ${graphId} is used twice`);
    seen.add(graphId);
    return { graphId, nodes: readSubrequests(given['compositeRequest'], LIMITS.nodes) };
  });
  const nodes = graphs.flatMap((each) => each.nodes);
  requireAtMost(LIMITS.nodes, nodes.length, 'nodes');
  requireAtMost(LIMITS.kinds, new Set(nodes.map(kindOf)).size, 'different nodes');
  for (const each of graphs) requireAtMost(LIMITS.depth, depthOf(each), `levels in ${each.graphId}`);
  return graphs;
}

function requireAtMost(limit: number, count: number, what: string): void {
  if (count > limit) {
    throw new SalesforceError('LIMIT_EXCEEDED', `The graphs have ${count} ${what}, the limit is ${limit}`);
  }
}

/** Version and object. @throws SalesforceError for a node that is no record: graphs are made of nothing else */
function kindOf({ url }: Subrequest): string {
  const [, version, object] = /^\/*services\/data\/v([\d.]+)\/sobjects\/(\w+)(?!.*\/describe\b)/.exec(url) ?? [];
  if (version === undefined || object === undefined) {
    throw badBody(`The nodes of a graph are records, which ${url.slice(0, 100)} is not`);
  }
  return `${version}/${object.toLowerCase()}`;
}

/** Nodes of the longest chain of which each uses what the one before has answered. */
function depthOf({ nodes }: Graph): number {
  const depths = new Map<string, number>();
  for (const node of nodes) {
    const before = referredTo(node).map((referenceId) => depths.get(referenceId) ?? 0);
    depths.set(node.referenceId, 1 + before.reduce((deepest, depth) => Math.max(deepest, depth), 0));
  }
  return [...depths.values()].reduce((deepest, depth) => Math.max(deepest, depth), 0);
}
