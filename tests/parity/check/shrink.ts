import { fieldsOf } from '../model/shape.ts';
import type { ServiceModel, Shape } from '../model/shape.ts';
import { listOf, recordOf } from '../model/wire.ts';

/** Tries at most; a smaller example is a comfort and no proof. */
const MOST_TRIES = 3000;

/**
 * Makes arguments smaller for as long as they still fail, and never what their types forbid.
 *
 * @param shapes of the arguments
 * @param fails whether the arguments still do
 */
export async function shrink(
  model: ServiceModel,
  shapes: readonly Shape[],
  args: readonly unknown[],
  fails: (args: readonly unknown[]) => Promise<boolean>
): Promise<readonly unknown[]> {
  let smallest = args;
  let tries = 0;
  for (let isSmaller = true; isSmaller;) {
    isSmaller = false;
    for (const candidate of smallerArguments(model, shapes, smallest)) {
      tries++;
      if (tries > MOST_TRIES) return smallest;
      if (await fails(candidate)) {
        smallest = candidate;
        isSmaller = true;
        break;
      }
    }
  }
  return smallest;
}

function* smallerArguments(
  model: ServiceModel,
  shapes: readonly Shape[],
  args: readonly unknown[]
): Generator<readonly unknown[]> {
  for (const [at, shape] of shapes.entries()) {
    for (const smaller of smallerValues(model, shape, args[at])) yield args.with(at, smaller);
  }
}

/** The smallest come first. */
function* smallerValues(model: ServiceModel, shape: Shape, value: unknown): Generator {
  if (value === null || value === undefined) return;
  switch (shape.kind) {
    case 'text':
      if (typeof value === 'string') yield* smallerTexts(value);
      return;
    case 'number':
      if (value !== 0) yield 0;
      return;
    case 'flag':
      if (value === true) yield false;
      return;
    case 'literals':
      return;
    case 'nullable':
      yield null;
      yield* smallerValues(model, shape.of, value);
      return;
    case 'list':
    case 'set':
      yield* smallerLists(model, shape.of, listOf(value));
      return;
    case 'map':
      yield* smallerMaps(recordOf(value));
      return;
    case 'object': {
      const record = recordOf(value);
      for (const { name, shape: inner } of fieldsOf(model, shape.name)) {
        for (const smaller of smallerValues(model, inner, record[name])) yield { ...record, [name]: smaller };
      }
    }
  }
}

function* smallerTexts(text: string): Generator<string> {
  if (text.length === 0) return;
  yield '';
  const half = Math.floor(text.length / 2);
  if (half > 0) {
    yield text.substring(0, half);
    yield text.substring(half);
  }
  if (text.length > 2) {
    yield text.substring(1);
    yield text.substring(0, text.length - 1);
  }
}

function* smallerLists(model: ServiceModel, of: Shape, items: readonly unknown[]): Generator {
  if (items.length > 1) yield [];
  for (const at of items.keys()) yield items.toSpliced(at, 1);
  for (const [at, item] of items.entries()) {
    for (const smaller of smallerValues(model, of, item)) yield items.with(at, smaller);
  }
}

function* smallerMaps(map: Readonly<Record<string, unknown>>): Generator {
  for (const key of Object.keys(map)) {
    yield Object.fromEntries(Object.entries(map).filter(([other]) => other !== key));
  }
}
