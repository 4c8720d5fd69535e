import { fileURLToPath } from 'node:url';
import { ApexMachine } from '../apexMachine.ts';
import type { ApexOrg } from '../apexOrg.ts';

/** Package directory of the classes that the tests run. */
export const SAMPLE_APEX = fileURLToPath(new URL('apex', import.meta.url));

/** A machine with the sample classes. */
export function startSampleMachine(org: ApexOrg | null = null): Promise<ApexMachine> {
  return ApexMachine.start({ sourceFolders: [SAMPLE_APEX], org });
}
