import { componentOf, folderOf, nameOf, packageFiles } from '../project/packageFolders.ts';
import { textOf, type Project } from '../project/project.ts';
import { standardObjects } from '../sobjects/standardObjects.ts';
import { textIn, readXml, type XmlElement } from '../text/xml.ts';

/** One metadata file: its path, the name of its component and its content. */
export interface Component {
  readonly path: string;
  readonly name: string;
  readonly root: XmlElement;
}

/** A Lightning web component: its folder and the files in it, tests left out. */
export interface Bundle {
  readonly name: string;
  readonly folder: string;
  readonly files: readonly string[];
}

/** Fields that Salesforce gives every object, and those of custom metadata types and platform events, in lower case. */
const ON_EVERY = ['id', 'createddate', 'createdbyid', 'lastmodifieddate', 'lastmodifiedbyid', 'systemmodstamp'];
const ON_CUSTOM = new Map([
  [
    '__mdt',
    ['masterlabel', 'developername', 'qualifiedapiname', 'label', 'language', 'namespaceprefix', 'isprotected']
  ],
  ['__c', ['name', 'ownerid', 'owner', 'isdeleted', 'recordtypeid', 'lastvieweddate', 'lastreferenceddate']],
  ['__e', ['replayid', 'eventuuid']]
]);

/** What the packages contain, by name: the one place where a reference is looked up. */
export class Catalog {
  readonly project: Project;
  readonly files: readonly string[];
  readonly bundles: ReadonlyMap<string, Bundle>;
  /** paths of Apex classes by name */
  readonly classes: ReadonlyMap<string, string>;
  private readonly objects = new Map<string, Map<string, Component>>();
  private readonly bySuffix = new Map<string, Component[]>();

  constructor(project: Project) {
    this.project = project;
    this.files = packageFiles(project);
    this.bundles = bundlesIn(this.files);
    this.classes = new Map(
      this.files.filter((path) => path.endsWith('.cls')).map((path) => [nameOf(path).slice(0, -'.cls'.length), path])
    );
    for (const { name } of this.all('object')) this.objects.set(name.toLowerCase(), new Map());
    for (const field of this.all('field')) {
      const object = folderOf(field.path, 1).toLowerCase();
      const fields = this.objects.get(object) ?? new Map<string, Component>();
      this.objects.set(object, fields.set(field.name.toLowerCase(), field));
    }
  }

  /** @param suffix as in `Name.suffix-meta.xml`; files that are not XML are left out, another check tells them */
  all(suffix: string): readonly Component[] {
    let components = this.bySuffix.get(suffix);
    if (components === undefined) {
      components = this.files
        .filter((path) => path.endsWith(`.${suffix}-meta.xml`))
        .flatMap((path) => {
          const file = readXml(textOf(this.project, path));
          return 'root' in file ? [{ path, name: componentOf(path), root: file.root }] : [];
        });
      this.bySuffix.set(suffix, components);
    }
    return components;
  }

  has(suffix: string, name: string): boolean {
    return this.all(suffix).some((component) => component.name === name);
  }

  text(path: string): string {
    return textOf(this.project, path);
  }

  hasObject(name: string): boolean {
    return this.objects.has(name.toLowerCase()) || standardObjects().has(name);
  }

  /** Whether the object itself exists: the packages may also add fields to one that does not. */
  isObject(name: string): boolean {
    return this.definesObject(name) || standardObjects().has(name);
  }

  /** Whether the packages themselves define the object. */
  definesObject(name: string): boolean {
    return this.all('object').some((object) => object.name.toLowerCase() === name.toLowerCase());
  }

  /** Fields that the packages add to an object, by their name in lower case. */
  fieldsOf(object: string): ReadonlyMap<string, Component> {
    return this.objects.get(object.toLowerCase()) ?? new Map<string, Component>();
  }

  hasField(object: string, field: string): boolean {
    const name = field.toLowerCase();
    if (this.fieldsOf(object).has(name) || (standardObjects().fieldsOf(object)?.has(name) ?? false)) return true;
    const kind = /__\w+$/.exec(object.toLowerCase())?.[0] ?? '';
    return ON_CUSTOM.has(kind) && [...ON_EVERY, ...(ON_CUSTOM.get(kind) ?? [])].includes(name);
  }

  /** Names of the fields of an object that could be meant. */
  fieldNames(object: string): string[] {
    const own = [...this.fieldsOf(object).values()].map(({ root, name }) => textIn(root, 'fullName') ?? name);
    return [...own, ...(standardObjects().fieldsOf(object) ?? [])];
  }

  /** Custom labels by name. */
  get labels(): ReadonlyMap<string, { readonly path: string; readonly element: XmlElement }> {
    const entries = this.all('labels').flatMap(({ path, root }) =>
      root.children.map((element) => [textIn(element, 'fullName') ?? '', { path, element }] as const)
    );
    return new Map(entries);
  }
}

function bundlesIn(files: readonly string[]): Map<string, Bundle> {
  const bundles = new Map<string, Bundle & { files: string[] }>();
  for (const path of files) {
    const [, folder, name] = /^(.*\/lwc\/([^/]+))\/.+$/.exec(path) ?? [];
    if (folder === undefined || name === undefined) continue;
    const bundle = bundles.get(name) ?? { name, folder, files: [] };
    bundle.files.push(path);
    bundles.set(name, bundle);
  }
  return bundles;
}
