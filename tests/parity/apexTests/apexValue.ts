import { apexClassName } from '../../../scripts/services-to-apex/translator/apexNames.ts';
import { apexString } from '../../../scripts/services-to-apex/translator/apexString.ts';
import type { ServiceModel, Shape } from '../model/shape.ts';
import { jsonLines } from './jsonLines.ts';
import { tell } from './tellArguments.ts';

/** Methods of the helper that know the world, by type. */
const HELPERS: ReadonlyMap<string, string> = new Map([
  ['EnablementFacts', 'facts'],
  ['EnablementNameCheck', 'names'],
  ['EnablementDraft', 'draft'],
  ['List<EnablementFacts>', 'allFacts'],
  ['List<EnablementBatchPerson>', 'people']
]);

/** The class that all generated tests use. */
export const HELPER = 'EnablementScenario';

/** Salesforce warns of literals like these, in tests, too. */
const ID = /^(?:[A-Za-z0-9]{15}|[A-Za-z0-9]{18})$/;

/** What the type is called in Apex. */
export function apexType(shape: Shape): string {
  switch (shape.kind) {
    case 'text':
    case 'literals':
      return 'String';
    case 'number':
      return 'Integer';
    case 'flag':
      return 'Boolean';
    case 'nullable':
      return apexType(shape.of);
    case 'list':
      return `List<${apexType(shape.of)}>`;
    case 'set':
      return `Set<${apexType(shape.of)}>`;
    case 'map':
      return `Map<String, ${apexType(shape.of)}>`;
    case 'object':
      return apexClassName(shape.name);
  }
}

/** An expression of Apex for the value. */
export function apexValue(model: ServiceModel, shape: Shape, value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (shape.kind === 'nullable') return apexValue(model, shape.of, value);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const type = apexType(shape);
  if (typeof value === 'string' && !ID.test(value)) return apexString(value);
  if (isTextList(value) && !value.some((item) => ID.test(item))) {
    return `new ${type}{ ${value.map((item) => apexString(item)).join(', ')} }`;
  }
  const json = apexJson(tell(model, shape, value));
  const helper = HELPERS.get(type);
  return helper === undefined ? `(${type}) JSON.deserialize(${json}, ${type}.class)` : `${HELPER}.${helper}(${json})`;
}

function isTextList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === 'string');
}

/** An expression of Apex for the JSON of the value. */
export function apexJson(value: unknown): string {
  return jsonLines(value).map(apexString).join(' +\n');
}
