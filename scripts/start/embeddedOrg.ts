import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { openLocalOrg, type LocalOrg } from '../../local-org/localOrg.ts';
import type { EmbeddedOrgChoice } from './options.ts';
import { StartError } from './startError.ts';

/** What the org keeps in its data folder; whatever else lies there is not ours to delete. */
const DATA_FILES = ['org.sqlite', 'org.sqlite-shm', 'org.sqlite-wal', 'ids', 'token'];

/**
 * Opens the org that the project brings along, or makes it. A new one gets the plan of the command line, or the sample
 * people; an old one gets the plan on top of what it has.
 *
 * @param root folder with package.json
 * @throws StartError when the data or the plan cannot be used; nothing is imported then
 */
export function openEmbeddedOrg(root: string, { data, fresh, plan }: EmbeddedOrgChoice): LocalOrg {
  const dataFolder = data ?? join(root, '.data/org');
  const sample = join(root, 'data/sample-org');
  if (fresh) removeData(dataFolder);
  const org = inOneSentence('The embedded org cannot be opened', () =>
    openLocalOrg({
      dataFolder,
      home: '/',
      setup: join(sample, 'setup.json'),
      source: [join(root, 'force-app'), join(sample, 'source')]
    })
  );
  const wanted = plan ?? (org.isNew ? join(sample, 'plan.json') : null);
  try {
    if (wanted !== null) importPlan(org, wanted);
    return org;
  } catch (error) {
    org.close();
    // The next start would take it for an org that somebody emptied, and leave it so.
    if (org.isNew) removeData(dataFolder);
    throw error;
  }
}

function importPlan(org: LocalOrg, plan: string): void {
  inOneSentence('Nothing was imported', () => {
    org.importPlan(plan);
  });
}

function removeData(folder: string): void {
  for (const file of DATA_FILES) rmSync(join(folder, file), { force: true });
}

function inOneSentence<T>(what: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw new StartError(`${what}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
