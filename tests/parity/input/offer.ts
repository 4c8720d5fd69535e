import { nameOf, typeIn, fieldsOf } from '../model/shape.ts';
import type { Method, ServiceModel, Shape } from '../model/shape.ts';
import { MAP_KEYS } from './vocabulary.ts';

/** Every person of a batch has one of these: they are never made up for a single call. */
const GIVEN = new Set(['Facts', 'FactsSource', 'Draft', 'BatchPerson']);

/** What every batch asks about every person, in this order; the other methods take turns. */
const ALWAYS = [
  'PrefillService.sources',
  'PreflightService.check',
  'PlanService.plan',
  'EmailService.expectation',
  'PlatformErrorService.explain',
  'RefusalService.nextStep',
  'OutcomeService.ofVerdict',
  'RepairService.isOffered',
  'RepairService.check',
  'RepairService.record'
];

/** Methods that give nothing back but change a list that they get: the platform cannot be asked about that. */
const LEFT_OUT: ReadonlyMap<string, string> = new Map([
  ...['addText', 'addNamed', 'addOption', 'addFlag', 'addDate', 'addLastDay', 'addReference'].map(
    (name) => [`PlanFields.${name}`, 'they add to the list of a record, which PlanService.plan shows'] as const
  ),
  ['PresetGrants.add', 'puts a grant into a draft, which PrefillService.propose shows']
]);

/** Which methods are compared, and where their arguments come from. */
export class Offer {
  readonly methods: readonly Method[];
  readonly always: readonly Method[];
  /** They make the values that only services make. */
  readonly makers: readonly Method[];
  readonly leftOut: ReadonlyMap<string, string> = LEFT_OUT;
  readonly #model: ServiceModel;
  readonly #byName: ReadonlyMap<string, Method>;

  /** @throws Error naming a method that is neither compared nor left out for a reason */
  constructor(model: ServiceModel) {
    this.#model = model;
    this.#byName = new Map(model.methods.map((method) => [nameOf(method), method]));
    for (const name of LEFT_OUT.keys()) this.named(name);
    this.methods = model.methods.filter((method) => !LEFT_OUT.has(nameOf(method)));
    for (const method of this.methods) {
      if (!method.returns)
        throw new Error(`${nameOf(method)} gives nothing back: say in LEFT_OUT why that is no loss.`);
    }
    this.always = ALWAYS.map((name) => this.named(name));
    const makers = this.methods.filter(({ returns }) => returns?.kind === 'object' && this.#isMade(returns.name));
    this.makers = makers.sort((one, other) => one.parameters.length - other.parameters.length);
  }

  /** @throws Error when the services do not have it */
  named(name: string): Method {
    const method = this.#byName.get(name);
    if (!method) throw new Error(`The services have no ${name}.`);
    return method;
  }

  /** Whether values of the type are taken from what is there and never made up. */
  isGiven(shape: Shape): boolean {
    const type = typeIn(shape);
    return type !== null && (GIVEN.has(type) || this.#isMade(type));
  }

  // they hold maps whose keys only services know
  #isMade(type: string): boolean {
    return this.#holdsUnknownMap(type, new Set());
  }

  #holdsUnknownMap(type: string, seen: Set<string>): boolean {
    if (seen.has(type)) return false;
    seen.add(type);
    return fieldsOf(this.#model, type).some(({ name, shape }) => {
      if (shape.kind === 'map' && !(name in MAP_KEYS)) return true;
      const inner = typeIn(shape);
      return inner !== null && this.#holdsUnknownMap(inner, seen);
    });
  }
}
