import { pathToFileURL } from 'node:url';
import { isRecord } from '../../../server/salesforce/row.ts';
import type { Outcome } from './outcome.ts';
import { nameOf } from './shape.ts';
import type { Method, ServiceModel } from './shape.ts';
import { fromWire, toWire } from './wire.ts';

/** The services as Node runs them, called with JSON as the translated ones are. */
export class ScriptServices {
  readonly #model: ServiceModel;
  readonly #classes: ReadonlyMap<string, object>;

  private constructor(model: ServiceModel, classes: ReadonlyMap<string, object>) {
    this.#model = model;
    this.#classes = classes;
  }

  static async load(model: ServiceModel): Promise<ScriptServices> {
    const classes = new Map<string, object>();
    for (const { service, file } of model.methods) {
      const module: unknown = await import(pathToFileURL(file).href);
      const found: unknown = isRecord(module) ? module[service] : undefined;
      if (typeof found !== 'function') throw new Error(`${file} exports no class ${service}.`);
      classes.set(service, found);
    }
    return new ScriptServices(model, classes);
  }

  call(method: Method, args: readonly unknown[]): Outcome {
    const service = this.#classes.get(method.service) ?? {};
    const called: unknown = Reflect.get(service, method.name);
    if (typeof called !== 'function') throw new Error(`There is no ${nameOf(method)}.`);
    const values = method.parameters.map(({ shape }, at) => fromWire(this.#model, shape, args[at] ?? null));
    try {
      const value: unknown = Reflect.apply(called, service, values);
      return { value: toWire(value) };
    } catch (error) {
      return { error: error instanceof Error && error.constructor === Error ? error.message : String(error) };
    }
  }
}
