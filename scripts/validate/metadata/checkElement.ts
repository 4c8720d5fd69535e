import type { Place } from '../problem.ts';
import { offer } from '../text/similar.ts';
import type { XmlElement } from '../text/xml.ts';
import { longestText } from './longestTexts.ts';
import type { Field, Fields, ValueType } from './metadataTypes.ts';

/** Tells one finding. */
export type Tell = (place: Place, cause: string, fix: string) => void;

/** Source files are named after their component, so they need not repeat it. */
const NAMED_BY_FILE = 'fullName';
/** Its elements are checked with the component that it configures; the WSDL calls it text. */
const CHECKED_ELSEWHERE = new Set(['LightningComponentBundle.targetConfigs']);
const NUMBER = /^-?\d+(\.\d+)?$/;

/**
 * Compares an element with the fields its type has: unknown, missing and repeated elements, words, numbers, booleans,
 * texts that are too long.
 *
 * @param typeName name of that type, for the sentences
 */
export function checkElement(element: XmlElement, typeName: string, fields: Fields, tell: Tell): void {
  if (element.mixed) {
    tell(element.place, `Text stands between the elements of <${element.name}>.`, 'Take it out.');
  }
  const seen = new Map<string, number>();
  for (const child of element.children) {
    const field = fields.get(child.name);
    if (CHECKED_ELSEWHERE.has(`${typeName}.${child.name}`)) continue;
    if (field === undefined) {
      const fix = offer(child.name, fields.keys(), `Take it out; ${typeName} has no such element.`);
      tell(child.place, `<${child.name}> is not an element of ${typeName}.`, fix);
      continue;
    }
    const count = (seen.get(child.name) ?? 0) + 1;
    seen.set(child.name, count);
    if (count === 2 && !field.repeats) {
      tell(child.place, `<${child.name}> occurs more than once in ${typeName}.`, 'Keep one of them.');
    }
    checkValue(child, field, tell);
    checkLength(child, typeName, tell);
  }
  tellMissing(element, typeName, fields, seen, tell);
}

function checkLength(element: XmlElement, typeName: string, tell: Tell): void {
  const longest = longestText(typeName, element.name);
  const length = element.text?.trim().length ?? 0;
  if (longest !== null && length > longest) {
    const cause = `<${element.name}> has ${length} characters, and ${typeName} takes at most ${longest}.`;
    tell(element.place, cause, 'Shorten it.');
  }
}

function tellMissing(
  element: XmlElement,
  typeName: string,
  fields: Fields,
  seen: ReadonlyMap<string, number>,
  tell: Tell
): void {
  for (const [name, field] of fields) {
    if (field.required && name !== NAMED_BY_FILE && !seen.has(name)) {
      tell(element.place, `<${element.name}> has no <${name}>, which ${typeName} requires.`, `Add <${name}>.`);
    }
  }
}

function checkValue(element: XmlElement, { type }: Field, tell: Tell): void {
  if (type.kind === 'anything' || element.attributes.get('xsi:nil') === 'true') return;
  if (type.kind === 'fields') {
    checkInner(element, type, tell);
  } else if (element.text === null) {
    tell(element.place, `<${element.name}> contains elements, but it is a plain value.`, 'Write the value itself.');
  } else {
    checkText(element, element.text.trim(), type, tell);
  }
}

function checkInner(element: XmlElement, type: ValueType & { kind: 'fields' }, tell: Tell): void {
  if (element.text !== null && element.text.trim() !== '') {
    tell(
      element.place,
      `<${element.name}> contains text, but it consists of elements.`,
      `Write ${type.name}'s elements.`
    );
  } else {
    checkElement(element, type.name, type.fields, tell);
  }
}

function checkText(element: XmlElement, text: string, type: ValueType, tell: Tell): void {
  const { name, place } = element;
  if (type.kind === 'boolean' && text !== 'true' && text !== 'false') {
    tell(place, `<${name}> is "${text}", which is not a boolean.`, 'Write true or false.');
  }
  if (type.kind === 'number' && !NUMBER.test(text)) {
    tell(place, `<${name}> is "${text}", which is not a number.`, 'Write a number.');
  }
  if (type.kind === 'words' && !type.words.includes(text)) {
    tell(place, `<${name}> is "${text}", which it cannot be.`, offer(text, type.words, someOf(type)));
  }
}

function someOf({ words, name }: ValueType & { kind: 'words' }): string {
  return words.length > 12
    ? `Use one of the ${words.length} values of ${name} in @salesforce/types.`
    : `Use ${words.join(', ')}.`;
}
