import { readFileSync } from 'node:fs';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { isRecord } from '../../validate/text/json.ts';
import { at, listAt } from '../cli/reading.ts';
import { ROOT } from '../projectRoot.ts';

/** A flag as the CLI's own help has it. */
export interface PinnedFlag {
  readonly takesValue: boolean;
  readonly repeats: boolean;
  /** null: any value */
  readonly options: readonly string[] | null;
  readonly required: boolean;
  readonly deprecated: boolean;
  readonly needs: readonly string[];
  readonly excludes: readonly string[];
}

/** Flags of a command by name. */
export type PinnedCommand = ReadonlyMap<string, PinnedFlag>;

/**
 * Commands of the pinned CLI by name as people write it, from the manifests that its `--help` is made of. Commands that
 * it installs when they are first used (those for sites) are in its own manifest.
 */
export function pinnedCommands(): Map<string, PinnedCommand> {
  const files = globSync('node_modules/@salesforce/{cli,plugin-*}/oclif.manifest.json', { cwd: ROOT });
  return new Map(files.flatMap((file) => commandsIn(JSON.parse(readFileSync(join(ROOT, file), 'utf8')))));
}

function commandsIn(manifest: unknown): [string, PinnedCommand][] {
  const found = at(manifest, 'commands');
  return Object.entries(isRecord(found) ? found : {}).map(([id, command]) => {
    const flags = at(command, 'flags');
    const entries = Object.entries(isRecord(flags) ? flags : {});
    return [id.replaceAll(':', ' '), new Map(entries.map(([name, flag]) => [name, flagOf(flag)]))];
  });
}

function flagOf(flag: unknown): PinnedFlag {
  const options = at(flag, 'options');
  return {
    takesValue: at(flag, 'type') === 'option',
    repeats: at(flag, 'multiple') === true,
    options: Array.isArray(options) ? options.map(String) : null,
    required: at(flag, 'required') === true,
    deprecated: at(flag, 'deprecated') !== undefined,
    needs: listAt(flag, 'dependsOn').map(String),
    excludes: listAt(flag, 'exclusive').map(String)
  };
}
