import type { Input } from '../dml/input.ts';
import { SalesforceError } from '../salesforceError.ts';
import { badBody } from './errors.ts';

/** Deeper than any request of the API; a body beyond it is hostile or a mistake. */
const MAX_DEPTH = 64;

/**
 * Parses a JSON body.
 *
 * @throws SalesforceError JSON_PARSER_ERROR
 */
export function parseJson(text: string): unknown {
  if (text.trim() === '') return undefined;
  try {
    const value: unknown = JSON.parse(text);
    refuseWild(value);
    return value;
  } catch (cause) {
    if (cause instanceof SalesforceError) throw cause;
    throw badBody(cause instanceof Error ? cause.message : 'The body is not JSON');
  }
}

/** Refuses what JSON allows and no record can hold: endless nesting, and texts that would be stored as other texts. */
function refuseWild(root: unknown): void {
  let level: unknown[] = [root];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MAX_DEPTH) throw badBody(`The body is nested more than ${MAX_DEPTH} levels deep`);
    for (const value of level) {
      if (typeof value === 'string' && !isText(value))
        throw badBody('A text holds half a character or the character 0');
    }
    level = level.flatMap(childrenOf);
  }
}

/** SQLite replaces the halves of UTF-16 pairs, and ends texts at the character 0. */
function isText(value: string): boolean {
  return value.isWellFormed() && !value.includes('\0');
}

function childrenOf(value: unknown): unknown[] {
  return typeof value === 'object' && value !== null ? Object.values(value) : [];
}

/** @throws SalesforceError JSON_PARSER_ERROR when the value is no JSON object */
export function asObject(value: unknown, what: string): Input {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw badBody(`${what} must be a JSON object`);
  }
  return Object.fromEntries(Object.entries(value));
}

/** @throws SalesforceError JSON_PARSER_ERROR when the value is no list, or longer than the API allows */
export function asList(value: unknown, what: string, limit: number): unknown[] {
  if (!Array.isArray(value)) throw badBody(`${what} must be a JSON array`);
  if (value.length > limit) {
    throw new SalesforceError('LIMIT_EXCEEDED', `${what} has ${value.length} entries, the limit is ${limit}`);
  }
  return value;
}

/** @throws SalesforceError JSON_PARSER_ERROR when the value is no text */
export function asText(value: unknown, what: string): string {
  if (typeof value !== 'string' || value === '') throw badBody(`${what} must be a text`);
  return value;
}

/** `attributes.type` of a record. */
export function typeOf(record: Input, otherwise?: string): string {
  const attributes = record['attributes'];
  if (attributes === undefined && otherwise !== undefined) return otherwise;
  const type = asObject(attributes, 'attributes')['type'] ?? otherwise;
  return asText(type, 'attributes.type');
}
