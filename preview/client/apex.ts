/** `@salesforce/apex/*`: methods that run on the preview's server instead of in an org. */
import { record, text } from '../shapes.ts';

const problem = record({ message: text });

/**
 * Makes the function that a component imports for an Apex method. Only imperative calls are supported, no `@wire`.
 *
 * @returns a function that rejects as the platform does: with a plain object, not an Error
 */
export function apexMethod(className: string, method: string): (params?: object) => Promise<unknown> {
  return async (params = {}) => {
    const response = await fetch(`/apex/${className}/${method}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(params)
    }).catch(() => null);
    if (response === null) return reject(0, 'The preview’s server does not answer. Is it still running?');
    const answer: unknown = await response.json();
    return response.ok ? answer : reject(response.status, problem(answer) ? answer.message : response.statusText);
  };
}

function reject(status: number, message: string): Promise<never> {
  return Promise.reject({ ok: false, status, body: { message } });
}
