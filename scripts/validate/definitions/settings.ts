import type { Place } from '../problem.ts';
import type { Tell } from '../metadata/checkElement.ts';
import { metadataTypes, type Field, type Fields } from '../metadata/metadataTypes.ts';
import type { JsonNode } from '../text/json.ts';
import { offer } from '../text/similar.ts';

/**
 * Checks the settings of a scratch-org definition: every group is a metadata type `…Settings` written with a small
 * first letter, every key one of its fields, every value of the field's type.
 */
export function checkSettings(settings: JsonNode, tell: Tell): void {
  for (const { name, place } of settings.keys()) {
    const group = settings.child(name);
    const type = name.charAt(0).toUpperCase() + name.slice(1);
    const fields = name.endsWith('Settings') && /^[a-z]/.test(name) ? metadataTypes().fieldsOf(type) : null;
    if (fields === null) {
      tell(place, `There is no group of settings "${name}".`, 'Write a type of settings with a small first letter.');
    } else if (group !== null) {
      checkGroup(group, place, type, fields, tell);
    }
  }
}

function checkGroup(group: JsonNode, place: Place, type: string, fields: Fields, tell: Tell): void {
  const names = group.keys();
  if (names.length === 0) tell(place, `${type} sets nothing.`, 'Take the group out, or set one of its fields.');
  for (const { name, place: at } of names) {
    const field = fields.get(name);
    const value = group.child(name);
    if (field === undefined) {
      tell(at, `${type} has no field "${name}".`, offer(name, fields.keys(), 'Use a field of the type.'));
    } else if (value !== null) {
      checkValue(value, at, name, field, tell);
    }
  }
}

function checkValue(value: JsonNode, place: Place, name: string, field: Field, tell: Tell): void {
  if (field.repeats) {
    if (!Array.isArray(value.value)) tell(place, `"${name}" must be a list.`, 'Write it in brackets.');
    for (const item of value.items()) checkValue(item, item.place, name, { ...field, repeats: false }, tell);
    return;
  }
  const { type } = field;
  if (type.kind === 'fields') {
    checkGroup(value, place, type.name, type.fields, tell);
  } else if (type.kind === 'words') {
    if (!type.words.includes(value.text() ?? '')) {
      tell(place, `"${name}" has a value it cannot have.`, `Use ${type.words.join(', ')}.`);
    }
  } else if (type.kind !== 'anything') {
    const wanted = type.kind === 'text' ? 'string' : type.kind;
    if (typeof value.value !== wanted) tell(place, `"${name}" must be a ${wanted}.`, `Write a ${wanted}.`);
  }
}
