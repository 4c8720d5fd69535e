import { apexClassName } from '../../../scripts/services-to-apex/translator/apexNames.ts';
import { apexString } from '../../../scripts/services-to-apex/translator/apexString.ts';
import type { ScriptServices } from '../model/scriptServices.ts';
import { nameOf } from '../model/shape.ts';
import type { Method, ServiceModel } from '../model/shape.ts';
import { recordOf } from '../model/wire.ts';
import { apexJson, apexType, apexValue, HELPER } from './apexValue.ts';
import { callOf } from './callCases.ts';
import type { CallCase, CaseCall } from './callCases.ts';
import { changesOf } from './changes.ts';
import { codesIn } from './codesIn.ts';
import { withoutNulls } from './tellArguments.ts';
import type { TestNames } from './testNames.ts';
import { WORLD } from './world.ts';

/** So many special fields are named. */
const MOST_SHOWN = 4;

/** Makes Apex test methods of cases. */
export class CallTests {
  readonly #model: ServiceModel;
  readonly #services: ScriptServices;

  constructor(model: ServiceModel, services: ScriptServices) {
    this.#model = model;
    this.#services = services;
  }

  /** @throws Error when the services have changed so much that the case shows nothing any more */
  method(one: CallCase, names: TestNames): string {
    const { method, args } = callOf(this.#model, one);
    const outcome = this.#services.call(method, args);
    const codes = 'value' in outcome ? codesIn(outcome.value) : [];
    if (one.finds !== null && !codes.includes(one.finds)) {
      throw new Error(`A case no longer finds ${one.finds}. Run npm run apex:cases.`);
    }
    const sentence = sentenceOf(one, { method, args });
    const call = this.#call(method, args);
    const body =
      'value' in outcome ? this.#compared(method, call, outcome.value, sentence) : refused(call, outcome.error);
    const { finds } = one;
    const name = names.name(finds === null ? `${method.service} ${method.name}` : `finds ${finds.toLowerCase()}`);
    return `/** ${sentence} */\n@IsTest\nstatic void ${name}() {\n${body}\n}\n`;
  }

  #call({ service, name, parameters }: Method, args: readonly unknown[]): string {
    const values = parameters.map(({ shape }, at) => apexValue(this.#model, shape, args[at]));
    return `${apexClassName(service)}.${name}(${values.join(', ')})`;
  }

  #compared({ returns }: Method, call: string, value: unknown, sentence: string): string {
    const why = apexString(sentence);
    if (value === null || !returns) return `Assert.isNull(${call}, ${why});`;
    if (typeof value !== 'object')
      return `Assert.areEqual(${apexValue(this.#model, returns, value)}, ${call}, ${why});`;
    const type = apexType(returns);
    return `${type} actual = ${call};
      Assert.areEqual(${HELPER}.told(${apexJson(withoutNulls(value))}, ${type}.class), JSON.serialize(actual), ${why});`;
  }
}

function refused(call: string, message: string): string {
  return `try {
      ${call};
      Assert.fail('It should be refused.');
    } catch (IllegalArgumentException refusal) {
      Assert.areEqual(${apexString(message)}, refusal.getMessage(), 'It is refused for another reason.');
    }`;
}

/** `PROFILE_UNKNOWN is found, profileId being special` */
function sentenceOf({ finds }: CallCase, { method, args }: CaseCall): string {
  const special = method.parameters.flatMap(({ shape }, at) =>
    shape.kind === 'object' ? Object.keys(recordOf(changesOf(WORLD.get(shape.name) ?? args[at], args[at]) ?? {})) : []
  );
  const shown = [...special.slice(0, MOST_SHOWN), ...(special.length > MOST_SHOWN ? ['others'] : [])];
  const what = finds === null ? `${nameOf(method)} answers as in TypeScript` : `${finds} is found`;
  return shown.length === 0 ? what : `${what}, special: ${shown.join(', ')}`;
}
