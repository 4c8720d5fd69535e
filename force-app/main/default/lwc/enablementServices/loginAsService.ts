import type { Facts, Known } from './facts.ts';

/**
 * Whether the operator can log in to a site as its external user: with edit access to the account and as a member of
 * the site, or by setting up sites (Salesforce Help, "Log In to an Experience Cloud Site as Another User"; 000395861).
 */
export class LoginAsService {
  /** @param siteId null for whatever site there is */
  static canLogInAs(facts: Facts, siteId: string | null): Known {
    const operator = facts.operator;
    if (operator.canSetUpSites === 'yes') {
      return 'yes';
    }
    const needs = [operator.canManageExternalUsers, operator.canEditAccount, LoginAsService.isMember(facts, siteId)];
    if (needs.includes('no')) {
      return operator.canSetUpSites;
    }
    return needs.includes('unknown') ? 'unknown' : 'yes';
  }

  private static isMember(facts: Facts, siteId: string | null): Known {
    const siteIds = facts.operator.siteIds;
    if (siteIds == null) {
      return 'unknown';
    }
    const isMember = siteId == null ? siteIds.length > 0 : siteIds.includes(siteId);
    return isMember ? 'yes' : 'no';
  }
}
