import { notEmulated } from '../../dml/refused.ts';
import { SalesforceError } from '../../salesforceError.ts';
import type { FieldDescription, ObjectDescription, Schema } from '../../schema/schema.ts';

/**
 * The fields of those names, all of them for null.
 *
 * @throws SalesforceError INVALID_FIELD; NOT_EMULATED for a formula field
 */
export function fieldsNamed(
  schema: Schema,
  object: ObjectDescription,
  names: readonly string[] | null
): readonly FieldDescription[] {
  const fields = names?.map((name) => fieldNamed(schema, object, name)) ?? object.fields;
  const formula = fields.find(({ isFormula }) => isFormula);
  if (formula) throw notEmulated(`the value of the formula field ${formula.name}`);
  return fields;
}

function fieldNamed(schema: Schema, object: ObjectDescription, name: string): FieldDescription {
  const field = schema.field(object.name, name.trim());
  if (field) return field;
  throw new SalesforceError('INVALID_FIELD', `No such column '${name}' on entity '${object.name}'.`, [], 400);
}
