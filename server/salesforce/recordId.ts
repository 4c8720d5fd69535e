import { RequestError } from '../requestError.ts';

const RECORD_ID = /^[a-zA-Z0-9]{15}(?:[A-Z0-5]{3})?$/;
const SUFFIX_CHARACTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345';

/** An id that no record has; keeps an `IN` list from being empty, which SOQL does not allow. */
export const NO_ID = '000000000000000AAA';

/**
 * The 18-character form of a 15- or 18-character record id.
 * @throws RequestError 400 naming `what` when it is no record id, or when its checksum tells that its case was lost.
 */
export function parseRecordId(value: unknown, what: string): string {
  if (typeof value !== 'string' || !RECORD_ID.test(value)) {
    throw new RequestError(400, `${what} must be a record id of 15 or 18 characters.`);
  }
  const canonical = value.slice(0, 15) + checksum(value);
  if (value.length === 18 && value !== canonical) {
    throw new RequestError(
      400,
      `${what} is a damaged record id: upper and lower case do not match its last characters.`
    );
  }
  return canonical;
}

/** One character per five: its bit n is set when the n-th of the five is an upper-case letter. */
function checksum(id: string): string {
  return [0, 5, 10]
    .map((start) => {
      const bits = Array.from({ length: 5 }, (_, n) => (/[A-Z]/.test(id.charAt(start + n)) ? 1 << n : 0));
      return SUFFIX_CHARACTERS.charAt(bits.reduce((sum, bit) => sum + bit));
    })
    .join('');
}
