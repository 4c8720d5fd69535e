import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { packageFolders } from './packageFolders.ts';
import { textOf, type Project } from './project.ts';

const SETTINGS = ['sfdx-project.json', '.forceignore'];

/**
 * Lets a tool work on the packages alone, in a folder of its own, where it may write.
 *
 * @param added texts by path that the project does not have
 */
export async function withCopy<T>(
  project: Project,
  added: ReadonlyMap<string, string>,
  work: (folder: string) => Promise<T>
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'validate-package-'));
  try {
    const folders = packageFolders(project);
    const files = project.files.filter((path) => folders.some((one) => path.startsWith(`${one}/`)));
    for (const path of [...files, ...SETTINGS]) write(folder, path, textOf(project, path));
    for (const [path, text] of added) write(folder, path, text);
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function write(folder: string, path: string, text: string): void {
  const target = join(folder, path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, text);
}
