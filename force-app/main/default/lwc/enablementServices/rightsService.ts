import type { Known } from './facts.ts';
import { Knowledge } from './knowledge.ts';
import type { HeldPermissionSetRow } from './personRows.ts';
import type { Rights } from './rights.ts';

/** What the operator's permission sets permit. */
export class RightsService {
  /** Permissions that decide what the operator may do; fields of PermissionSet are named `Permissions` and these. */
  static permissions(): string[] {
    return [
      'AssignPermissionSets',
      'ManageCssUsers',
      'ManageMyExternalUsers',
      'ManageNetworks',
      'ManagePartners',
      'ManageUsers',
      'ModifyAllData',
      'ViewAllData',
      'ViewSetup'
    ];
  }

  /**
   * @param held the operator's permission sets, its profile's own among them
   * @param visible permissions that this org has and the operator sees
   */
  static rights(held: HeldPermissionSetRow[], visible: string[]): Rights {
    const manageUsers = RightsService.has(held, visible, 'ManageUsers');
    const manageNetworks = RightsService.has(held, visible, 'ManageNetworks');
    const modifyAllData = RightsService.has(held, visible, 'ModifyAllData');
    // in Setup "Manage External Users" is ManagePartners, its limited form ManageMyExternalUsers
    const canManagePartnerUsers = Knowledge.anyOf([
      manageUsers,
      RightsService.has(held, visible, 'ManagePartners'),
      RightsService.has(held, visible, 'ManageMyExternalUsers')
    ]);
    // in Setup "Manage Customer Users" is ManageCssUsers
    const manageCustomers = RightsService.has(held, visible, 'ManageCssUsers');
    const rights: Rights = {
      canManageExternalUsers: Knowledge.anyOf([canManagePartnerUsers, manageCustomers]),
      canManagePartnerUsers,
      canAssignPermissionSets: RightsService.has(held, visible, 'AssignPermissionSets'),
      canManageUsers: manageUsers,
      // "Create and Set Up Experiences" needs "View Setup and Configuration"
      canSetUpSites: Knowledge.allOf([manageNetworks, RightsService.has(held, visible, 'ViewSetup')]),
      canModifyAllData: modifyAllData,
      seesAllSites: Knowledge.anyOf([modifyAllData, RightsService.has(held, visible, 'ViewAllData'), manageNetworks])
    };
    return rights;
  }

  private static has(held: HeldPermissionSetRow[], visible: string[], permission: string): Known {
    // everybody holds the permission set of a profile, so an empty list is one that cannot be seen
    if (held.length === 0 || visible.length === 0) {
      return 'unknown';
    }
    let found: Known = 'no';
    // who cannot see a permission among others has an org without it, for example one without licenses for partners
    if (visible.includes(permission)) {
      for (const row of held) {
        if (row.permissions.includes(permission)) {
          found = Knowledge.anyOf([found, RightsService.works(row)]);
        }
      }
    }
    return found;
  }

  /** A set that must be activated in a session may or may not be active in this one. */
  private static works(row: HeldPermissionSetRow): Known {
    return row.requiresActivation === 'yes' ? 'unknown' : 'yes';
  }
}
