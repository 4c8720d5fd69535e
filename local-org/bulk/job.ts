import type { CsvFormat } from './csv.ts';

export const OPERATIONS = ['insert', 'update', 'upsert', 'delete'] as const;
export type IngestOperation = (typeof OPERATIONS)[number];

/** What a job does: save the records of a CSV, or write the result of a query into one. */
export type Task =
  | { readonly kind: 'ingest'; readonly operation: Exclude<IngestOperation, 'upsert'>; readonly object: string }
  | { readonly kind: 'ingest'; readonly operation: 'upsert'; readonly object: string; readonly externalId: string }
  | { readonly kind: 'query'; readonly object: string; readonly soql: string };

export const STATES = ['Open', 'UploadComplete', 'InProgress', 'JobComplete', 'Failed', 'Aborted'] as const;
export type State = (typeof STATES)[number];

export const DELIMITERS = { BACKQUOTE: '`', CARET: '^', COMMA: ',', PIPE: '|', SEMICOLON: ';', TAB: '\t' } as const;
export const LINE_ENDINGS = { LF: '\n', CRLF: '\r\n' } as const;
export type DelimiterName = keyof typeof DELIMITERS;
export type LineEndingName = keyof typeof LINE_ENDINGS;

/** A job of the Bulk API 2.0. */
export interface Job {
  readonly id: string;
  readonly task: Task;
  /** For example `68.0`. */
  readonly version: string;
  readonly delimiter: DelimiterName;
  readonly lineEnding: LineEndingName;
  readonly state: State;
  /** Why it failed. */
  readonly errorMessage: string | null;
  /** Column names; known once the work has begun. */
  readonly header: readonly string[];
  /** Records in the CSV, or found by the query; known once the work has begun. */
  readonly total: number;
  /** Those of them that were dealt with, failed ones included. */
  readonly processed: number;
  readonly failed: number;
  /** ISO 8601 in UTC. */
  readonly created: string;
  readonly modified: string;
}

export function formatOf(job: Pick<Job, 'delimiter' | 'lineEnding'>): CsvFormat {
  return { delimiter: DELIMITERS[job.delimiter], lineEnding: LINE_ENDINGS[job.lineEnding] };
}

/** Whether the name is one of the object's own keys; `toString` is not. */
export function isKeyOf<T extends object>(name: unknown, object: T): name is keyof T & string {
  return typeof name === 'string' && Object.hasOwn(object, name);
}
