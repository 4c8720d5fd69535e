import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseXml } from '../xml.ts';
import type { XmlElement } from '../xml.ts';

/** A metadata file of an SFDX source folder. */
export interface SourceFile {
  readonly path: string;
  /** File name without `.<kind>-meta.xml`, which is the component's name. */
  readonly name: string;
  /** Name of the folder, for example `fields`, and of the folder above it, for example the object. */
  readonly folder: string;
  readonly parent: string;
}

/** All metadata files of the folders whose name ends in `.<kind>-meta.xml`, in a stable order. */
export function sourceFiles(folders: readonly string[], kind: string): SourceFile[] {
  const ending = `.${kind}-meta.xml`;
  return folders.flatMap((folder) =>
    filesUnder(folder)
      .filter((path) => path.endsWith(ending))
      .map((path) => {
        const [parent = '', own = ''] = path.split(/[\\/]/).slice(-3, -1);
        return { path, name: basename(path, ending), folder: own, parent };
      })
  );
}

/**
 * Reads a metadata file.
 *
 * @throws Error naming the file when it is not what its name says
 */
export function readMetadata(file: SourceFile, root: string): XmlElement {
  try {
    return parseXml(readFileSync(file.path, 'utf8'), root);
  } catch (cause) {
    throw unusable(file, cause instanceof Error ? cause.message : String(cause));
  }
}

export function unusable(file: SourceFile, reason: string): Error {
  return new Error(`The metadata file ${file.path} cannot be used: ${reason}.`);
}

function filesUnder(folder: string): string[] {
  let entries;
  try {
    entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  } catch (cause) {
    throw new Error(`The source folder ${folder} cannot be read. Name a folder with metadata in source format.`, {
      cause
    });
  }
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
