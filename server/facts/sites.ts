import type { SiteRow } from '../../force-app/main/default/lwc/enablementServices/enablementServices.ts';
import { Knowledge } from '../../force-app/main/default/lwc/enablementServices/enablementServices.ts';
import type { Row } from '../salesforce/row.ts';

/**
 * A row of Network.
 * @param groups, members names of the child subqueries; null for one that cannot be asked for
 */
export function parseSite(row: Row, groups: string | null, members: string | null): SiteRow {
  return {
    siteId: row.text('Id'),
    name: row.text('Name'),
    status: row.text('Status'),
    sendsWelcomeEmail: row.known('OptionsSendWelcomeEmail'),
    members:
      groups === null
        ? null
        : row
            .children(groups)
            .map((group) => ({ memberId: group.text('ParentId'), status: group.textOrNull('AssignmentStatus') })),
    isOperatorMember: Knowledge.ofFlag(members === null ? null : row.children(members).length > 0)
  };
}
