import type { PortalRole, PortalType } from './facts.ts';
import type { PortalRoleRow } from './personRows.ts';

/** The roles that an account's external users can have. */
export class RoleService {
  /** Null for an internal role. */
  static role(row: PortalRoleRow): PortalRole | null {
    const portalType = RoleService.portalType(row.portalType);
    if (portalType == null) {
      return null;
    }
    const role: PortalRole = { roleId: row.roleId, name: row.name, portalType };
    return role;
  }

  private static portalType(value: string | null): PortalType | null {
    switch (value ?? '') {
      case 'CustomerPortal':
        return 'customer';
      case 'Partner':
        return 'partner';
      default:
        return null;
    }
  }
}
