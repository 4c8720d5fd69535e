export type SoqlValue = string | readonly string[];

/**
 * Fills the `:names` of a constant statement with escaped literals, as Apex binds do; a list becomes `('a', 'b')`.
 * @throws Error when a name has no value, a value has no name, or a list is empty (SOQL knows no empty list).
 */
export function bind(statement: string, values: Readonly<Record<string, SoqlValue>>): string {
  const missing = new Set(Object.keys(values));
  const bound = statement.replace(/:([a-zA-Z]+)/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) {
      throw new Error(`No value for :${name} in: ${statement}`);
    }
    missing.delete(name);
    return typeof value === 'string' ? literal(value) : list(name, value);
  });
  if (missing.size > 0) {
    throw new Error(`No place for ${[...missing].join(', ')} in: ${statement}`);
  }
  return bound;
}

function list(name: string, values: readonly string[]): string {
  if (values.length === 0) {
    throw new Error(`The list :${name} is empty.`);
  }
  return `(${values.map(literal).join(', ')})`;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  "'": "\\'",
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\b': '\\b',
  '\f': '\\f'
};

/** A quoted SOQL string literal that stands for exactly this text. */
export function literal(text: string): string {
  // reserved characters: https://developer.salesforce.com/docs/atlas.en-us.soql_sosl.meta/soql_sosl/sforce_api_calls_soql_select_quotedstringescapes.htm
  return `'${text.replace(/[\\'\n\r\t\b\f]/g, (character) => ESCAPES[character] ?? character)}'`;
}
