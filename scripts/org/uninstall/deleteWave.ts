import { join } from 'node:path';
import { commands } from '../cli/commands.ts';
import { listAt, textAt } from '../cli/reading.ts';
import type { SalesforceCli } from '../cli/salesforceCli.ts';
import { manifest, withFolder, writeFiles } from '../metadataFolder.ts';
import type { Wave } from './waves.ts';

/**
 * Deletes the components of a wave, all or none; those that the org does not have are no error.
 *
 * @param purge deletes for good; production keeps deleted fields and objects for 15 days instead
 */
export async function deleteWave(
  cli: SalesforceCli,
  org: string,
  { name, members }: Wave,
  { apiVersion, purge }: { readonly apiVersion: string; readonly purge: boolean }
): Promise<void> {
  await withFolder(async (folder) => {
    const content = join(folder, name);
    writeFiles(
      content,
      new Map([
        ['package.xml', manifest(new Map(), apiVersion)],
        ['destructiveChanges.xml', manifest(members, apiVersion)]
      ])
    );
    await cli.ask(commands.deployFolder(org, content, purge));
  });
}

/** Components of the waves that the org still has, as `Type Name`. */
export async function leftovers(cli: SalesforceCli, org: string, waves: readonly Wave[]): Promise<string[]> {
  const found: string[] = [];
  for (const [type, names] of waves.flatMap(({ members }) => [...members])) {
    const there = await cli.ask(commands.listMetadata(org, type));
    const listed = new Set(listAt(there).map((item) => textAt(item, 'fullName')));
    found.push(...names.filter((name) => listed.has(name)).map((name) => `${type} ${name}`));
  }
  return found;
}
