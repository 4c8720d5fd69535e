import fc from 'fast-check';
import { fieldsOf } from '../model/shape.ts';
import type { Method, ServiceModel } from '../model/shape.ts';
import { Arbitraries } from './arbitraries.ts';
import type { Offer } from './offer.ts';

/** Of every hundred values that many are odd, in three kinds of worlds. */
const ODDITIES = [1, 8, 40];
const MOST_TURNS = 10;

/** One argument: made up, or the one of what is there that `pick` chooses. */
export interface DrawnArgument {
  readonly pick: number;
  readonly madeUp: unknown;
}

export interface DrawnCall {
  readonly method: Method;
  readonly args: readonly DrawnArgument[];
}

/** Everything by chance in one batch. */
export interface Batch {
  readonly source: unknown;
  /** Facts that no rows have; null in most batches. */
  readonly facts: unknown;
  readonly names: unknown;
  readonly presetName: unknown;
  /** What the operators change in the proposed drafts. */
  readonly changes: readonly { readonly draft: unknown; readonly fields: readonly string[] }[];
  readonly isUnknownAsked: boolean;
  /** For methods that make what others are asked about. */
  readonly makers: readonly DrawnCall[];
  /** For each method that everybody is asked about. */
  readonly always: readonly DrawnCall[];
  readonly turns: readonly DrawnCall[];
}

/** Random requests of one to three people in worlds of three kinds. */
export function batches(model: ServiceModel, offer: Offer): fc.Arbitrary<Batch> {
  return fc.oneof(...ODDITIES.map((oddity) => batchesIn(new Arbitraries(model, oddity), model, offer)));
}

function batchesIn(values: Arbitraries, model: ServiceModel, offer: Offer): fc.Arbitrary<Batch> {
  const calls = (methods: readonly Method[]) => methods.map((method) => drawnCall(values, offer, method));
  const fields = fieldsOf(model, 'Draft').map(({ name }) => name);
  return fc.record({
    source: values.object('FactsSource'),
    facts: fc.option(values.object('Facts'), { freq: 3 }),
    names: values.object('NameCheck'),
    presetName: values.of({ name: 'presetName', shape: { kind: 'nullable', of: { kind: 'text' } } }),
    changes: fc.array(fc.record({ draft: values.object('Draft'), fields: fc.subarray(fields, { maxLength: 4 }) }), {
      minLength: 1,
      maxLength: 3
    }),
    isUnknownAsked: fc.integer({ min: 0, max: 40 }).map((one) => one === 0),
    makers: fc.tuple(...calls(offer.makers)),
    always: fc.tuple(...calls(offer.always)),
    turns: fc.array(fc.oneof(...calls(offer.methods)), { minLength: MOST_TURNS, maxLength: MOST_TURNS })
  });
}

/** By chance, what every method of the offer is asked about one person. */
export type Questions = Pick<Batch, 'makers' | 'turns'>;

export function questions(model: ServiceModel, offer: Offer): fc.Arbitrary<Questions> {
  const values = new Arbitraries(model, ODDITIES[1] ?? 0);
  const calls = (methods: readonly Method[]) => methods.map((method) => drawnCall(values, offer, method));
  return fc.record({ makers: fc.tuple(...calls(offer.makers)), turns: fc.tuple(...calls(offer.methods)) });
}

function drawnCall(values: Arbitraries, offer: Offer, method: Method): fc.Arbitrary<DrawnCall> {
  const args = method.parameters.map((parameter) =>
    fc.record({
      pick: fc.nat({ max: 999_999 }),
      madeUp: offer.isGiven(parameter.shape) ? fc.constant(null) : values.of(parameter)
    })
  );
  return fc.tuple(...args).map((drawn) => ({ method, args: drawn }));
}
