import { isList, isRecord } from '../../server/salesforce/row.ts';

/** The ids of an org and the handles by which a scenario calls the same records. */
export class Handles {
  readonly #ids = new Map<string, string>();
  readonly #handles = new Map<string, string>();

  add(handle: string, id: string): void {
    this.#ids.set(handle, id);
    this.#handles.set(id, handle);
  }

  /** @throws Error when the scenario never said what the handle stands for */
  id(handle: string): string {
    const id = this.#ids.get(handle);
    if (id === undefined) {
      throw new Error(`The scenario has no record ${handle}.`);
    }
    return id;
  }

  /** A copy with ids in place of handles. */
  toIds(value: unknown): unknown {
    return replaced(value, this.#ids);
  }

  /** A copy with handles in place of ids. */
  toHandles(value: unknown): unknown {
    return replaced(value, this.#handles);
  }
}

function replaced(value: unknown, by: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') {
    return by.get(value) ?? value;
  }
  if (isList(value)) {
    return value.map((entry) => replaced(entry, by));
  }
  if (isRecord(value)) {
    return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, replaced(entry, by)]));
  }
  return value;
}
