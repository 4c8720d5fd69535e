/** The value at a path such as `graphs[0].isSuccessful`; undefined where there is none. */
export function at(json: unknown, path: string): unknown {
  let value = json;
  for (const step of path.split(/[.[\]]/).filter((text) => text !== '')) {
    value = typeof value === 'object' && value !== null ? new Map(Object.entries(value)).get(step) : undefined;
  }
  return value;
}

/** The entries of a list, or what a path leads to in each of them. Fails for anything but a list. */
export function list(json: unknown, path = ''): unknown[] {
  if (!Array.isArray(json)) throw new Error(`This is no list: ${JSON.stringify(json)}`);
  return json.map((entry: unknown) => at(entry, path));
}

/** A record with its parents' fields beside its own, for example `UserRole.Name`; without attributes. */
export type FlatRecord = Readonly<Record<string, unknown>>;

export function flatten(record: unknown, prefix = ''): FlatRecord {
  if (typeof record !== 'object' || record === null) throw new Error(`This is no record: ${JSON.stringify(record)}`);
  const flat: Record<string, unknown> = {};
  for (const [name, value] of new Map<string, unknown>(Object.entries(record))) {
    if (name === 'attributes') continue;
    if (typeof value === 'object' && value !== null) Object.assign(flat, flatten(value, `${prefix}${name}.`));
    else flat[prefix + name] = value;
  }
  return flat;
}
