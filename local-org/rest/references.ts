import { SalesforceError } from '../salesforceError.ts';

/**
 * Replaces `@{reference.path[0]}` in every text of a sub-request by what an earlier sub-request answered.
 *
 * @param answers bodies of the successful sub-requests by their referenceId
 * @throws SalesforceError PROCESSING_HALTED when an answer or the value in it is not there
 */
export function resolveReferences(value: unknown, answers: ReadonlyMap<string, unknown>): unknown {
  if (typeof value === 'string') return resolveText(value, answers);
  if (Array.isArray(value)) return value.map((entry) => resolveReferences(entry, answers));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, resolveReferences(entry, answers)]));
}

/** Same for the parts of a sub-request that are texts themselves, such as its URL. */
export function resolveText(text: string, answers: ReadonlyMap<string, unknown>): string {
  return text.replace(/@\{([^{}]+)\}/g, (_, path: string) => lookUp(path, answers));
}

function lookUp(path: string, answers: ReadonlyMap<string, unknown>): string {
  const [reference = '', ...steps] = path.split(/[.[\]]/).filter((step) => step !== '');
  let value: unknown = answers.get(reference);
  for (const step of steps) {
    value = typeof value === 'object' && value !== null ? new Map(Object.entries(value)).get(step) : undefined;
  }
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return String(value);
  throw new SalesforceError('PROCESSING_HALTED', `Invalid reference specified. No value for ${path} found`);
}
