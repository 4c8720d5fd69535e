import { isRecord } from '../../../../server/salesforce/row.ts';
import { VOCABULARY } from '../../input/vocabulary.ts';
import { fieldsOf } from '../../model/shape.ts';
import type { Named, ServiceModel } from '../../model/shape.ts';
import { listOf, recordOf } from '../../model/wire.ts';
import { isDeepStrictEqual } from 'node:util';
import { tell } from '../tellArguments.ts';
import { WORLD } from '../world.ts';

/** An empty text is seldom what a case is about. */
const EMPTY_TEXT = 20;
/** A text that nobody would write in an example is as bad as so many characters. */
const ODD_TEXT = 60;

/**
 * Makes arguments simpler for as long as they still hold: like the world where all is well, lists short, texts usual.
 *
 * @param parameters of the method
 * @param holds whether the arguments still do
 */
export function simplify(
  model: ServiceModel,
  parameters: readonly Named[],
  args: readonly unknown[],
  holds: (args: readonly unknown[]) => boolean
): readonly unknown[] {
  let simplest = args;
  for (let isSimpler = true; isSimpler;) {
    isSimpler = false;
    for (const [at, parameter] of parameters.entries()) {
      for (const simpler of simplerValues(model, parameter, '', simplest[at])) {
        const candidate = simplest.with(at, simpler);
        if (weight(model, parameters, candidate) >= weight(model, parameters, simplest) || !holds(candidate)) continue;
        simplest = candidate;
        isSimpler = true;
        break;
      }
    }
  }
  return simplest;
}

/** How much there is to write down. */
export function weight(model: ServiceModel, parameters: readonly Named[], args: readonly unknown[]): number {
  return parameters.reduce((sum, { shape }, at) => {
    const text = JSON.stringify(tell(model, shape, args[at]));
    return (
      sum +
      text.length +
      (text.match(/\\[^"]|[^\x20-\x7e]|x{9}|z{9}/g)?.length ?? 0) * ODD_TEXT +
      (text.match(/""/g)?.length ?? 0) * EMPTY_TEXT
    );
  }, 0);
}

function* simplerValues(
  model: ServiceModel,
  { name, shape }: Named,
  owner: string,
  value: unknown,
  base?: unknown
): Generator {
  if (value === null || value === undefined || (base !== undefined && isDeepStrictEqual(value, base))) return;
  if (base !== undefined) yield base;
  switch (shape.kind) {
    case 'nullable':
      yield null;
      yield* simplerValues(model, { name, shape: shape.of }, owner, value, base ?? undefined);
      return;
    case 'text': {
      const usual = (VOCABULARY[`${owner}.${name}`] ?? VOCABULARY[name])?.usual[0];
      yield usual ?? 'Text';
      yield '';
      return;
    }
    case 'list':
    case 'set': {
      const items = listOf(value);
      if (items.length > 1) yield [];
      for (const at of items.keys()) yield items.toSpliced(at, 1);
      for (const [at, item] of items.entries()) {
        for (const simpler of simplerValues(model, { name, shape: shape.of }, owner, item))
          yield items.with(at, simpler);
      }
      return;
    }
    case 'map': {
      const map = recordOf(value);
      for (const key of Object.keys(map)) {
        yield Object.fromEntries(Object.entries(map).filter(([other]) => other !== key));
      }
      return;
    }
    case 'object': {
      const record = recordOf(value);
      const world = base ?? WORLD.get(shape.name);
      if (base === undefined && world !== undefined) yield world;
      for (const field of fieldsOf(model, shape.name)) {
        const usual = isRecord(world) ? world[field.name] : undefined;
        for (const simpler of simplerValues(model, field, shape.name, record[field.name], usual)) {
          yield { ...record, [field.name]: simpler };
        }
      }
      return;
    }
    default:
  }
}
