import { commands } from '../cli/commands.ts';
import { numberAt } from '../cli/reading.ts';
import type { SalesforceCli } from '../cli/salesforceCli.ts';

/** Data that go when the project goes. */
interface Loss {
  readonly what: string;
  readonly count: string;
}

const LOSSES: readonly Loss[] = [
  {
    what: 'users with a preset, purpose, review date or deactivation trigger lose these; the users themselves stay',
    count: 'SELECT COUNT() FROM User WHERE Enablement_Preset__c != NULL OR Enablement_Review_Date__c != NULL'
  },
  { what: 'records of the log are deleted', count: 'SELECT COUNT() FROM Enablement_Log__c' },
  {
    what: 'presets are deleted, those that somebody added included',
    count: 'SELECT COUNT() FROM Enablement_Preset__mdt'
  }
];

/** What data would be lost, one line each; a number that the org does not give is said to be unknown. */
export async function lossesOf(cli: SalesforceCli, org: string): Promise<string[]> {
  const lines: string[] = [];
  for (const { what, count } of LOSSES) {
    const answer = await cli.run(commands.query(org, count));
    lines.push(
      `${answer.status === 0 ? String(numberAt(answer.result, 'totalSize')) : 'An unknown number of'} ${what}.`
    );
  }
  return lines;
}
