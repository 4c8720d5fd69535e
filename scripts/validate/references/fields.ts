import { problem, type Problem } from '../problem.ts';
import { childOf, childrenOf, textIn, type XmlElement } from '../text/xml.ts';
import type { Catalog, Component } from './catalog.ts';

/** What a field of a type must say beside its type; formulas need none of it. */
const NEEDED = new Map<string, readonly string[]>([
  ...['Text', 'EncryptedText'].map((type) => [type, ['length']] as const),
  ...['LongTextArea', 'Html'].map((type) => [type, ['length', 'visibleLines']] as const),
  ...['Number', 'Currency', 'Percent'].map((type) => [type, ['precision', 'scale']] as const),
  ...['Lookup', 'MasterDetail', 'MetadataRelationship'].map(
    (type) => [type, ['referenceTo', 'relationshipName']] as const
  ),
  ['Checkbox', ['defaultValue']],
  ['Picklist', ['valueSet']]
]);
/** A field of one of these types always has a value, or never needs one. */
const NEVER_REQUIRED = ['AutoNumber', 'Checkbox', 'Html', 'LongTextArea', 'MasterDetail', 'Summary'];
const LONGEST_TEXT = 255;
const LONGEST_NAME = 43;

/** A field says what its type needs, and refers to what exists. */
export function fields(catalog: Catalog): Problem[] {
  return catalog.all('field').flatMap((field) => checkField(catalog, field));
}

function checkField(catalog: Catalog, field: Component): Problem[] {
  const { path, name, root } = field;
  const problems: Problem[] = [];
  const tell = (element: XmlElement, cause: string, fix: string) =>
    problems.push(problem(path, element.place, cause, fix));
  const fullName = childOf(root, 'fullName');
  if (fullName?.text !== name) {
    tell(
      fullName ?? root,
      `The file is of ${name}, the field calls itself ${fullName?.text ?? ''}.`,
      'Write one name.'
    );
  }
  if (!/^[A-Za-z](_?[A-Za-z0-9])*__c$/.test(name) || name.length > LONGEST_NAME) {
    tell(
      root,
      `${name} is not a name of a custom field.`,
      'Letters, digits and single underscores, at most 40, then __c.'
    );
  }
  for (const key of ['label', 'type']) {
    if (childOf(root, key) === null) tell(root, `The field ${name} has no <${key}>.`, `Add <${key}>.`);
  }
  const type = textIn(root, 'type') ?? '';
  const required = childOf(root, 'required');
  if (required?.text === 'true' && NEVER_REQUIRED.includes(type)) {
    tell(required, `A field of type ${type} cannot be required.`, 'Take <required> out.');
  }
  if (childOf(root, 'formula') === null) {
    for (const key of NEEDED.get(type) ?? []) {
      if (childOf(root, key) === null) tell(root, `A field of type ${type} needs <${key}>.`, `Add <${key}>.`);
    }
  }
  checkSizes(root, type, tell);
  checkPicklist(root, tell);
  for (const target of childrenOf(root, 'referenceTo')) {
    if (!catalog.hasObject(target.text ?? '')) {
      tell(target, `There is no object ${target.text ?? ''}.`, 'Name an existing object.');
    }
  }
  return problems;
}

function checkSizes(root: XmlElement, type: string, tell: (at: XmlElement, cause: string, fix: string) => void): void {
  const length = childOf(root, 'length');
  if (length !== null && type === 'Text' && !(Number(length.text) >= 1 && Number(length.text) <= LONGEST_TEXT)) {
    tell(length, `A text cannot be ${length.text ?? ''} long.`, `Use 1 to ${LONGEST_TEXT}, or a long text area.`);
  }
  if (length !== null && type === 'LongTextArea' && !(Number(length.text) > LONGEST_TEXT)) {
    tell(length, `A long text area cannot be ${length.text ?? ''} long.`, `Use more than ${LONGEST_TEXT}.`);
  }
  const scale = childOf(root, 'scale');
  const precision = Number(textIn(root, 'precision') ?? 0);
  if (scale !== null && (Number(scale.text) > precision || precision > 18)) {
    tell(
      scale,
      'The digits do not fit: at most 18, and not more after the point than in all.',
      'Mend precision or scale.'
    );
  }
}

function checkPicklist(root: XmlElement, tell: (at: XmlElement, cause: string, fix: string) => void): void {
  const values = childrenOf(childOf(childOf(root, 'valueSet'), 'valueSetDefinition'), 'value');
  const seen = new Set<string>();
  let defaults = 0;
  for (const value of values) {
    const name = textIn(value, 'fullName') ?? '';
    if (seen.has(name.toLowerCase())) tell(value, `The value ${name} occurs twice.`, 'Keep one of them.');
    seen.add(name.toLowerCase());
    if (textIn(value, 'default') === 'true' && ++defaults === 2) {
      tell(value, 'Two values are the default.', 'Keep one default.');
    }
  }
}
