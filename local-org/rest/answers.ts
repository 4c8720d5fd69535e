import { SalesforceError } from '../salesforceError.ts';

/** A reference such as `@{account.id}` or `@{found.records[0].Name}`. */
const REFERENCE = /@\{([^{}]+)\}/g;

/** Characters that references may turn into: as many as a whole request has. More is a mistake, or hostile. */
const MAX_RESOLVED = 10 * 1024 * 1024;

/** What the sub-requests of one composite request have answered so far, for the later ones to refer to. */
export class Answers {
  readonly #bodies = new Map<string, unknown>();
  #left = MAX_RESOLVED;

  add(referenceId: string, body: unknown): void {
    this.#bodies.set(referenceId, body);
  }

  /**
   * Replaces the references in every text of a sub-request's body.
   *
   * @throws SalesforceError PROCESSING_HALTED when an answer or the value in it is not there
   */
  resolve(value: unknown): unknown {
    if (typeof value === 'string') return this.resolveText(value);
    if (Array.isArray(value)) return value.map((entry) => this.resolve(entry));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, this.resolve(entry)]));
  }

  /** Same for the parts of a sub-request that are texts themselves, such as its URL. */
  resolveText(text: string): string {
    return text.replace(REFERENCE, (_, path: string) => {
      const resolved = this.#lookUp(path);
      this.#left -= resolved.length;
      if (this.#left >= 0) return resolved;
      throw new SalesforceError('LIMIT_EXCEEDED', `References turn into more than ${MAX_RESOLVED} characters`);
    });
  }

  #lookUp(path: string): string {
    const [reference = '', ...steps] = stepsOf(path);
    let value = this.#bodies.get(reference);
    for (const step of steps) {
      value = typeof value === 'object' && value !== null ? new Map(Object.entries(value)).get(step) : undefined;
    }
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return String(value);
    throw new SalesforceError('PROCESSING_HALTED', `Invalid reference specified. No value for ${path} found`);
  }
}

/** The sub-requests that a sub-request refers to, by their referenceId. */
export function referredTo(subrequest: { readonly url: string; readonly body: unknown }): string[] {
  const texts = [...textsIn(subrequest.body), subrequest.url];
  return texts.flatMap((text) => [...text.matchAll(REFERENCE)].map(([, path = '']) => stepsOf(path)[0] ?? ''));
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

function stepsOf(path: string): string[] {
  return path.split(/[.[\]]/).filter((step) => step !== '');
}
