import { fileURLToPath } from 'node:url';
import { openLocalOrg } from '../../local-org/localOrg.ts';
import type { LocalOrg } from '../../local-org/localOrg.ts';

const SETUP = fileURLToPath(new URL('../../data/sample-org/setup.json', import.meta.url));
const SOURCE = fileURLToPath(new URL('../../data/sample-org/source', import.meta.url));

/** An org as tests find one: licenses, profiles and settings of the sample org, and no records. It ends with `close()`. */
export function openTestOrg(packageDirectories: readonly string[]): LocalOrg {
  return openLocalOrg({ dataFolder: ':memory:', setup: SETUP, source: [...packageDirectories, SOURCE] });
}
