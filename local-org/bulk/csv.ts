/** Why a CSV cannot be read, in the words of a job's `errorMessage`. */
export class CsvError extends Error {}

export interface CsvFormat {
  /** One character. */
  readonly delimiter: string;
  readonly lineEnding: '\n' | '\r\n';
}

/** Bulk API 2.0 and Bulk API Limits and Allocations. */
const LIMITS = { fields: 5_000, fieldLength: 131_072, recordLength: 400_000 } as const;

/**
 * Reads a CSV strictly (RFC 4180): a record has as many fields as the first, quotes stand around whole fields only, and
 * lines end as the format says. What is doubtful is an error, because a guess would put values into other fields.
 *
 * @yields one record after the other, the header first; cells without their quotes
 * @throws CsvError with the number of the record, counted from 1 for the header
 */
export function* readCsv(text: string, format: CsvFormat): Generator<string[]> {
  const reader = new CsvReader(text, format);
  let width: number | null = null;
  for (let number = 1; !reader.isAtEnd; number++) {
    const cells = reader.record(number);
    width ??= cells.length;
    if (cells.length !== width) {
      throw new CsvError(`InvalidBatch : Record ${number} has ${cells.length} fields, the header has ${width}`);
    }
    yield cells;
  }
}

/** One line of a CSV, every cell in quotes, as Salesforce writes results. */
export function toCsvLine(cells: readonly string[], { delimiter, lineEnding }: CsvFormat): string {
  return cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(delimiter) + lineEnding;
}

class CsvReader {
  readonly #text: string;
  readonly #format: CsvFormat;
  /** Matches the rest of an unquoted cell. */
  readonly #plain: RegExp;
  #position = 0;

  constructor(text: string, format: CsvFormat) {
    this.#text = text;
    this.#format = format;
    this.#plain = new RegExp(`[^"\\r\\n\\${format.delimiter}]*`, 'y');
  }

  get isAtEnd(): boolean {
    return this.#position >= this.#text.length;
  }

  record(number: number): string[] {
    const cells: string[] = [];
    const start = this.#position;
    for (;;) {
      const cell = this.#text[this.#position] === '"' ? this.#quoted(number) : this.#unquoted(number);
      if (cell.length > LIMITS.fieldLength)
        throw tooLarge(number, `a field of more than ${LIMITS.fieldLength} characters`);
      cells.push(cell);
      if (cells.length > LIMITS.fields) throw tooLarge(number, `more than ${LIMITS.fields} fields`);
      if (this.#isAtLineEnd()) break;
      this.#position += this.#format.delimiter.length;
    }
    if (this.#position - start > LIMITS.recordLength) {
      throw tooLarge(number, `more than ${LIMITS.recordLength} characters`);
    }
    this.#position += this.#format.lineEnding.length;
    return cells;
  }

  #unquoted(number: number): string {
    this.#plain.lastIndex = this.#position;
    const [cell = ''] = this.#plain.exec(this.#text) ?? [];
    this.#position += cell.length;
    if (this.#text[this.#position] === '"') throw badQuote(number);
    return cell;
  }

  #quoted(number: number): string {
    let cell = '';
    let start = this.#position + 1;
    for (;;) {
      const end = this.#text.indexOf('"', start);
      if (end < 0) throw badQuote(number);
      cell += this.#text.slice(start, end);
      if (this.#text[end + 1] !== '"') {
        this.#position = end + 1;
        if (!this.#isAtLineEnd() && !this.#text.startsWith(this.#format.delimiter, this.#position))
          throw badQuote(number);
        return cell;
      }
      cell += '"';
      start = end + 2;
    }
  }

  /** @throws CsvError for the other kind of line ending */
  #isAtLineEnd(): boolean {
    if (this.isAtEnd || this.#text.startsWith(this.#format.lineEnding, this.#position)) return true;
    const character = this.#text[this.#position];
    if (character !== '\r' && character !== '\n') return false;
    const setting = this.#format.lineEnding === '\n' ? 'LF' : 'CRLF';
    throw new CsvError(
      `ClientInputError : LineEnding is invalid on user data. Current LineEnding setting is ${setting}`
    );
  }
}

function badQuote(number: number): CsvError {
  return new CsvError(
    `InvalidBatch : Record ${number} has a quote that is not around a whole field; double those inside a field`
  );
}

function tooLarge(number: number, what: string): CsvError {
  return new CsvError(`InvalidBatch : Record ${number} has ${what}`);
}
