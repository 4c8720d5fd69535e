import { isRecord } from '../../../server/salesforce/row.ts';
import type { Outcome } from '../model/outcome.ts';
import type { ScriptServices } from '../model/scriptServices.ts';
import { typeIn } from '../model/shape.ts';
import type { Method, Named, ServiceModel, Shape } from '../model/shape.ts';
import { listOf, recordOf } from '../model/wire.ts';
import { Bag } from './bag.ts';
import type { Batch, DrawnArgument, DrawnCall, Questions } from './batch.ts';
import type { Offer } from './offer.ts';

/** One call of a service, and what it came to in TypeScript. */
export interface Call {
  readonly method: Method;
  readonly args: readonly unknown[];
  readonly expected: Outcome;
}

const FACTS: Shape = { kind: 'object', name: 'Facts' };
const DRAFT: Shape = { kind: 'object', name: 'Draft' };
const NAMES: Shape = { kind: 'object', name: 'NameCheck' };
const PERSON: Shape = { kind: 'object', name: 'BatchPerson' };
const SOURCE: Shape = { kind: 'object', name: 'FactsSource' };

/** Plays requests as the adapters do, in TypeScript, and writes down every call. */
export class Play {
  readonly calls: Call[] = [];
  readonly #model: ServiceModel;
  readonly #offer: Offer;
  readonly #services: ScriptServices;
  /** What all people of the request share. */
  readonly #common: Bag;
  #makers: readonly DrawnCall[] = [];

  constructor(model: ServiceModel, offer: Offer, services: ScriptServices) {
    this.#model = model;
    this.#offer = offer;
    this.#services = services;
    this.#common = new Bag(model);
  }

  /** Facts of rows, proposed drafts that somebody changed, all checks of each, and all of them as one request. */
  batch({ source, facts, names, presetName, changes, isUnknownAsked, makers, always, turns }: Batch): void {
    this.#makers = makers;
    this.#common.add(SOURCE, source);
    const recordIds = [...recordIdsIn(source), ...(isUnknownAsked ? ['003000000000099AAA'] : [])];
    const all = [
      ...valuesOf(this.#call('FactsService.facts', [recordIds, source])),
      ...(facts === null ? [] : [facts])
    ];
    const people = all.map((one, at) => {
      const proposed = valueOf(this.#call('PrefillService.propose', [one, names, presetName]));
      const change = changes[at % changes.length];
      return { facts: one, draft: change ? changedBy(proposed, change) : proposed };
    });
    this.#common.add({ kind: 'list', of: PERSON }, people);
    this.#call('BatchService.prepare', [people, names, []]);
    people.forEach((person, at) => {
      const bag = this.#bagOf(person.facts, person.draft, names);
      // turns are taken by one of the people
      const ofPerson = turns.filter((_, turn) => turn % people.length === at);
      for (const drawn of [...always, ...ofPerson]) this.#drawn(drawn, bag);
    });
  }

  /** One person, whom every method is asked about. */
  person(facts: unknown, draft: unknown, names: unknown, { makers, turns }: Questions): void {
    this.#makers = makers;
    const people = [{ facts, draft }];
    this.#common.add({ kind: 'list', of: PERSON }, people);
    this.#call('BatchService.prepare', [people, names, []]);
    const bag = this.#bagOf(facts, draft, names);
    for (const drawn of turns) this.#drawn(drawn, bag);
  }

  #bagOf(facts: unknown, draft: unknown, names: unknown): Bag {
    const bag = new Bag(this.#model);
    bag.add(FACTS, facts);
    bag.add(DRAFT, draft);
    bag.add(NAMES, names);
    return bag;
  }

  #drawn(drawn: DrawnCall, bag: Bag): void {
    const values = this.#arguments(drawn, bag);
    if (values) keep(drawn.method, this.#made(drawn.method, values), bag);
  }

  /** Null when one is not to be had. */
  #arguments({ method, args }: DrawnCall, bag: Bag): readonly unknown[] | null {
    const values = method.parameters.map((parameter, at) => this.#argument(parameter, args[at], bag));
    return values.includes(undefined) ? null : values;
  }

  /** What only services make is made when it is first asked for. */
  #make(type: string, bag: Bag): void {
    const maker = this.#makers.find(({ method: { returns } }) => returns?.kind === 'object' && returns.name === type);
    const values = maker ? this.#arguments(maker, bag) : null;
    if (maker && values) keep(maker.method, this.#services.call(maker.method, values), bag);
  }

  /** Undefined when there is none to be had. */
  #argument({ shape }: Named, drawn: DrawnArgument | undefined, bag: Bag): unknown {
    const type = typeIn(shape);
    if (!drawn || type === null) return drawn?.madeUp;
    const { pick, madeUp } = drawn;
    const isGiven = this.#offer.isGiven(shape);
    if (shape.kind === 'nullable' && pick % 7 === 0) return null;
    if (isListed(shape)) {
      const values = isGiven ? this.#common.of(type) : [...bag.of(type), ...this.#common.of(type)];
      const from = values.length === 0 ? 0 : pick % values.length;
      return isGiven || pick % 3 > 0 ? values.slice(from, from + 3) : madeUp;
    }
    if (isGiven && bag.of(type).length === 0) this.#make(type, bag);
    const values = bag.of(type).length > 0 ? bag.of(type) : this.#common.of(type);
    if (values.length > 0 && (isGiven || pick % 3 > 0)) return values[pick % values.length];
    return isGiven ? undefined : madeUp;
  }

  #call(name: string, args: readonly unknown[]): Outcome {
    const method = this.#offer.named(name);
    return this.#made(method, args.slice(0, method.parameters.length));
  }

  #made(method: Method, args: readonly unknown[]): Outcome {
    const expected = this.#services.call(method, args);
    this.calls.push({ method, args, expected });
    return expected;
  }
}

function keep({ returns }: Method, outcome: Outcome, bag: Bag): void {
  if (returns && 'value' in outcome) bag.add(returns, outcome.value);
}

function isListed(shape: Shape): boolean {
  return shape.kind === 'list' || (shape.kind === 'nullable' && isListed(shape.of));
}

function valueOf(outcome: Outcome): unknown {
  return 'value' in outcome ? outcome.value : null;
}

function valuesOf(outcome: Outcome): readonly unknown[] {
  return 'value' in outcome ? listOf(outcome.value) : [];
}

/** The contacts, person accounts by their account. */
function recordIdsIn(source: unknown): readonly unknown[] {
  return listOf(recordOf(source).contacts).map((contact) => {
    const { isPersonAccount, accountId, contactId } = recordOf(contact);
    return isPersonAccount === true && accountId !== null ? accountId : contactId;
  });
}

function changedBy(draft: unknown, change: { readonly draft: unknown; readonly fields: readonly string[] }): unknown {
  if (!isRecord(draft)) return change.draft;
  const wanted = recordOf(change.draft);
  return { ...draft, ...Object.fromEntries(change.fields.map((field) => [field, wanted[field]])) };
}
