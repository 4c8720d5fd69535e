import { SalesforceError } from '../../salesforceError.ts';
import type { Position } from './ast.ts';
import type { Binds } from './binds.ts';

const CONTEXT_BEFORE = 30;
const CONTEXT_AFTER = 50;
const STRING_LITERAL = /'(?:\\[^]|[^'\\])*'/gu;

/** The text of one query, what its bind variables stand for, and the errors that point into it. */
export class SourceText {
  readonly text: string;
  /** Null for a query of the API, which can have none of what only Apex has. */
  readonly binds: Binds | null;
  // The lexer counts code points, not the UTF-16 units that strings are indexed by.
  readonly #codePoints: readonly string[];

  constructor(text: string, binds: Binds | null = null) {
    this.text = text;
    this.binds = binds;
    this.#codePoints = Array.from(text);
  }

  /**
   * The query with the content of every string literal blanked out, position for position.
   *
   * The lexer is Apex's and refuses escapes that only SOQL has (`\%` and `\_`), so it sees where literals are and the
   * text itself is read back with `slice`.
   */
  withBlankLiterals(): string {
    return this.text.replace(STRING_LITERAL, (literal) => `'${literal.slice(1, -1).replace(/[^\n]/gu, 'x')}'`);
  }

  /** The text between two code-point positions, counted from 0, the last one excluded. */
  slice(start: number, end: number): string {
    return this.#codePoints.slice(start, end).join('');
  }

  characterAt(at: Position): string {
    return Array.from(this.text.split('\n')[at.line - 1] ?? '')[at.column - 1] ?? '<EOF>';
  }

  /** An error as Salesforce words it: the place, a caret under it, row and column, then the sentence. */
  error(errorCode: string, at: Position, sentence: string): SalesforceError {
    const line = Array.from(this.text.split('\n')[at.line - 1] ?? '');
    const start = Math.max(0, at.column - 1 - CONTEXT_BEFORE);
    const excerpt = line.slice(start, at.column - 1 + CONTEXT_AFTER).join('');
    const caret = `${' '.repeat(at.column - 1 - start)}^`;
    return new SalesforceError(
      errorCode,
      `\n${excerpt}\n${caret}\nERROR at Row:${at.line}:Column:${at.column}\n${sentence}`
    );
  }

  unexpectedToken(token: string, at: Position): SalesforceError {
    return this.error('MALFORMED_QUERY', at, `unexpected token: '${token}'`);
  }
}

/** Refuses loudly what this org does not emulate: a plausible answer would be worse than none. */
export function notEmulated(what: string): SalesforceError {
  return new SalesforceError('NOT_EMULATED', `Not emulated: ${what}`, [], 501);
}
