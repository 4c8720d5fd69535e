import type { SqlValue } from '../../storage/database.ts';

/** A piece of SQL together with the values of its parameters, in the order of its question marks. */
export class Sql {
  readonly text: string;
  readonly values: readonly SqlValue[];

  constructor(text: string, values: readonly SqlValue[]) {
    this.text = text;
    this.values = values;
  }

  equals(other: Sql): boolean {
    return this.text === other.text && this.values.every((value, index) => value === other.values[index]);
  }
}

/**
 * Builds SQL from a template. What is put into it is SQL only if it was made here; any other value becomes a parameter,
 * so nothing that a caller wrote can end up in the text of a statement.
 */
export function sql(strings: TemplateStringsArray, ...parts: readonly (Sql | SqlValue)[]): Sql {
  let text = strings[0] ?? '';
  const values: SqlValue[] = [];
  parts.forEach((part, index) => {
    text += part instanceof Sql ? part.text : '?';
    if (part instanceof Sql) for (const value of part.values) values.push(value);
    else values.push(part);
    text += strings[index + 1] ?? '';
  });
  return new Sql(text, values);
}

export const nothing = sql``;

/** The quoted name of a table or column, which has to come from the schema. */
export function identifier(name: string): Sql {
  if (!/^\w+$/u.test(name)) throw new TypeError(`Not a name of the schema: ${JSON.stringify(name)}`);
  return new Sql(`"${name}"`, []);
}

export function commaSeparated(parts: readonly Sql[]): Sql {
  return separated(parts, ', ');
}

export function concatenated(parts: readonly Sql[]): Sql {
  return separated(parts, '');
}

function separated(parts: readonly Sql[], separator: string): Sql {
  return new Sql(
    parts.map((part) => part.text).join(separator),
    parts.flatMap((part) => part.values)
  );
}

/** Joins conditions as a balanced tree: SQLite refuses expressions that are more than 1,000 operators deep. */
export function combined(conditions: readonly Sql[], operator: 'AND' | 'OR'): Sql {
  const [first, ...rest] = conditions;
  if (first === undefined) throw new TypeError('There are no conditions to combine.');
  if (rest.length === 0) return first;
  const middle = Math.ceil(conditions.length / 2);
  const left = combined(conditions.slice(0, middle), operator);
  const right = combined(conditions.slice(middle), operator);
  return operator === 'AND' ? sql`(${left} AND ${right})` : sql`(${left} OR ${right})`;
}
