import { errorsOf } from '../dml/refused.ts';
import { refusal } from '../rules/rule.ts';
import type { InputRule } from '../rules/inputRules.ts';

/** A mistake that Apex cannot catch as a save result: a wrong query, or something that is not emulated. */
export class ApexOrgError extends Error {
  /** The platform's code, or `NOT_EMULATED`. */
  readonly statusCode: string;

  constructor(statusCode: string, message: string) {
    super(message);
    this.name = 'ApexOrgError';
    this.statusCode = statusCode;
  }
}

/** Runs what Apex asks for; what is refused as a whole reaches it as an ApexOrgError. Defects are not swallowed. */
export function answerApex<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    const [first] = error instanceof ApexOrgError ? [] : errorsOf(error);
    throw first ? new ApexOrgError(first.errorCode, first.message) : error;
  }
}

export function brokenBy(rule: InputRule, values: readonly string[]): ApexOrgError {
  const { errorCode, message } = refusal(rule, values);
  return new ApexOrgError(errorCode, message);
}
