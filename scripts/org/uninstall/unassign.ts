import { join } from 'node:path';
import { commands } from '../cli/commands.ts';
import { at, numberAt, textAt } from '../cli/reading.ts';
import type { SalesforceCli } from '../cli/salesforceCli.ts';
import { withFolder, writeFiles } from '../metadataFolder.ts';
import { OrgError } from '../orgError.ts';
import { rowsOf, soqlList } from '../soql.ts';

/** What one transaction of Apex may delete. */
const AT_ONCE = 10_000;

/**
 * Takes permission sets away from everybody: an org does not delete a permission set that somebody has.
 *
 * @returns from how many
 * @throws OrgError when the org refuses
 */
export async function unassign(cli: SalesforceCli, org: string, names: readonly string[]): Promise<number> {
  const where = `FROM PermissionSetAssignment WHERE PermissionSet.Name IN ${soqlList(names)}`;
  const count = async () => numberAt(await cli.ask(commands.query(org, `SELECT COUNT() ${where}`)), 'totalSize');
  const before = await count();
  for (let left = before; left > 0;) {
    await runApex(cli, org, `delete [SELECT Id ${where} LIMIT ${AT_ONCE}];\n`);
    const now = await count();
    if (now >= left) throw new OrgError(`${now} assignments of permission sets stay. Remove them in Setup.`);
    left = now;
  }
  return before;
}

/** @throws OrgError when a permission set group contains one of the sets, because the org would not delete it then */
export async function requireNoGroups(cli: SalesforceCli, org: string, names: readonly string[]): Promise<void> {
  const soql = `SELECT PermissionSetGroup.DeveloperName FROM PermissionSetGroupComponent WHERE PermissionSet.Name IN ${soqlList(names)}`;
  const groups = (await rowsOf(cli, org, soql)).map((row) => textAt(row, 'PermissionSetGroup', 'DeveloperName'));
  if (groups.length === 0) return;
  throw new OrgError(
    `The permission set groups ${[...new Set(groups)].join(', ')} contain permission sets of the project. Take them out in Setup.`
  );
}

async function runApex(cli: SalesforceCli, org: string, code: string): Promise<void> {
  await withFolder(async (folder) => {
    writeFiles(folder, new Map([['code.apex', code]]));
    const result = await cli.ask(commands.runApex(org, join(folder, 'code.apex')));
    if (at(result, 'success') !== false) return;
    const reason = textAt(result, 'exceptionMessage') || textAt(result, 'compileProblem');
    throw new OrgError(`The org did not take permission sets away: ${reason}`);
  });
}
