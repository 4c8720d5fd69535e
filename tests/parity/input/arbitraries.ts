import fc from 'fast-check';
import { fieldsOf } from '../model/shape.ts';
import type { Named, ServiceModel, Shape } from '../model/shape.ts';
import { NASTY_TEXTS } from './nastyTexts.ts';
import { GOOD_IF_NOT, LONG_LISTS, MAP_KEYS, NEUTRAL, NUMBERS, USUAL_NUMBERS, VOCABULARY } from './vocabulary.ts';

type Values = fc.Arbitrary<unknown>;

/**
 * Makes values of the services' types, as JSON has them: maps are objects, sets are lists. Realistic ones, because
 * fields hold what such fields hold, and nothing that the types forbid.
 */
export class Arbitraries {
  readonly #model: ServiceModel;
  /** How many of 100 values are as nobody expects them. */
  readonly #oddity: number;
  readonly #objects = new Map<string, Values>();
  readonly #ofServices: readonly string[];
  readonly #statusCodes: readonly string[];
  readonly #nasty: Values;

  /** @param oddity 0 for a world where all is well, 100 for one where nothing is */
  constructor(model: ServiceModel, oddity: number) {
    this.#model = model;
    this.#oddity = oddity;
    this.#ofServices = model.texts.flatMap((text) => (text.startsWith('|') ? text.split('|') : [text]));
    this.#statusCodes = model.errorTexts.filter((text) => /^[A-Z]+(?:_[A-Z]+)+$/.test(text));
    this.#nasty = fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...NASTY_TEXTS) },
      { weight: 2, arbitrary: fc.constantFrom(...this.#ofServices) },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) }
    );
  }

  /** @param owner the data type that has the field; '' for a parameter */
  of({ name, shape }: Named, owner = ''): Values {
    switch (shape.kind) {
      case 'text':
        return this.#text(name, owner);
      case 'number':
        return fc.constantFrom(...(NUMBERS[name] ?? USUAL_NUMBERS));
      case 'flag':
        return this.#judged(name, fc.boolean(), true, false);
      case 'literals':
        return this.#literals(name, shape.values);
      case 'list':
        return this.#list(name, shape.of, owner);
      case 'set':
        return fc.uniqueArray(this.of({ name, shape: shape.of }, owner), { maxLength: 4 });
      case 'map':
        return this.#map(name, shape.of, owner);
      case 'nullable':
        return this.#either(15 + this.#oddity / 5, fc.constant(null), this.of({ name, shape: shape.of }, owner));
      case 'object':
        return this.object(shape.name);
    }
  }

  /** @throws Error when the services have no such data type */
  object(type: string): Values {
    const known = this.#objects.get(type);
    if (known) return known;
    const fields = fieldsOf(this.#model, type).map((field) => [field.name, this.of(field, type)] as const);
    const made = fc.record(Object.fromEntries(fields));
    this.#objects.set(type, made);
    return made;
  }

  #list(name: string, of: Shape, owner: string): Values {
    const item = this.of({ name, shape: of }, owner);
    const few = fc.array(item, { maxLength: LONG_LISTS.get(name) ?? 3 });
    if (of.kind !== 'object') return few;
    const crowd = fc
      .tuple(item, fc.integer({ min: 20, max: 23 }))
      .map(([one, times]) => Array.from({ length: times }, () => one));
    return fc.oneof({ weight: 150, arbitrary: few }, { weight: 1, arbitrary: crowd });
  }

  #text(name: string, owner: string): Values {
    if (name === 'message') return this.#message();
    if (name === 'statusCode')
      return this.#either(this.#oddity / 4, this.#nasty, fc.constantFrom(...this.#statusCodes));
    const words = VOCABULARY[`${owner}.${name}`] ?? VOCABULARY[name];
    if (!words) return fc.oneof(fc.constantFrom(...this.#ofServices), this.#nasty);
    const usual = fc.constantFrom(...words.usual);
    const odd = words.odd ? fc.oneof(fc.constantFrom(...words.odd), this.#nasty) : this.#nasty;
    return this.#either(this.#oddity, odd, usual);
  }

  /** What the platform says: words that services look for, in a sentence. */
  #message(): Values {
    const words = fc.constantFrom(...this.#model.errorTexts.filter((text) => /\p{L}{2}/u.test(text)));
    return fc.oneof(
      this.#nasty,
      fc.tuple(this.#nasty, words, words).map(([before, word, other]) => `${String(before)} ${word}: ${other}.`),
      words.map((word) => `${word.charAt(0).toUpperCase()}${word.substring(1)}`)
    );
  }

  #literals(name: string, values: readonly string[]): Values {
    const any = fc.constantFrom(...values);
    const isKnown = values.includes('yes') && values.includes('no');
    return isKnown ? this.#judged(name, any, 'yes', 'no') : any;
  }

  #judged(name: string, any: Values, good: unknown, bad: unknown): Values {
    if (NEUTRAL.has(name)) return any;
    return this.#either(this.#oddity, any, fc.constant(GOOD_IF_NOT.has(name) ? bad : good));
  }

  #map(name: string, of: Shape, owner: string): Values {
    const keys = MAP_KEYS[name];
    if (!keys) throw new Error(`Nothing is known about the keys of ${name}; say in MAP_KEYS what they are.`);
    return fc.dictionary(fc.constantFrom(...keys), this.of({ name, shape: of }, owner), { maxKeys: keys.length });
  }

  #either(percent: number, seldom: Values, usual: Values): Values {
    const weight = Math.round(percent);
    if (weight === 0) return usual;
    return fc.oneof({ weight, arbitrary: seldom }, { weight: 100 - weight, arbitrary: usual });
  }
}
