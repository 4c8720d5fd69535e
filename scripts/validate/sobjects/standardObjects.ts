import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { instanceFields } from './classFile.ts';
import { Jar } from './jar.ts';

const FOLDER = 'com/nawforce/runforce/SObjects/';

/**
 * The standard objects and their fields, from the archive of types that `@salesforce/code-analyzer-pmd-engine` carries.
 * It is two releases behind, so that a field of a newer release is unknown here.
 */
export class StandardObjects {
  private readonly jar: Jar;
  private readonly classes = new Map<string, string>();
  private readonly fields = new Map<string, ReadonlySet<string>>();

  constructor(path = archiveOfTypes()) {
    this.jar = new Jar(path);
    for (const name of this.jar.names) {
      if (name.startsWith(FOLDER) && !name.includes('$')) {
        this.classes.set(name.slice(FOLDER.length, -'.class'.length).toLowerCase(), name);
      }
    }
  }

  has(object: string): boolean {
    return this.classes.has(object.toLowerCase());
  }

  /** @returns names in lower case; null when there is no such object */
  fieldsOf(object: string): ReadonlySet<string> | null {
    const key = object.toLowerCase();
    const entry = this.classes.get(key);
    if (entry === undefined) return null;
    let names = this.fields.get(key);
    if (names === undefined) {
      const bytes = this.jar.read(entry);
      names = new Set(bytes === null ? [] : instanceFields(bytes).map((name) => name.toLowerCase()));
      this.fields.set(key, names);
    }
    return names;
  }
}

function archiveOfTypes(): string {
  const entry = createRequire(import.meta.url).resolve('@salesforce/code-analyzer-pmd-engine');
  const folder = join(dirname(entry), 'java-lib');
  const name = readdirSync(folder).find((file) => file.startsWith('sobject-types-'));
  if (name === undefined) throw new Error(`There is no archive of standard objects in ${folder}.`);
  return join(folder, name);
}

let shared: StandardObjects | null = null;

/** The standard objects, opened once. */
export function standardObjects(): StandardObjects {
  shared ??= new StandardObjects();
  return shared;
}
