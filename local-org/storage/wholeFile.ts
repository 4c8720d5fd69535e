import { renameSync, rmSync, writeFileSync } from 'node:fs';

/** Writes a file whole or not at all: a process that is killed on the way leaves what was there before. */
export function writeWhole(path: string, text: string, mode = 0o644): void {
  const unfinished = `${path}.new`;
  rmSync(unfinished, { force: true });
  writeFileSync(unfinished, text, { mode });
  renameSync(unfinished, path);
}
