import type { Org } from '../org.ts';
import { Transaction } from '../rules/mixedDml.ts';
import type { BulkJobs } from '../bulk/bulkJobs.ts';
import type { Cursors } from './cursors.ts';

/** A request to the data API, whether it came over HTTP or inside a composite request. */
export interface ApiRequest {
  readonly method: string;
  /** Decoded segments after `/services/data/vNN.0/`. */
  readonly path: readonly string[];
  /** For example `68.0`. */
  readonly version: string;
  readonly query: URLSearchParams;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  /** Parsed JSON, or the text of a CSV; undefined without a body. */
  readonly body: unknown;
}

export interface ApiResponse {
  readonly status: number;
  /** Sent as JSON; undefined for an empty answer. */
  readonly body?: unknown;
  /** Sent as it is, in place of a body. */
  readonly csv?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What a request runs in. */
export interface ApiContext {
  readonly org: Org;
  readonly cursors: Cursors;
  readonly bulk: BulkJobs;
  /** Where clients reach the org, for example `http://127.0.0.1:8766`. */
  readonly origin: string;
  /** Answers a request that came inside another one. */
  readonly dispatch: Resource;
  /** Given by a composite request that is all or none; otherwise every change is a transaction of its own. */
  readonly shared: Transaction | null;
}

export type Resource = (context: ApiContext, request: ApiRequest) => ApiResponse;

/** The transaction that a change belongs to. */
export function transactionOf(context: ApiContext): Transaction {
  return context.shared ?? new Transaction();
}

export function ok(body: unknown): ApiResponse {
  return { status: 200, body };
}
