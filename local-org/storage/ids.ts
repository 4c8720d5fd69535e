import { existsSync, readFileSync } from 'node:fs';
import { writeWhole } from './wholeFile.ts';

const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const CHECKSUM = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345';

/** Stands where a real org's instance and reserved characters stand, so that ids of a local org are recognisable. */
const LOCAL = 'Lo0';

/** Numbers taken from the file at a time; what is left of a block at the end of the process is never used. */
const BLOCK = 1000;

/** The 18-character form of a 15-character id: the suffix encodes which characters are upper case. */
export function toLongId(id: string): string {
  if (id.length !== 15) return id;
  let suffix = '';
  for (let chunk = 0; chunk < 15; chunk += 5) {
    let bits = 0;
    for (let place = 0; place < 5; place++) if (/[A-Z]/.test(id.charAt(chunk + place))) bits |= 1 << place;
    suffix += CHECKSUM.charAt(bits);
  }
  return id + suffix;
}

/** Whether the text is an id in its 15-character form, or in its 18-character form with the right suffix. */
export function isId(text: string): boolean {
  return /^[a-zA-Z0-9]{15}$/.test(text) || (/^[a-zA-Z0-9]{18}$/.test(text) && toLongId(text.slice(0, 15)) === text);
}

/**
 * Hands out record ids. The count lives outside the database, because a rollback must not take an id back:
 * a client that has seen it in a refused request would meet another record under it.
 */
export class IdSequence {
  readonly #file: string | null;
  #next: number;
  #end: number;

  /** @param file keeps the count; null for an org in memory */
  constructor(file: string | null) {
    this.#file = file;
    this.#next = file === null || !existsSync(file) ? 1 : readCount(file);
    this.#end = this.#next;
  }

  /** A new 18-character id, later than all before it. */
  next(keyPrefix: string): string {
    if (this.#next >= this.#end) this.#reserve();
    return idOf(keyPrefix, this.#next++);
  }

  #reserve(): void {
    this.#end = this.#next + BLOCK;
    if (this.#file !== null) writeWhole(this.#file, `${this.#end}\n`);
  }
}

function idOf(keyPrefix: string, count: number): string {
  let digits = '';
  for (let rest = count; rest > 0; rest = Math.floor(rest / 62)) digits = DIGITS.charAt(rest % 62) + digits;
  return toLongId(keyPrefix + LOCAL + digits.padStart(9, '0'));
}

function readCount(file: string): number {
  const count = Number(readFileSync(file, 'utf8'));
  if (!Number.isSafeInteger(count) || count < 1) {
    throw new Error(`${file} does not hold the org's count of ids. Delete the data folder to start a new org.`);
  }
  return count;
}
