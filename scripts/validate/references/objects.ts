import { problem, type Problem } from '../problem.ts';
import { folderOf } from '../project/packageFolders.ts';
import { offer } from '../text/similar.ts';
import { childOf, textIn, type XmlElement } from '../text/xml.ts';
import type { Catalog, Component } from './catalog.ts';

/** What objects of a kind must say; an org refuses them without it. */
const NEEDED = new Map<string, readonly string[]>([
  ['__c', ['label', 'pluralLabel', 'nameField', 'deploymentStatus', 'sharingModel']],
  ['__e', ['label', 'pluralLabel', 'deploymentStatus', 'eventType']],
  ['__mdt', ['label', 'pluralLabel']]
]);

/** Types that fields of a kind of object can have, where they are few: Platform Events Developer Guide, Salesforce Help. */
const FIELD_TYPES = new Map<string, readonly string[]>([
  ['__e', ['Checkbox', 'Date', 'DateTime', 'LongTextArea', 'Number', 'Text']],
  [
    '__mdt',
    [
      ...['Checkbox', 'Date', 'DateTime', 'Email', 'LongTextArea', 'MetadataRelationship', 'Number', 'Percent'],
      ...['Phone', 'Picklist', 'Text', 'TextArea', 'Url']
    ]
  ]
]);

/** From the narrowest to the widest; what depends on a parent cannot be compared. */
const SHARING = ['Private', 'Read', 'ReadWrite'];

/** Objects say what their kind needs; fields belong to objects that exist and can have them. */
export function objects(catalog: Catalog): Problem[] {
  return [...catalog.all('object').flatMap(checkObject), ...catalog.all('field').flatMap(checkOwner(catalog))];
}

function checkObject({ path, name, root }: Component): Problem[] {
  const problems: Problem[] = [];
  for (const key of NEEDED.get(kindOf(name)) ?? []) {
    if (childOf(root, key) === null) {
      problems.push(problem(path, root.place, `The object ${name} has no <${key}>.`, `Add <${key}>.`));
    }
  }
  const nameField = childOf(root, 'nameField');
  if (textIn(nameField, 'type') === 'AutoNumber' && textIn(nameField, 'displayFormat') === null) {
    const cause = 'The name is an automatic number without a format.';
    problems.push(problem(path, nameField?.place ?? root.place, cause, 'Add <displayFormat>, for example A-{0000}.'));
  }
  return [...problems, ...checkSharing(path, root)];
}

function checkSharing(path: string, root: XmlElement): Problem[] {
  const [inside, outside] = ['sharingModel', 'externalSharingModel'].map((key) => childOf(root, key));
  const [width, externalWidth] = [inside, outside].map((model) => SHARING.indexOf(model?.text ?? ''));
  if (outside == null || width === undefined || externalWidth === undefined) return [];
  if (width < 0 || externalWidth <= width) return [];
  const cause = 'External users would see more than internal ones.';
  return [problem(path, outside.place, cause, 'Make <externalSharingModel> as narrow as <sharingModel>.')];
}

function checkOwner(catalog: Catalog): (field: Component) => Problem[] {
  return ({ path, root }) => {
    const object = folderOf(path, 1);
    if (!catalog.isObject(object)) {
      return [problem(path, { line: 1 }, `There is no object ${object}.`, 'Move the field to an existing object.')];
    }
    const type = childOf(root, 'type');
    const types = FIELD_TYPES.get(kindOf(object));
    if (type === null || types === undefined || types.includes(type.text ?? '')) return [];
    const cause = `${object} cannot have a field of type ${type.text ?? ''}.`;
    return [problem(path, type.place, cause, offer(type.text ?? '', types, `Use ${types.join(', ')}.`))];
  };
}

function kindOf(object: string): string {
  return /__(mdt|c|e)$/.exec(object)?.[0] ?? '';
}
