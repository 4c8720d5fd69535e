import type { Known, Site, SiteStatus } from './facts.ts';
import type { SiteRow } from './orgRows.ts';
import { Text } from './text.ts';

/** Sites as the operator sees them. */
export class SiteService {
  /** @param knownIds profiles and permission sets that an external user can have; other members are left out */
  static sites(rows: SiteRow[], seesAllSites: Known, knownIds: Set<string>): Site[] {
    const sites: Site[] = [];
    for (const row of rows) {
      const site: Site = {
        siteId: row.siteId,
        name: row.name,
        status: SiteService.status(row.status),
        sendsWelcomeEmail: row.sendsWelcomeEmail,
        memberIds: SiteService.memberIds(row, seesAllSites, knownIds)
      };
      sites.push(site);
    }
    return sites;
  }

  /** Ids of the sites that the operator is a member of; null when a membership cannot be seen. */
  static operatorSiteIds(rows: SiteRow[]): string[] | null {
    const siteIds: string[] = [];
    for (const row of rows) {
      if (row.isOperatorMember === 'unknown') {
        return null;
      }
      if (row.isOperatorMember === 'yes') {
        siteIds.push(row.siteId);
      }
    }
    return siteIds;
  }

  private static status(value: string): SiteStatus {
    switch (value) {
      case 'Live':
        return 'live';
      case 'UnderConstruction':
        return 'preview';
      default:
        return 'offline';
    }
  }

  /**
   * Only those who see all sites, and members of this one, see its member groups (Object Reference,
   * NetworkMemberGroup); to others an empty list says nothing.
   */
  private static memberIds(row: SiteRow, seesAllSites: Known, knownIds: Set<string>): string[] | null {
    const members = row.members;
    if (members == null) {
      return null;
    }
    let isListed = seesAllSites === 'yes' || row.isOperatorMember === 'yes';
    const memberIds: string[] = [];
    for (const member of members) {
      if (SiteService.isMember(member.status)) {
        isListed = true;
        if (knownIds.has(member.memberId)) {
          memberIds.push(member.memberId);
        }
      }
    }
    return isListed ? memberIds : null;
  }

  /** What was taken off a site, or never got on it, stays in the list for a while. */
  private static isMember(status: string | null): boolean {
    const key = Text.key(status);
    return !key.startsWith('failed') && !key.includes('remove');
  }
}
