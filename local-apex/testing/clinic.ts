import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PlantedMistake } from './plantedMistake.ts';

/** The sample project: objects, classes and triggers of many kinds, without a mistake. */
export const CLINIC = fileURLToPath(new URL('clinic/', import.meta.url));

/** A copy of the sample project that can be spoilt. */
export class ClinicCopy {
  readonly folder: string;

  constructor() {
    this.folder = mkdtempSync(path.join(tmpdir(), 'clinic-'));
    cpSync(CLINIC, this.folder, { recursive: true });
  }

  /**
   * Plants the mistake, does the work, and mends it again.
   *
   * @throws Error when the text to be replaced is not exactly once in the file
   */
  async with<Result>({ file, find, replace }: PlantedMistake, work: () => Promise<Result>): Promise<Result> {
    const place = path.join(this.folder, 'force-app/main/default', file);
    const before = readFileSync(place, 'utf8');
    if (find === null) rmSync(place);
    else writeFileSync(place, replaceOnce(before, find, replace, file));
    try {
      return await work();
    } finally {
      writeFileSync(place, before);
    }
  }

  remove(): void {
    rmSync(this.folder, { recursive: true });
  }
}

function replaceOnce(text: string, find: string, replace: string, file: string): string {
  const [before, after, ...more] = text.split(find);
  if (before === undefined || after === undefined || more.length > 0) {
    throw new Error(`${file} must have this exactly once: ${find}`);
  }
  return before + replace + after;
}
