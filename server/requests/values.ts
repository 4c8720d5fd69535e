import { RequestError } from '../requestError.ts';
import { isList } from '../salesforce/row.ts';

const LONGEST_TEXT = 1000;
// Unicode general category Cc
const CONTROL_CHARACTER = /\p{Cc}/u;

/**
 * Text as a form field holds it. Whether it suits its field is for the preflight to say.
 * @throws RequestError 400 naming `what`
 */
export function parseText(value: unknown, what: string): string {
  if (typeof value !== 'string') {
    throw new RequestError(400, `${what} must be text.`);
  }
  if (value.length > LONGEST_TEXT) {
    throw new RequestError(400, `${what} must not be longer than ${LONGEST_TEXT} characters.`);
  }
  if (CONTROL_CHARACTER.test(value) || !value.isWellFormed()) {
    throw new RequestError(400, `${what} must not contain line breaks, tabs or other control characters.`);
  }
  // REST would take it for a reference to another record of the same request and put that record's id there
  if (value.includes('@{')) {
    throw new RequestError(400, `${what} must not contain "@{".`);
  }
  return value;
}

/** @throws RequestError 400 naming `what`, or the item that `parseItem` refuses, for example `drafts[2].email` */
export function parseList<T>(
  value: unknown,
  what: string,
  most: number,
  parseItem: (item: unknown, what: string) => T
): T[] {
  if (!isList(value)) {
    throw new RequestError(400, `${what} must be a list.`);
  }
  if (value.length > most) {
    throw new RequestError(400, `${what} must not have more than ${most} entries.`);
  }
  return value.map((item, index) => parseItem(item, `${what}[${index}]`));
}
