import type { PortalRole, PortalType } from '../../force-app/main/default/lwc/enablementServices/enablementServices.ts';
import type { Row } from '../salesforce/row.ts';

/** A role of the portal with what it belongs to: a business account, or the owner of person accounts. */
export interface PortalRoleRow extends PortalRole {
  accountId: string | null;
  accountOwnerId: string | null;
}

/** The row as a role of the portal; none for an internal role. */
export function parsePortalRole(row: Row): PortalRoleRow[] {
  const portalType = portalTypeOf(row.textOrNull('PortalType'));
  if (portalType === null) {
    return [];
  }
  return [
    {
      roleId: row.text('Id'),
      name: row.text('Name'),
      portalType,
      accountId: row.textOrNull('PortalAccountId'),
      accountOwnerId: row.textOrNull('PortalAccountOwnerId')
    }
  ];
}

function portalTypeOf(value: string | null): PortalType | null {
  switch (value) {
    case 'CustomerPortal':
      return 'customer';
    case 'Partner':
      return 'partner';
    default:
      return null;
  }
}
