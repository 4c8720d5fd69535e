import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Texts of generated files by path from the root of the repository. */
export type Files = ReadonlyMap<string, string>;

/** A generated file that is not as it should be. */
export interface Difference {
  readonly path: string;
  readonly kind: 'missing' | 'stale' | 'extra';
}

/** Compares what was generated with what lies there; in the folders, every file is generated. */
export function differences(root: string, files: Files, folders: readonly string[]): Difference[] {
  const there = folders.filter((folder) => existsSync(join(root, folder)));
  const inFolders = there.flatMap((folder) => readdirSync(join(root, folder)).map((name) => `${folder}/${name}`));
  const kindOf = (path: string): Difference['kind'] | undefined => {
    if (!files.has(path)) return 'extra';
    if (!existsSync(join(root, path))) return 'missing';
    return readFileSync(join(root, path), 'utf8') === files.get(path) ? undefined : 'stale';
  };
  return [...new Set([...inFolders, ...files.keys()])].sort().flatMap((path) => {
    const kind = kindOf(path);
    return kind === undefined ? [] : [{ path, kind }];
  });
}

/** Writes what differs, and removes what is no longer generated. */
export function write(root: string, files: Files, found: readonly Difference[]): void {
  for (const { path, kind } of found) {
    const file = join(root, path);
    mkdirSync(dirname(file), { recursive: true });
    if (kind === 'extra') rmSync(file);
    else writeFileSync(file, files.get(path) ?? '');
  }
}
