import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Project } from './project.ts';

/** New texts by path; null deletes the file. */
export type Changes = ReadonlyMap<string, string | null>;

/** A project with changes that are kept in memory, until a tool needs a folder: then it gets a copy of its own. */
export function changedProject(original: Project, changes: Changes): Project {
  const added = [...changes.keys()].filter((path) => !original.files.includes(path));
  const files = [...original.files, ...added].filter((path) => changes.get(path) !== null).sort();
  return {
    root: original.root,
    files,
    read: (path) => (changes.has(path) ? (changes.get(path) ?? null) : original.read(path)),
    async onDisk(work) {
      const copy = mkdtempSync(join(tmpdir(), 'validate-'));
      try {
        copyFiles(original.root, copy, files, changes);
        return await work(copy);
      } finally {
        rmSync(copy, { recursive: true, force: true });
      }
    }
  };
}

function copyFiles(from: string, to: string, files: readonly string[], changes: Changes): void {
  for (const path of files) {
    const target = join(to, path);
    mkdirSync(dirname(target), { recursive: true });
    const text = changes.get(path) ?? null;
    if (text === null) cpSync(join(from, path), target);
    else writeFileSync(target, text);
  }
  symlinkSync(join(from, 'node_modules'), join(to, 'node_modules'));
}
