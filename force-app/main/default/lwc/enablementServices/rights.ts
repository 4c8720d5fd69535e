import type { Known } from './facts.ts';

/** What the operator may do anywhere in the org. */
export interface Rights {
  canManageExternalUsers: Known;
  canManagePartnerUsers: Known;
  canAssignPermissionSets: Known;
  canManageUsers: Known;
  canSetUpSites: Known;
  /** Sees and changes every record. */
  canModifyAllData: Known;
  /** Sees every site, and who its members are (Object Reference, Network and NetworkMemberGroup). */
  seesAllSites: Known;
}
