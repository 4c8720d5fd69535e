import { isList, isRecord } from '../../../server/salesforce/row.ts';
import { fieldsOf } from './shape.ts';
import type { ServiceModel, Shape } from './shape.ts';

/** A value of a service as JSON has it: undefined is null, a map an object, a set a list. */
export function toWire(value: unknown): unknown {
  if (value === undefined || value === null) return null;
  if (isList(value)) return value.map(toWire);
  if (value instanceof Set) return [...value].map(toWire);
  if (value instanceof Map) return members([...value].map(([key, entry]) => [String(key), entry]));
  return isRecord(value) ? members(Object.entries(value)) : value;
}

function members(entries: readonly (readonly [string, unknown])[]): unknown {
  return Object.fromEntries(entries.map(([name, value]) => [name, toWire(value)]));
}

/** What a service gets: a value of its own for every place, as nothing is shared in JSON. */
export function fromWire(model: ServiceModel, shape: Shape, value: unknown): unknown {
  if (value === null) return null;
  switch (shape.kind) {
    case 'list':
      return listOf(value).map((item) => fromWire(model, shape.of, item));
    case 'set':
      return new Set(listOf(value));
    case 'map':
      return new Map(Object.entries(recordOf(value)).map(([key, entry]) => [key, fromWire(model, shape.of, entry)]));
    case 'nullable':
      return fromWire(model, shape.of, value);
    case 'object': {
      const record = recordOf(value);
      const fields = fieldsOf(model, shape.name);
      return Object.fromEntries(
        fields.map((field) => [field.name, fromWire(model, field.shape, record[field.name] ?? null)])
      );
    }
    default:
      return value;
  }
}

/** @throws Error when it is none */
export function listOf(value: unknown): readonly unknown[] {
  if (!isList(value)) throw new Error(`${JSON.stringify(value)} is no list.`);
  return value;
}

/** @throws Error when it is none */
export function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  if (!isRecord(value)) throw new Error(`${JSON.stringify(value)} is no object.`);
  return value;
}
