import { SalesforceError } from '../../salesforceError.ts';
import type { FieldDescription, ObjectDescription, Schema } from '../../schema/schema.ts';

/**
 * The fields of those names, all of them for null.
 *
 * @throws SalesforceError INVALID_FIELD
 */
export function fieldsNamed(
  schema: Schema,
  object: ObjectDescription,
  names: readonly string[] | null
): readonly FieldDescription[] {
  if (names === null) return object.fields;
  return names.map((name) => {
    const field = schema.field(object.name, name.trim());
    if (field) return field;
    throw new SalesforceError('INVALID_FIELD', `No such column '${name}' on entity '${object.name}'.`, [], 400);
  });
}
