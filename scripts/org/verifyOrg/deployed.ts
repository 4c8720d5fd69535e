import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Remembers in which orgs a run has deployed the project, so that it can be undone there and only there. */
export class DeployedOrgs {
  readonly #folder: string;

  /** @param root folder with package.json */
  constructor(root: string) {
    this.#folder = join(root, '.data/verify-org');
  }

  add(org: string): void {
    const file = this.#file(org);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, '');
  }

  has(org: string): boolean {
    return existsSync(this.#file(org));
  }

  remove(org: string): void {
    rmSync(this.#file(org), { force: true });
  }

  #file(org: string): string {
    return join(this.#folder, encodeURIComponent(org));
  }
}
