import { isList, isRecord } from '../../../server/salesforce/row.ts';
import { fieldsOf } from '../model/shape.ts';
import type { ServiceModel, Shape } from '../model/shape.ts';
import { listOf, recordOf } from '../model/wire.ts';
import { changed, changesOf } from './changes.ts';
import { WORLD } from './world.ts';

/** A value as a case tells it: what the world has too is left out, and what is null anywhere else. */
export function tell(model: ServiceModel, shape: Shape, value: unknown): unknown {
  if (value === null || value === undefined) return null;
  if (shape.kind === 'nullable') return tell(model, shape.of, value);
  if (shape.kind === 'list') return listOf(value).map((item) => tell(model, shape.of, item));
  if (shape.kind !== 'object') return value;
  const base = WORLD.get(shape.name);
  if (base !== undefined) return withoutNeedlessNulls(changesOf(base, value) ?? {}, base);
  const record = recordOf(value);
  const members = fieldsOf(model, shape.name).map((field) => [
    field.name,
    tell(model, field.shape, record[field.name] ?? null)
  ]);
  return Object.fromEntries(members.filter(([, member]) => member !== null));
}

/** The value that a case tells; what services have learned to ask for since is harmless. */
export function toldValue(model: ServiceModel, shape: Shape, told: unknown): unknown {
  if (shape.kind === 'object') {
    const base = WORLD.get(shape.name);
    const value = base === undefined ? told : changed(base, told);
    if (value === null || value === undefined) return blank(shape);
    const record = recordOf(value);
    const members = fieldsOf(model, shape.name).map((field) => [
      field.name,
      toldValue(model, field.shape, record[field.name])
    ]);
    return Object.fromEntries(members);
  }
  if (told === null || told === undefined) return blank(shape);
  if (shape.kind === 'nullable') return toldValue(model, shape.of, told);
  if (shape.kind === 'list') return listOf(told).map((item) => toldValue(model, shape.of, item));
  return told;
}

/** The value without members that are null: a type has them anyway. */
export function withoutNulls(value: unknown): unknown {
  return withoutNeedlessNulls(value, undefined);
}

// null says something where the world has a value
function withoutNeedlessNulls(changes: unknown, base: unknown): unknown {
  if (isList(changes)) return changes.map((item) => withoutNeedlessNulls(item, undefined));
  if (!isRecord(changes)) return changes;
  const world = isRecord(base) ? base : {};
  const members = Object.entries(changes).map(
    ([name, member]) => [name, withoutNeedlessNulls(member, world[name])] as const
  );
  return Object.fromEntries(members.filter(([name, member]) => member !== null || (world[name] ?? null) !== null));
}

function blank(shape: Shape): unknown {
  switch (shape.kind) {
    case 'text':
      return '';
    case 'number':
      return 0;
    case 'flag':
      return false;
    case 'literals':
      return shape.values[0] ?? '';
    case 'list':
    case 'set':
      return [];
    case 'map':
      return {};
    default:
      return null;
  }
}
