import { commands } from '../cli/commands.ts';
import { listAt, textAt } from '../cli/reading.ts';
import type { SalesforceCli } from '../cli/salesforceCli.ts';
import type { PageRule } from './flexiPage.ts';

/** A page layout or a Lightning record page on which the action can stand. */
export interface Place {
  readonly type: 'Layout' | 'FlexiPage';
  /** as the Metadata API calls it: `Contact-Contact Layout` */
  readonly name: string;
  /** full name of the quick action that belongs there */
  readonly action: string;
  /** when a page that shows other records, too, shows the action */
  readonly rule: PageRule | null;
}

export const CONTACT_ACTION = 'Contact.Enable_External_User';
export const ACCOUNT_ACTION = 'Account.Enable_External_User';

const PERSON_ONLY: PageRule = { field: 'IsPersonAccount', value: 'true' };
const RECORD_PAGES =
  "SELECT DeveloperName, EntityDefinitionId, NamespacePrefix FROM FlexiPage WHERE Type = 'RecordPage'";

/**
 * Where the action can stand in an org: layouts and record pages of contacts, layouts of person accounts, and account
 * pages if there are person accounts. Layouts of person accounts are those that the Metadata API calls
 * `PersonAccount-…`; layouts of business accounts (`Account-…`) are left alone.
 */
export async function findPlaces(cli: SalesforceCli, org: string): Promise<Place[]> {
  const names = listAt(await cli.ask(commands.listMetadata(org, 'Layout'))).map((item) => textAt(item, 'fullName'));
  const layouts = names.sort().flatMap(placeOfLayout);
  const hasPersonAccounts = layouts.some(({ action }) => action === ACCOUNT_ACTION);
  const rows = listAt(await cli.ask(commands.queryTooling(org, RECORD_PAGES)), 'records');
  return [...layouts, ...rows.flatMap((row) => placeOfPage(row, hasPersonAccounts))];
}

function placeOfLayout(name: string): Place[] {
  if (name.startsWith('Contact-')) return [{ type: 'Layout', name, action: CONTACT_ACTION, rule: null }];
  return name.startsWith('PersonAccount-') ? [{ type: 'Layout', name, action: ACCOUNT_ACTION, rule: null }] : [];
}

/** Pages of packages cannot be edited; whoever uses one has made a page of his own from it. */
function placeOfPage(row: unknown, hasPersonAccounts: boolean): Place[] {
  if (textAt(row, 'NamespacePrefix') !== '') return [];
  const [name, entity] = [textAt(row, 'DeveloperName'), textAt(row, 'EntityDefinitionId')];
  if (entity === 'Contact') return [{ type: 'FlexiPage', name, action: CONTACT_ACTION, rule: null }];
  if (entity !== 'Account' || !hasPersonAccounts) return [];
  return [{ type: 'FlexiPage', name, action: ACCOUNT_ACTION, rule: PERSON_ONLY }];
}
