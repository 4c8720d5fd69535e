import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Keeps compiled texts on disk. Compiling lightning-base-components takes seconds and never changes
 * between installations, so the second build reads them instead.
 */
export class CompileCache {
  readonly #folder: string;
  readonly #salt: string;

  /**
   * @param folder where the compiled texts are kept; made when missing
   * @param salt whatever else the result depends on: compiler version and options
   */
  constructor(folder: string, salt: string) {
    mkdirSync(folder, { recursive: true });
    this.#folder = folder;
    this.#salt = salt;
  }

  /** The compiled text of `source`, made by `compile` when it is not known yet. */
  remember(name: string, source: string, compile: () => string): string {
    const hash = createHash('sha256')
      .update(JSON.stringify([this.#salt, name, source]))
      .digest('hex');
    const file = join(this.#folder, `${hash}.js`);
    if (existsSync(file)) return readFileSync(file, 'utf8');
    const compiled = compile();
    writeFileSync(file, compiled);
    return compiled;
  }
}
