import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { RunningOrg } from './startOrg.ts';

const CLI = fileURLToPath(new URL('../../node_modules/@salesforce/cli/bin/run.js', import.meta.url));

const QUIET = {
  CI: 'true',
  SF_DISABLE_TELEMETRY: 'true',
  SF_DISABLE_AUTOUPDATE: 'true',
  SF_SKIP_NEW_VERSION_CHECK: 'true',
  // Otherwise it looks for the keychain of the desktop.
  SF_USE_GENERIC_UNIX_KEYCHAIN: 'true'
};

/** The real Salesforce CLI, in the version that the project pins, with a home of its own. Slow: seconds for a command. */
export class SalesforceCli {
  readonly #home = mkdtempSync(join(tmpdir(), 'local-org-cli-'));
  readonly #environment: Readonly<Record<string, string>>;

  /** @param environment variables beside those that keep it quiet */
  constructor(environment: Readonly<Record<string, string>> = {}) {
    this.#environment = environment;
  }

  /** Signs in as people do, under the alias `local`. */
  static async signedIn(running: RunningOrg): Promise<SalesforceCli> {
    const cli = new SalesforceCli({ SF_ACCESS_TOKEN: running.org.token, SF_TARGET_ORG: 'local' });
    await cli.run('org', 'login', 'access-token', '--instance-url', running.url, '--no-prompt', '--alias', 'local');
    return cli;
  }

  /** Runs a command; resolves to the JSON that it prints, whether it succeeded or not. */
  async run(...command: string[]): Promise<unknown> {
    const text = await this.print(...command, '--json');
    try {
      return JSON.parse(text);
    } catch (cause) {
      throw new Error(`sf ${command.join(' ')} printed no JSON: ${text}`, { cause });
    }
  }

  /** Runs a command; resolves to what it prints on standard output. */
  print(...command: string[]): Promise<string> {
    const env = { PATH: process.env['PATH'], HOME: this.#home, ...QUIET, ...this.#environment };
    return new Promise((resolve, reject) => {
      execFile(process.execPath, [CLI, ...command], { env, cwd: this.#home }, (error, stdout, stderr) => {
        if (stdout === '' && error) reject(new Error(`sf ${command.join(' ')}: ${stderr}`, { cause: error }));
        else resolve(stdout);
      });
    });
  }

  /** Writes a file into the home. Returns its path. */
  file(name: string, content: string): string {
    const path = join(this.#home, name);
    writeFileSync(path, content);
    return path;
  }

  /** Path of a file in the home. */
  path(name: string): string {
    return join(this.#home, name);
  }

  remove(): void {
    rmSync(this.#home, { recursive: true });
  }
}
