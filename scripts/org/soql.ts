import { commands } from './cli/commands.ts';
import { listAt } from './cli/reading.ts';
import type { SalesforceCli } from './cli/salesforceCli.ts';

/** Runs a query and gives its rows. */
export async function rowsOf(cli: SalesforceCli, org: string, soql: string): Promise<unknown[]> {
  return listAt(await cli.ask(commands.query(org, soql)), 'records');
}

/** Texts as a list that `IN` takes. */
export function soqlList(values: readonly string[]): string {
  return `(${values.map(soqlText).join(', ')})`;
}

/** A text as SOQL writes it. */
export function soqlText(value: string): string {
  return `'${value.replaceAll('\\', String.raw`\\`).replaceAll("'", String.raw`\'`)}'`;
}
