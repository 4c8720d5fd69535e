import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { OrgError } from '../orgError.ts';
import { elementsNamed, textOf } from '../xmlText.ts';

/** One thing that the project puts into an org. */
export interface Component {
  readonly type: string;
  readonly name: string;
  /** objects of the project that it points to; they can only go after it */
  readonly pointsTo: readonly string[];
}

/** Metadata types by the folder that their files lie in; the file is called after the component. */
const TYPES: ReadonlyMap<string, string> = new Map([
  ['quickActions', 'QuickAction'],
  ['permissionsets', 'PermissionSet'],
  ['triggers', 'ApexTrigger'],
  ['classes', 'ApexClass'],
  ['customPermissions', 'CustomPermission'],
  ['tabs', 'CustomTab'],
  ['customMetadata', 'CustomMetadata']
]);

/**
 * Folders whose contents need no deletion of their own: layouts of the project's objects go with the objects, and
 * translations with the labels. (Deleting a translation would take every other translation into that language along.)
 */
const GO_WITH_OTHERS = ['layouts', 'translations'];

/**
 * Everything that the project puts into an org and that must be deleted to leave nothing behind.
 *
 * @param root folder with `sfdx-project.json`
 * @param folders package directories
 * @throws OrgError when there is a folder of metadata that is not known here
 */
export function packageComponents(root: string, folders: readonly string[]): Component[] {
  const files = folders.flatMap((folder) =>
    globSync(`${folder}/main/default/**/*-meta.xml`, { cwd: root }).map((path) => path.replaceAll('\\', '/'))
  );
  return files
    .sort()
    .flatMap((path) => componentsIn(path, { files, read: (file) => readFileSync(join(root, file), 'utf8') }));
}

/** Files of the project, by path from its root. */
interface Source {
  readonly files: readonly string[];
  readonly read: (path: string) => string;
}

function componentsIn(path: string, source: Source): Component[] {
  const [, folder = '', rest = ''] = /\/main\/default\/([^/]+)\/(.+)$/.exec(path) ?? [];
  const name = basename(path).replace(/\.[\w-]+-meta\.xml$/, '');
  const type = TYPES.get(folder);
  if (type !== undefined) return [{ type, name, pointsTo: [] }];
  if (GO_WITH_OTHERS.includes(folder)) return [];
  if (folder === 'lwc') return [{ type: 'LightningComponentBundle', name: rest.split('/')[0] ?? '', pointsTo: [] }];
  if (folder === 'labels') return labelsIn(source.read(path));
  if (folder === 'objects') return partOfObject(path, rest, name, source);
  throw new OrgError(`The uninstaller does not know the metadata in ${path}. Teach packageComponents.ts its type.`);
}

function labelsIn(xml: string): Component[] {
  return elementsNamed('labels', xml).map(({ inner }) => ({
    type: 'CustomLabel',
    name: textOf('fullName', inner) ?? '',
    pointsTo: []
  }));
}

/** Parts of the project's own objects go with them; fields on other objects go one by one. */
function partOfObject(path: string, rest: string, name: string, source: Source): Component[] {
  const [object = '', kind] = rest.split('/');
  if (rest.endsWith('.object-meta.xml')) {
    return [{ type: 'CustomObject', name: object, pointsTo: objectsPointedTo(object, source) }];
  }
  if (/__\w+$/.test(object)) return [];
  if (kind !== 'fields') {
    throw new OrgError(`The uninstaller does not know objects/${rest}. Teach packageComponents.ts its type.`);
  }
  return [{ type: 'CustomField', name: `${object}.${name}`, pointsTo: targetsIn(source.read(path)) }];
}

function objectsPointedTo(object: string, { files, read }: Source): string[] {
  const fields = files.filter((path) => path.includes(`/objects/${object}/fields/`));
  return fields.flatMap((path) => targetsIn(read(path)));
}

function targetsIn(field: string): string[] {
  return elementsNamed('referenceTo', field).map(({ inner }) => inner.trim());
}
