import type { Known, Operator } from '../../force-app/main/default/lwc/enablementServices/enablementServices.ts';
import type { Row } from '../salesforce/row.ts';

/** Permissions that decide what the operator may do; fields of PermissionSet are named `Permissions` and these. */
export const PERMISSIONS = [
  'AssignPermissionSets',
  'ManageCssUsers',
  'ManageMyExternalUsers',
  'ManageNetworks',
  'ManagePartners',
  'ManageUsers',
  'ModifyAllData',
  'ViewAllData',
  'ViewSetup'
] as const;

export type Permission = (typeof PERMISSIONS)[number];

/** What the running user may do anywhere in the org. */
export interface Rights {
  /** As facts about the operator. */
  operator: Pick<
    Operator,
    'canManageExternalUsers' | 'canManagePartnerUsers' | 'canAssignPermissionSets' | 'canManageUsers' | 'canSetUpSites'
  >;
  /** Sees and changes every record. */
  canModifyAllData: Known;
  /** Sees every site, and who its members are (Object Reference, Network and NetworkMemberGroup). */
  seesAllSites: Known;
}

/**
 * @param assignments the operator's permission sets, its profile's own among them
 * @param visible permissions that this org has and the operator sees
 */
export function rightsOf(assignments: readonly Row[], visible: readonly Permission[]): Rights {
  const has = (permission: Permission): Known => {
    // everybody holds the permission set of a profile, so an empty list is one that cannot be seen
    if (assignments.length === 0 || visible.length === 0) {
      return 'unknown';
    }
    // the org has no such permission, for example because it bought no license for partners
    return visible.includes(permission) ? granted(assignments, permission) : 'no';
  };
  // "Manage Customer Users" is ManageCssUsers, "Manage External Users" ManagePartners, the limited one ManageMyExternalUsers
  const canManagePartnerUsers = anyOf(has('ManageUsers'), has('ManagePartners'), has('ManageMyExternalUsers'));
  return {
    operator: {
      canManageExternalUsers: anyOf(canManagePartnerUsers, has('ManageCssUsers')),
      canManagePartnerUsers,
      canAssignPermissionSets: has('AssignPermissionSets'),
      canManageUsers: has('ManageUsers'),
      // "Create and Set Up Experiences"
      canSetUpSites: bothOf(has('ManageNetworks'), has('ViewSetup'))
    },
    canModifyAllData: has('ModifyAllData'),
    seesAllSites: anyOf(has('ModifyAllData'), has('ViewAllData'), has('ManageNetworks'))
  };
}

/** A set that must be activated in a session may or may not be active in this one. */
function granted(assignments: readonly Row[], permission: Permission): Known {
  const granting = assignments.filter((row) => row.known(`PermissionSet.Permissions${permission}`) === 'yes');
  if (granting.length === 0) {
    return 'no';
  }
  const isAlways = granting.some((row) => row.known('PermissionSet.HasActivationRequired') !== 'yes');
  return isAlways ? 'yes' : 'unknown';
}

function anyOf(...answers: Known[]): Known {
  if (answers.includes('yes')) {
    return 'yes';
  }
  return answers.includes('unknown') ? 'unknown' : 'no';
}

function bothOf(one: Known, other: Known): Known {
  if (one === 'no' || other === 'no') {
    return 'no';
  }
  return one === 'yes' && other === 'yes' ? 'yes' : 'unknown';
}
