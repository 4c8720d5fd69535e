import type {
  Plan,
  PlanField,
  PlanRecord,
  Refusal
} from '../../force-app/main/default/lwc/enablementServices/enablementServices.ts';
import { isList, isRecord } from './row.ts';

// REST API Developer Guide, composite graph limits
export const MOST_GRAPHS = 75;
export const MOST_NODES = 500;

/** Status of everything that was not the cause: the other nodes of a failed graph, and graphs after too many failures. */
const HALTED = 'PROCESSING_HALTED';

/** One change of one record. */
export interface GraphNode {
  method: 'POST' | 'PATCH' | 'DELETE';
  url: string;
  referenceId: string;
  /** Absent when the record is deleted. */
  body?: Record<string, string | boolean>;
}

/** One transaction: all of its records are saved, or none. */
export interface Graph {
  graphId: string;
  compositeRequest: GraphNode[];
}

/**
 * saved: ids of created records by reference. refused: the records that are to blame.
 * halted: nothing was wrong with it, too many graphs before it failed; it can be sent again.
 */
export type GraphAnswer =
  { kind: 'saved'; ids: ReadonlyMap<string, string> } | { kind: 'refused'; errors: Refusal[] } | { kind: 'halted' };

/** The plan as a graph. @param version API version, for example `67.0` */
export function toGraph(graphId: string, plan: Plan, version: string): Graph {
  return { graphId, compositeRequest: plan.records.map((record) => toNode(record, version)) };
}

/** @param version API version, for example `67.0` */
export function toNode(
  { reference, operation, sobjectType, recordId, fields }: PlanRecord,
  version: string
): GraphNode {
  const object = `/services/data/v${version}/sobjects/${sobjectType}`;
  const body = Object.fromEntries(fields.map((field) => [field.name, toValue(field)]));
  return operation === 'create'
    ? { method: 'POST', url: object, referenceId: reference, body }
    : { method: 'PATCH', url: `${object}/${recordId ?? ''}`, referenceId: reference, body };
}

function toValue(field: PlanField): string | boolean {
  switch (field.kind) {
    case 'text':
      return field.value;
    case 'boolean':
      return field.value === 'true';
    case 'date':
      return field.value;
    case 'lastDay':
      return `${field.value}T23:59:59Z`;
    case 'record':
      return `@{${field.value}.id}`;
  }
}

/**
 * Reads the answer to a graph request, by graph id.
 * @throws Error when it does not have the documented shape
 */
export function parseGraphAnswers(answer: unknown): Map<string, GraphAnswer> {
  return new Map(
    list(property(answer, 'graphs'), 'graphs').map((graph) => {
      const nodes = list(property(property(graph, 'graphResponse'), 'compositeResponse'), 'compositeResponse');
      return [
        text(property(graph, 'graphId'), 'graphId'),
        property(graph, 'isSuccessful') === true ? saved(nodes) : notSaved(nodes)
      ];
    })
  );
}

function saved(nodes: readonly unknown[]): GraphAnswer {
  const ids = nodes.flatMap((node): [string, string][] => {
    const body = property(node, 'body');
    const reference = text(property(node, 'referenceId'), 'referenceId');
    // a record that was changed has no answer
    return body === null ? [] : [[reference, text(property(body, 'id'), 'id')]];
  });
  return { kind: 'saved', ids: new Map(ids) };
}

function notSaved(nodes: readonly unknown[]): GraphAnswer {
  const errors = nodes.flatMap(nodeErrors).filter(({ statusCode }) => statusCode !== HALTED);
  return errors.length === 0 ? { kind: 'halted' } : { kind: 'refused', errors };
}

function nodeErrors(node: unknown): Refusal[] {
  const body = property(node, 'body');
  // a successful node of a failed graph has an object here, an error has a list
  return (isList(body) ? body : []).map((error) => {
    const fields = property(error, 'fields');
    return {
      reference: text(property(node, 'referenceId'), 'referenceId'),
      statusCode: text(property(error, 'errorCode'), 'errorCode'),
      message: text(property(error, 'message'), 'message'),
      fields: isList(fields) ? fields.filter((field) => typeof field === 'string') : []
    };
  });
}

function property(value: unknown, name: string): unknown {
  return isRecord(value) ? value[name] : undefined;
}

function list(value: unknown, name: string): readonly unknown[] {
  return isList(value) ? value : unexpected(name);
}

function text(value: unknown, name: string): string {
  return typeof value === 'string' ? value : unexpected(name);
}

function unexpected(name: string): never {
  throw new Error(`Salesforce answered a graph request without a usable "${name}".`);
}
