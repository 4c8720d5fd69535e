import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A generated file that is not as it should be. */
export interface Difference {
  readonly path: string;
  readonly kind: 'missing' | 'stale' | 'extra';
}

/**
 * Compares what was generated with what lies there.
 *
 * @param root of the repository
 * @param files texts by path from there
 * @param folders in which every file is generated
 */
export function differences(
  root: string,
  files: ReadonlyMap<string, string>,
  folders: readonly string[]
): Difference[] {
  const found = folders.flatMap((folder) => filesIn(root, folder)).filter((path) => !files.has(path));
  const extra = found.map((path): Difference => ({ path, kind: 'extra' }));
  const others = [...files].flatMap(([path, text]): Difference[] => {
    if (!existsSync(join(root, path))) return [{ path, kind: 'missing' }];
    return readFileSync(join(root, path), 'utf8') === text ? [] : [{ path, kind: 'stale' }];
  });
  return [...extra, ...others].sort((one, other) => one.path.localeCompare(other.path));
}

/** Writes what differs, and removes what is no longer generated. */
export function write(root: string, files: ReadonlyMap<string, string>, found: readonly Difference[]): void {
  for (const { path } of found) {
    const text = files.get(path);
    if (text === undefined) {
      rmSync(join(root, path));
    } else {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
  }
}

function filesIn(root: string, folder: string): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder)).map((name) => `${folder}/${name}`);
}
