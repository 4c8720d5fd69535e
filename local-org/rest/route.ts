import { notEmulated } from '../dml/refused.ts';
import { ok } from './api.ts';
import type { ApiContext, ApiRequest, ApiResponse, Resource } from './api.ts';
import { batch } from './resources/batch.ts';
import { collections } from './resources/collections.ts';
import { methodNotAllowed, requireGet } from './errors.ts';
import { composite } from './resources/composite.ts';
import { graph } from './resources/graph.ts';
import { ingestJobs } from './resources/ingestJobs.ts';
import { limits } from './resources/limits.ts';
import { queryJobs } from './resources/queryJobs.ts';
import { query } from './resources/query.ts';
import { sobjects } from './resources/sobjects.ts';
import { tree } from './resources/tree.ts';

const RESOURCES: Readonly<Record<string, Resource>> = { limits, query, sobjects };
const COMPOSITE: Readonly<Record<string, Resource>> = { graph, batch, sobjects: collections, tree };
const JOBS: Readonly<Record<string, Resource>> = { ingest: ingestJobs, query: queryJobs };

/**
 * Answers a request to `/services/data/vNN.0/…`.
 *
 * @throws SalesforceError or RecordRefused for what Salesforce would refuse, NOT_EMULATED for what this org has not
 */
export function callDataApi(context: ApiContext, request: ApiRequest): ApiResponse {
  const [first, second] = request.path;
  if (first === undefined) {
    requireGet(request.method);
    return ok(versionRoot(context, request.version));
  }
  if (first === 'composite') {
    const resource = second === undefined ? composite : COMPOSITE[second];
    if (resource && resource !== collections && request.method !== 'POST')
      throw methodNotAllowed(request.method, 'POST');
    if (resource) return resource(context, request);
  }
  const resource = first === 'jobs' ? JOBS[second ?? ''] : RESOURCES[first];
  if (resource) return resource(context, request);
  throw notEmulated(`the resource ${request.path.slice(0, 2).join('/')}`);
}

function versionRoot({ org, origin }: ApiContext, version: string) {
  const base = `/services/data/v${version}`;
  return {
    sobjects: `${base}/sobjects`,
    query: `${base}/query`,
    composite: `${base}/composite`,
    jobs: `${base}/jobs`,
    limits: `${base}/limits`,
    identity: `${origin}/id/${org.organizationId}/${org.runningUserId}`
  };
}
