import { ApexErrorListener, ApexLexer, ApexParserFactory } from '@apexdevtools/apex-parser';
import type { ApexToken, QueryContext } from '@apexdevtools/apex-parser';
import { SalesforceError } from '../../salesforceError.ts';
import type { Position, Query } from './ast.ts';
import { Binds } from './binds.ts';
import type { BindValues } from './binds.ts';
import { written } from './readOperand.ts';
import { readQuery } from './readQuery.ts';
import { Recent } from './recent.ts';
import { notEmulated, SourceText } from './sourceText.ts';

export interface ParsedQuery {
  readonly source: SourceText;
  readonly query: Query;
}

// Source: SOQL and SOSL Reference, "SOQL and SOSL Limits for Search Queries": 100,000 characters per statement.
const MAX_LENGTH = 100_000;
// The parser recurses; SQLite allows an expression to be 1,000 deep. Nobody writes as many parentheses by hand.
const MAX_NESTING = 40;
const MAX_CACHED_LENGTH = 10_000;

const queries = new Recent<ParsedQuery>(200);
// Trees take more memory than what is read from them.
const treesOfApex = new Recent<QueryContext>(100);

/**
 * Reads a SOQL query of the API; a query seen before is not read again.
 *
 * @throws SalesforceError MALFORMED_QUERY where it is not SOQL, NOT_EMULATED where it is but this org cannot answer it
 */
export function parse(soql: string): ParsedQuery {
  const parseNew = () => {
    const source = new SourceText(soql);
    return { source, query: readQuery(parseTree(source), source) };
  };
  return soql.length <= MAX_CACHED_LENGTH ? queries.get(soql, parseNew) : parseNew();
}

/**
 * Reads a SOQL query of Apex, whose bind variables become literals. A text seen before is not parsed again.
 *
 * @throws SalesforceError as `parse`, and for a variable that stands for nothing or for what the place cannot take
 */
export function parseApex(soql: string, values: BindValues): ParsedQuery {
  const source = new SourceText(soql, new Binds(values));
  const parseNew = () => parseTree(source);
  const tree = soql.length <= MAX_CACHED_LENGTH ? treesOfApex.get(soql, parseNew) : parseNew();
  return { source, query: readQuery(tree, source) };
}

function parseTree(source: SourceText): QueryContext {
  refuseForeign(source.text);
  const text = source.withBlankLiterals();
  refuseDeepNesting(text);
  refuseComments(text, source);
  const { parser } = ApexParserFactory.createLexerAndParser(text, new FirstError(source));
  const tree = parser.query();
  // The rule stops where the query could end; whatever is left does not belong to one.
  const next = parser.getCurrentToken();
  if (next.type !== ApexLexer.EOF) throw unexpected(source, next);
  return tree;
}

function refuseForeign(soql: string): void {
  if (soql.length > MAX_LENGTH) {
    throw new SalesforceError('MALFORMED_QUERY', `SOQL statements cannot be longer than ${MAX_LENGTH} characters.`);
  }
  if (/^\s*FIND\b/iu.test(soql)) throw notEmulated('SOSL');
}

function refuseDeepNesting(text: string): void {
  let depth = 0;
  for (const character of text) {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (depth > MAX_NESTING) {
      throw new SalesforceError(
        'QUERY_TOO_COMPLICATED',
        'Query is either selecting too many fields or the filter conditions are too complicated.'
      );
    }
  }
}

/** The lexer skips the comments of Apex; SOQL has none. */
function refuseComments(text: string, source: SourceText): void {
  const comment = /\/[/*]/u.exec(text);
  if (!comment) return;
  const lines = text.slice(0, comment.index).split('\n');
  throw source.unexpectedToken('/', { line: lines.length, column: Array.from(lines.at(-1) ?? '').length + 1 });
}

function unexpected(source: SourceText, token: ApexToken): SalesforceError {
  const text = token.type === ApexLexer.EOF ? '<EOF>' : source.slice(token.start, token.stop + 1);
  return source.unexpectedToken(text, { line: token.line, column: token.column + 1 });
}

/** Stops at the first thing that lexer or parser cannot read. */
class FirstError extends ApexErrorListener {
  readonly #source: SourceText;

  constructor(source: SourceText) {
    super();
    this.#source = source;
  }

  override syntaxError(_recognizer: unknown, offender: ApexToken | number, line: number, column: number): never {
    const at: Position = { line, column: column + 1 };
    // The lexer has no token to blame: it stopped at a character.
    const token = written(offender);
    throw typeof token === 'object'
      ? unexpected(this.#source, token)
      : this.#source.unexpectedToken(this.#source.characterAt(at), at);
  }

  override apexSyntaxError(): never {
    throw new Error('Every syntax error is thrown where it is found.');
  }
}
