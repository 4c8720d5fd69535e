import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CLASSES } from '../model/apexServices.ts';
import { mutated } from './mutation.ts';
import type { Mutation } from './mutation.ts';

/** Texts of the services' classes by the name of the file. */
export function readClasses(): ReadonlyMap<string, string> {
  const files = readdirSync(CLASSES).filter((name) => name.endsWith('.cls'));
  return new Map(files.map((file) => [file, readFileSync(join(CLASSES, file), 'utf8')]));
}

/** A copy of the classes, each time with another mistake in it. */
export class MutantFolder {
  readonly path = mkdtempSync(join(tmpdir(), 'mutant-'));
  readonly #classes: ReadonlyMap<string, string>;

  constructor(classes: ReadonlyMap<string, string>) {
    this.#classes = classes;
    cpSync(CLASSES, this.path, { recursive: true });
  }

  plant(mutation: Mutation): void {
    writeFileSync(join(this.path, mutation.file), mutated(this.#textOf(mutation), mutation));
  }

  mend(mutation: Mutation): void {
    writeFileSync(join(this.path, mutation.file), this.#textOf(mutation));
  }

  remove(): void {
    rmSync(this.path, { recursive: true });
  }

  #textOf({ file }: Mutation): string {
    const text = this.#classes.get(file);
    if (text === undefined) throw new Error(`There is no class ${file}.`);
    return text;
  }
}
