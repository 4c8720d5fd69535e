import type { PortalRoleRow } from '../../force-app/main/default/lwc/enablementServices/enablementServices.ts';
import type { Row } from '../salesforce/row.ts';

/** A row of UserRole. */
export function parsePortalRole(row: Row): PortalRoleRow {
  return {
    roleId: row.text('Id'),
    name: row.text('Name'),
    portalType: row.textOrNull('PortalType'),
    accountId: row.textOrNull('PortalAccountId'),
    accountOwnerId: row.textOrNull('PortalAccountOwnerId')
  };
}
