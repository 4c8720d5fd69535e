import { fieldsOf } from '../model/shape.ts';
import type { ServiceModel, Shape } from '../model/shape.ts';
import { listOf, recordOf } from '../model/wire.ts';

/** Enough of each type to choose from. */
const MOST = 40;

/** Values of the services' types: what one method answers is what others are asked about. */
export class Bag {
  readonly #model: ServiceModel;
  readonly #values = new Map<string, unknown[]>();

  constructor(model: ServiceModel) {
    this.#model = model;
  }

  of(type: string): readonly unknown[] {
    return this.#values.get(type) ?? [];
  }

  /** Adds the value and everything in it. */
  add(shape: Shape, value: unknown): void {
    if (value === null) return;
    if (shape.kind === 'list') for (const item of listOf(value)) this.add(shape.of, item);
    else if (shape.kind === 'nullable') this.add(shape.of, value);
    else if (shape.kind === 'object') this.#addObject(shape.name, value);
  }

  #addObject(type: string, value: unknown): void {
    const values = this.#values.get(type) ?? [];
    if (values.length === MOST) return;
    values.push(value);
    this.#values.set(type, values);
    const record = recordOf(value);
    for (const { name, shape } of fieldsOf(this.#model, type)) this.add(shape, record[name] ?? null);
  }
}
