import { problem, type Problem } from '../problem.ts';
import { offer } from '../text/similar.ts';
import { childOf, type XmlElement } from '../text/xml.ts';
import type { Catalog } from './catalog.ts';
import { missingAccess } from './objectAccess.ts';

/** What is wrong with a name, and what to do. */
export interface Wrong {
  readonly cause: string;
  readonly fix: string;
}

interface Kind {
  /** the element that contains the name */
  readonly key: string;
  readonly check: (catalog: Catalog, name: string) => Wrong | null;
}

const KINDS = new Map<string, Kind>([
  ['classAccesses', { key: 'apexClass', check: checkClass }],
  ['fieldPermissions', { key: 'field', check: checkField }],
  ['objectPermissions', { key: 'object', check: checkObject }],
  ['tabSettings', { key: 'tab', check: checkTab }],
  ['customPermissions', { key: 'name', check: checkSuffix('customPermission', 'custom permission') }],
  ['customMetadataTypeAccesses', { key: 'name', check: checkMetadataType }],
  ['pageAccesses', { key: 'apexPage', check: checkSuffix('page', 'page') }],
  ['flowAccesses', { key: 'flow', check: checkSuffix('flow', 'flow') }],
  ['applicationVisibilities', { key: 'application', check: checkSuffix('app', 'app') }]
]);

/** Everything that a permission set gives access to exists, and is named once. */
export function permissionSets(catalog: Catalog): Problem[] {
  return catalog.all('permissionset').flatMap(({ path, root }) => {
    const seen = new Set<string>();
    return root.children.flatMap((access) => {
      const kind = KINDS.get(access.name);
      const element = kind === undefined ? null : childOf(access, kind.key);
      if (kind === undefined || element === null) return [...checkUserPermission(path, access, seen)];
      const name = element.text?.trim() ?? '';
      const wrong =
        kind.check(catalog, name) ?? twice(seen, access.name, name) ?? checkReadable(access) ?? missingAccess(access);
      return wrong === null ? [] : [problem(path, element.place, wrong.cause, wrong.fix)];
    });
  });
}

function twice(seen: Set<string>, kind: string, name: string): Wrong | null {
  const key = `${kind} ${name.toLowerCase()}`;
  if (seen.has(key)) return { cause: `<${kind}> names ${name} twice.`, fix: 'Keep one of them.' };
  seen.add(key);
  return null;
}

/** Salesforce refuses a field that can be edited but not read. */
function checkReadable(access: XmlElement): Wrong | null {
  const is = (name: string): boolean => childOf(access, name)?.text === 'true';
  if (access.name !== 'fieldPermissions' || !is('editable') || is('readable')) return null;
  return { cause: 'The field can be edited but not read.', fix: 'Make it readable, too.' };
}

function checkUserPermission(path: string, access: XmlElement, seen: Set<string>): Problem[] {
  const name = access.name === 'userPermissions' ? childOf(access, 'name') : null;
  const wrong = name === null ? null : twice(seen, access.name, name.text ?? '');
  return name === null || wrong === null ? [] : [problem(path, name.place, wrong.cause, wrong.fix)];
}

function checkClass(catalog: Catalog, name: string): Wrong | null {
  if (catalog.classes.has(name)) return null;
  return {
    cause: `There is no Apex class ${name}.`,
    fix: offer(name, catalog.classes.keys(), 'Name a class of the package.')
  };
}

function checkField(catalog: Catalog, name: string): Wrong | null {
  const [object = '', field = ''] = name.split('.');
  if (!catalog.hasObject(object)) return checkObject(catalog, object);
  if (!catalog.hasField(object, field)) {
    const fix = offer(field, catalog.fieldNames(object), 'Name an existing field.');
    return { cause: `${object} has no field ${field}.`, fix };
  }
  if (object.endsWith('__mdt')) {
    return { cause: `${name} belongs to a custom metadata type, whose fields all can read.`, fix: 'Take it out.' };
  }
  const definition = catalog.fieldsOf(object).get(field.toLowerCase())?.root ?? null;
  if (childOf(definition, 'required')?.text === 'true' || childOf(definition, 'type')?.text === 'MasterDetail') {
    return { cause: `${name} is required, and access to it cannot be set.`, fix: 'Take it out.' };
  }
  return null;
}

function checkObject(catalog: Catalog, name: string): Wrong | null {
  return catalog.hasObject(name) ? null : { cause: `There is no object ${name}.`, fix: 'Name an existing object.' };
}

function checkMetadataType(catalog: Catalog, name: string): Wrong | null {
  if (name.endsWith('__mdt') && catalog.definesObject(name)) return null;
  const types = catalog.all('object').map((object) => object.name);
  return { cause: `There is no custom metadata type ${name}.`, fix: offer(name, types, 'Name a type of the package.') };
}

function checkTab(catalog: Catalog, name: string): Wrong | null {
  if (catalog.has('tab', name) || (name.startsWith('standard-') && catalog.hasObject(name.slice('standard-'.length)))) {
    return null;
  }
  return {
    cause: `There is no tab ${name}.`,
    fix: 'Name a tab of the package, or a standard one as standard-Contact.'
  };
}

function checkSuffix(suffix: string, what: string): Kind['check'] {
  return (catalog, name) => {
    if (catalog.has(suffix, name) || name.startsWith('standard__')) return null;
    const names = catalog.all(suffix).map((component) => component.name);
    return { cause: `There is no ${what} ${name}.`, fix: offer(name, names, `Name a ${what} of the package.`) };
  };
}
