import { commands } from '../cli/commands.ts';
import { textAt } from '../cli/reading.ts';
import type { SalesforceCli } from '../cli/salesforceCli.ts';
import { OrgError } from '../orgError.ts';
import { rowsOf, soqlText } from '../soql.ts';

/** As whom the CLI works in an org. */
export interface CurrentUser {
  readonly id: string;
  readonly username: string;
  readonly orgId: string;
}

/** @throws OrgError when the CLI is not signed in to the org, or the org does not show the user */
export async function currentUser(cli: SalesforceCli, org: string): Promise<CurrentUser> {
  const display = await cli.ask(commands.displayOrg(org));
  const [username, orgId] = [textAt(display, 'username'), textAt(display, 'id')];
  const [row] = await rowsOf(cli, org, `SELECT Id FROM User WHERE Username = ${soqlText(username)}`);
  if (row === undefined) throw new OrgError(`The org ${org} does not show the user ${username}. Sign in to it again.`);
  return { id: textAt(row, 'Id'), username, orgId };
}
