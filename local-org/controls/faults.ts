import { LOCK_RULES } from '../rules/lockRules.ts';
import { refusal } from '../rules/rule.ts';
import { SalesforceError } from '../salesforceError.ts';

interface When {
  /** How often it happens. */
  readonly times: number;
  /** How many that fit are let go before. */
  readonly skip: number;
}

interface OnRequest extends When {
  /** HTTP method; null for any. */
  readonly method: string | null;
  /** Part of the URL; null for any. */
  readonly url: string | null;
}

/** Something that goes wrong in a real org now and then. */
export type Fault =
  | (When & { readonly fault: keyof typeof LOCK_RULES; readonly object: string | null })
  | (OnRequest & { readonly fault: 'REQUEST_LIMIT_EXCEEDED' | 'SERVER_UNAVAILABLE' })
  | (OnRequest & { readonly fault: 'CUT_BEFORE_COMMIT' | 'CUT_AFTER_COMMIT' })
  | (OnRequest & { readonly fault: 'SLOW_ANSWER'; readonly milliseconds: number });

type LockFault = Extract<Fault, { object: string | null }>;
export type RequestFault = Exclude<Fault, LockFault>;

/** The faults that are to happen, in the order in which they were asked for. */
export class Faults {
  #pending: Fault[] = [];

  get pending(): readonly Fault[] {
    return this.#pending;
  }

  add(fault: Fault): void {
    this.#pending.push(fault);
  }

  clear(): void {
    this.#pending = [];
  }

  /** What happens to this request. */
  onRequest(method: string, url: string): RequestFault | null {
    const fits = (fault: Fault): fault is RequestFault =>
      !('object' in fault) && (fault.method ?? method) === method && (fault.url === null || url.includes(fault.url));
    return this.#take(fits);
  }

  /** @throws SalesforceError of a lock if that is to happen to this record */
  onSave(objectName: string): void {
    const fits = (fault: Fault): fault is LockFault =>
      'object' in fault && (fault.object ?? objectName).toLowerCase() === objectName.toLowerCase();
    const taken = this.#take(fits);
    if (taken) throw refusal(LOCK_RULES[taken.fault], []);
  }

  /** Counts down the first fault that fits; returns it when it is its turn. */
  #take<T extends Fault>(fits: (fault: Fault) => fault is T): T | null {
    const found = this.#pending.find(fits);
    if (!found) return null;
    const isDue = found.skip === 0;
    const left = isDue ? { ...found, times: found.times - 1 } : { ...found, skip: found.skip - 1 };
    this.#pending = this.#pending.flatMap((fault) => (fault !== found ? [fault] : left.times > 0 ? [left] : []));
    return isDue ? found : null;
  }
}

/** The error that such a fault is answered with; null for faults of the connection. */
export function errorOf({ fault }: RequestFault): SalesforceError | null {
  switch (fault) {
    case 'REQUEST_LIMIT_EXCEEDED':
      return new SalesforceError(fault, 'TotalRequests Limit exceeded.', [], 403);
    case 'SERVER_UNAVAILABLE':
      return new SalesforceError(fault, 'The server is temporarily unavailable', [], 503);
    default:
      return null;
  }
}
