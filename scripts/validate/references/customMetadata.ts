import { problem, type Problem } from '../problem.ts';
import { offer } from '../text/similar.ts';
import { childOf, childrenOf, textIn, type XmlElement } from '../text/xml.ts';
import type { Catalog, Component } from './catalog.ts';

const XSI = 'http://www.w3.org/2001/XMLSchema-instance';
const XSD = 'http://www.w3.org/2001/XMLSchema';
const LONGEST_NAME = 40;

interface ValueKind {
  readonly xsd: string;
  readonly pattern: RegExp;
}

const STRING: ValueKind = { xsd: 'xsd:string', pattern: /^[^]*$/ };
const DOUBLE: ValueKind = { xsd: 'xsd:double', pattern: /^-?\d+(\.\d+)?$/ };
const KINDS = new Map<string, ValueKind>([
  ...['Text', 'TextArea', 'LongTextArea', 'Picklist', 'Phone', 'MetadataRelationship'].map((t) => [t, STRING] as const),
  ...['Number', 'Percent', 'Currency'].map((type) => [type, DOUBLE] as const),
  ['Checkbox', { xsd: 'xsd:boolean', pattern: /^(true|false)$/ }],
  ['Url', { xsd: 'xsd:string', pattern: /^\S*$/ }],
  ['Email', { xsd: 'xsd:string', pattern: /^$|^\S+@\S+$/ }],
  ['Date', { xsd: 'xsd:date', pattern: /^\d{4}-\d{2}-\d{2}$/ }],
  ['DateTime', { xsd: 'xsd:dateTime', pattern: /^\d{4}-\d{2}-\d{2}T\S+$/ }]
]);

/** A record of custom metadata: its type, its fields, and values that fit them. */
export function customMetadata(catalog: Catalog): Problem[] {
  return catalog.all('md').flatMap((record) => {
    const [type = '', name = ''] = record.name.split('.');
    const object = `${type}__mdt`;
    if (!catalog.definesObject(object)) {
      const cause = `There is no custom metadata type ${object}.`;
      return [problem(record.path, record.root.place, cause, 'Rename the file after a type of the package.')];
    }
    return [...checkFrame(record, name), ...checkValues(catalog, object, record)];
  });
}

function checkFrame({ path, root }: Component, name: string): Problem[] {
  const problems: Problem[] = [];
  for (const [prefix, namespace] of [
    ['xsi', XSI],
    ['xsd', XSD]
  ] as const) {
    if (root.attributes.get(`xmlns:${prefix}`) !== namespace) {
      const cause = `The namespace ${prefix} is missing or misspelt.`;
      problems.push(problem(path, root.place, cause, `Write xmlns:${prefix}="${namespace}".`));
    }
  }
  if (!/^[A-Za-z](_?[A-Za-z0-9])*$/.test(name) || name.length > LONGEST_NAME) {
    problems.push(
      problem(
        path,
        root.place,
        `"${name}" is not a name of a record.`,
        'Letters, digits, single underscores, at most 40.'
      )
    );
  }
  const label = childOf(root, 'label');
  if (label === null) problems.push(problem(path, root.place, 'The record has no <label>.', 'Add <label>.'));
  if ((label?.text ?? '').length > LONGEST_NAME) {
    problems.push(problem(path, label?.place ?? root.place, 'The label is longer than 40 characters.', 'Shorten it.'));
  }
  return problems;
}

function checkValues(catalog: Catalog, object: string, { path, root }: Component): Problem[] {
  const defined = catalog.fieldsOf(object);
  const seen = new Set<string>();
  const problems = childrenOf(root, 'values').flatMap((entry) => {
    const name = textIn(entry, 'field') ?? '';
    const field = defined.get(name.toLowerCase());
    if (field === undefined) {
      const names = [...defined.values()].map((other) => other.name);
      const fix = offer(name, names, 'Name an existing field.');
      return [problem(path, entry.place, `${object} has no field ${name}.`, fix)];
    }
    if (seen.has(name.toLowerCase()))
      return [problem(path, entry.place, `${name} has two values.`, 'Keep one of them.')];
    seen.add(name.toLowerCase());
    return checkValue(catalog, path, entry, field);
  });
  const missing = [...defined.values()].filter(
    (field) => textIn(field.root, 'required') === 'true' && !seen.has(field.name.toLowerCase())
  );
  return [
    ...problems,
    ...missing.map(({ name }) => problem(path, root.place, `The required ${name} has no value.`, 'Add one.'))
  ];
}

function checkValue(catalog: Catalog, path: string, entry: XmlElement, { root, name }: Component): Problem[] {
  const value = childOf(entry, 'value');
  const tell = (cause: string, fix: string) => [problem(path, (value ?? entry).place, cause, fix)];
  if (value === null) return tell(`${name} has no <value>.`, 'Add one, or xsi:nil="true".');
  const type = textIn(root, 'type') ?? '';
  const text = value.text ?? '';
  if (value.attributes.get('xsi:nil') === 'true') {
    return textIn(root, 'required') === 'true' ? tell(`${name} is required, but empty.`, 'Give it a value.') : [];
  }
  const kind = KINDS.get(type);
  const given = value.attributes.get('xsi:type');
  if (kind === undefined) return tell(`Fields of type ${type} are not checked here.`, 'Add the type to this check.');
  if (given !== kind.xsd) {
    return tell(`${name} is a ${type}, its value says ${given ?? 'nothing'}.`, `Write xsi:type="${kind.xsd}".`);
  }
  if (!kind.pattern.test(text)) return tell(`"${text}" is not a value of a ${type}.`, 'Write one that is.');
  return checkFit(catalog, root, type, text, tell);
}

function checkFit(
  catalog: Catalog,
  field: XmlElement,
  type: string,
  text: string,
  tell: (cause: string, fix: string) => Problem[]
): Problem[] {
  const length = Number(textIn(field, 'length') ?? (type === 'TextArea' || type === 'Url' ? 255 : Infinity));
  if (text.length > length)
    return tell(`The value has ${text.length} characters, the field holds ${length}.`, 'Shorten it.');
  const digits = Number(textIn(field, 'precision') ?? Infinity) - Number(textIn(field, 'scale') ?? 0);
  if (type === 'Number' && String(Math.trunc(Math.abs(Number(text)))).length > digits) {
    return tell(`${text} has more than ${digits} digits before the point.`, 'Write a smaller number.');
  }
  const values = childrenOf(childOf(childOf(field, 'valueSet'), 'valueSetDefinition'), 'value');
  const words = values.map((value) => textIn(value, 'fullName') ?? '');
  const isRestricted = textIn(childOf(field, 'valueSet'), 'restricted') === 'true';
  if (type === 'Picklist' && isRestricted && !words.includes(text)) {
    return tell(`"${text}" is not in the list of values.`, offer(text, words, `Use ${words.join(', ')}.`));
  }
  const target = (textIn(field, 'referenceTo') ?? '').replace(/__mdt$/, '');
  if (
    type === 'MetadataRelationship' &&
    catalog.definesObject(`${target}__mdt`) &&
    !catalog.has('md', `${target}.${text}`)
  ) {
    const records = catalog
      .all('md')
      .flatMap(({ name }) => (name.startsWith(`${target}.`) ? [name.slice(target.length + 1)] : []));
    return tell(`There is no record ${target}.${text}.`, offer(text, records, 'Name an existing record.'));
  }
  return [];
}
