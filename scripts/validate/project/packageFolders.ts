import { readJsonc } from '../text/json.ts';
import type { Project } from './project.ts';

/**
 * The folders that are deployed, as `packageDirectories` of `sfdx-project.json` names them.
 *
 * @returns paths from the root; none when the file is unusable, which another check tells
 */
export function packageFolders(project: Project): string[] {
  const folders =
    readJsonc(project.read('sfdx-project.json') ?? '')
      ?.child('packageDirectories')
      ?.items() ?? [];
  return folders.flatMap((folder) => {
    const path = folder.child('path')?.text();
    return path === undefined || path === null ? [] : [path.replace(/^\.\//, '').replace(/\/$/, '')];
  });
}

/** The files in those folders, tests of components left out. */
export function packageFiles(project: Project): string[] {
  const folders = packageFolders(project);
  return project.files.filter(
    (path) => folders.some((folder) => path.startsWith(`${folder}/`)) && !path.includes('/__tests__/')
  );
}

/** Last part of a path. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Name of the component that a metadata file describes: `Contact.Enable` of `Contact.Enable.quickAction-meta.xml`. */
export function componentOf(path: string): string {
  return nameOf(path).replace(/\.\w+-meta\.xml$/, '');
}

/** Name of the folder a file lies in, or of one further up. */
export function folderOf(path: string, levelsUp = 0): string {
  return path.split('/').at(-2 - levelsUp) ?? '';
}
