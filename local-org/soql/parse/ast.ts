/** A SOQL query as a tree. Names are kept as they were written; the compiler looks them up in the schema. */

/** Where something was written, both counted from 1, as Salesforce's errors count. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** `Account.Owner.Name`: relationships to walk up, then one field. */
export interface FieldPath {
  readonly relationships: readonly string[];
  readonly field: string;
  readonly at: Position;
}

/** A path as it was written. */
export function pathText({ relationships, field }: FieldPath): string {
  return [...relationships, field].join('.');
}

export type AggregateName = 'COUNT' | 'COUNT_DISTINCT' | 'MIN' | 'MAX' | 'SUM' | 'AVG';

export type DateFunctionName =
  | 'CALENDAR_YEAR'
  | 'CALENDAR_QUARTER'
  | 'CALENDAR_MONTH'
  | 'DAY_IN_MONTH'
  | 'DAY_IN_WEEK'
  | 'DAY_IN_YEAR'
  | 'DAY_ONLY'
  | 'HOUR_IN_DAY';

/** Anything with a value that can be selected, compared, grouped or sorted by. */
export type Operand =
  | { readonly kind: 'field'; readonly path: FieldPath }
  | { readonly kind: 'aggregate'; readonly name: AggregateName; readonly path: FieldPath }
  | { readonly kind: 'dateFunction'; readonly name: DateFunctionName; readonly path: FieldPath }
  | { readonly kind: 'toLabel'; readonly path: FieldPath };

export interface TypeofBranch {
  readonly objectName: string;
  readonly at: Position;
  readonly fields: readonly FieldPath[];
}

export type FieldGroup = 'ALL' | 'STANDARD' | 'CUSTOM';

export type SelectItem =
  | { readonly kind: 'value'; readonly operand: Operand; readonly alias: string | null }
  | { readonly kind: 'fields'; readonly group: FieldGroup; readonly at: Position }
  | { readonly kind: 'children'; readonly query: Query; readonly at: Position }
  | {
      readonly kind: 'typeof';
      readonly relationship: FieldPath;
      readonly branches: readonly TypeofBranch[];
      readonly otherwise: readonly FieldPath[];
    };

/** `COUNT()` stands alone and answers with a number instead of records. */
export type Selection =
  { readonly kind: 'count' } | { readonly kind: 'items'; readonly items: readonly [SelectItem, ...SelectItem[]] };

export type Literal =
  | { readonly kind: 'null' }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  /** A text that Apex binds: a date or a date-time where the field is one, otherwise a text. */
  | { readonly kind: 'bound'; readonly value: string }
  /** `YYYY-MM-DD`. */
  | { readonly kind: 'date'; readonly value: string }
  /** `YYYY-MM-DDTHH:MM:SS.sssZ`. */
  | { readonly kind: 'datetime'; readonly value: string }
  /** `TODAY`, or `LAST_N_DAYS:3` with its count. */
  | { readonly kind: 'dateLiteral'; readonly name: string; readonly count: number };

export type Comparator = '=' | '!=' | '<' | '<=' | '>' | '>=';

export type Condition =
  | { readonly kind: 'and' | 'or'; readonly conditions: readonly Condition[] }
  | { readonly kind: 'not'; readonly condition: Condition }
  | {
      readonly kind: 'compare';
      readonly operand: Operand;
      readonly comparator: Comparator;
      readonly value: Literal;
    }
  /** In the pattern `%` and `_` are wildcards and a backslash takes the next character as it is. */
  | { readonly kind: 'like'; readonly operand: Operand; readonly pattern: string }
  | { readonly kind: 'in'; readonly operand: Operand; readonly negated: boolean; readonly values: readonly Literal[] }
  | { readonly kind: 'inQuery'; readonly operand: Operand; readonly negated: boolean; readonly query: Query }
  /** Every value is one or more picklist entries separated by semicolons, all of which must be there. */
  | {
      readonly kind: 'includes';
      readonly operand: Operand;
      readonly negated: boolean;
      readonly values: readonly string[];
    };

export interface Ordering {
  readonly operand: Operand;
  readonly direction: 'ASC' | 'DESC';
  readonly nulls: 'FIRST' | 'LAST';
}

/** `FROM Contact c, c.Account a`: the path names an object, or a child relationship in a subquery. */
export interface From {
  readonly path: FieldPath;
  readonly alias: string | null;
  readonly relationshipAliases: readonly { readonly alias: string; readonly path: FieldPath }[];
}

export interface Query {
  readonly selection: Selection;
  readonly from: From;
  readonly where: Condition | null;
  readonly groupBy: readonly Operand[];
  readonly having: Condition | null;
  readonly orderBy: readonly Ordering[];
  readonly limit: number | null;
  readonly offset: number | null;
}
