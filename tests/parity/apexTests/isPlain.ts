import { fieldsOf, typeIn } from '../model/shape.ts';
import type { ServiceModel, Shape } from '../model/shape.ts';

/** Only services make these: they refer to each other, and JSON cannot say so. */
const MADE = new Set(['Directory', 'Memberships', 'PresetMatch']);

/** Whether values of the type are worth writing down as JSON. */
export function isPlain(model: ServiceModel, shape: Shape): boolean {
  const type = typeIn(shape);
  if (type === null) return true;
  return !MADE.has(type) && fieldsOf(model, type).every((field) => isPlain(model, field.shape));
}
