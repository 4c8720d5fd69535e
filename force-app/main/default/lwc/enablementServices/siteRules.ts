import { Directories } from './directories.ts';
import type { Enablement } from './enablement.ts';
import type { Site } from './facts.ts';
import type { Finding } from './finding.ts';
import { Findings, SETUP_SITES } from './findings.ts';
import { MembershipService } from './membershipService.ts';

/** The site that the user is for, and whether the user becomes a member of it. */
export class SiteRules {
  static check(enablement: Enablement): Finding[] {
    const findings: Finding[] = [];
    const facts = enablement.facts;
    const siteId = enablement.draft.siteId;
    const site = Directories.site(enablement.directory, siteId);
    if (site != null) {
      SiteRules.checkSite(findings, enablement, site);
    } else if (siteId != null) {
      findings.push(Findings.error('SITE_UNKNOWN', 'access', 'siteId', [siteId], SETUP_SITES));
    } else if (facts.sites.length === 0 && facts.areAllSitesVisible === 'yes') {
      findings.push(Findings.warning('SITE_NONE', 'access', 'siteId', [], SETUP_SITES));
    } else {
      SiteRules.checkAnySite(findings, enablement);
    }
    return findings;
  }

  private static checkSite(findings: Finding[], enablement: Enablement, site: Site): void {
    if (site.status !== 'live') {
      findings.push(Findings.warning('SITE_NOT_LIVE', 'access', 'siteId', [site.name], SETUP_SITES));
    }
    if (!SiteRules.isProfileChosen(enablement)) {
      return;
    }
    const membership = MembershipService.ofSite(enablement.memberships, site.siteId);
    if (membership === 'no') {
      findings.push(SiteRules.notMember(enablement, site.name));
    } else if (membership === 'unknown') {
      findings.push(SiteRules.membershipUnknown(site.name));
    }
  }

  /** No site is chosen: any will do. */
  private static checkAnySite(findings: Finding[], enablement: Enablement): void {
    const facts = enablement.facts;
    const memberships = enablement.memberships;
    if (!SiteRules.isProfileChosen(enablement) || MembershipService.sites(facts, memberships, 'yes').length > 0) {
      return;
    }
    const maybe = MembershipService.sites(facts, memberships, 'unknown');
    const isKnown = facts.areAllSitesVisible === 'yes' && maybe.length === 0;
    if (isKnown) {
      const names = facts.sites.map((site) => site.name);
      findings.push(SiteRules.notMember(enablement, names.join(', ')));
    } else {
      findings.push(SiteRules.membershipUnknown(''));
    }
  }

  /** A missing profile is reported where it is missing; nothing follows from it here. */
  private static isProfileChosen(enablement: Enablement): boolean {
    return enablement.user != null || enablement.draft.profileId != null;
  }

  private static notMember(enablement: Enablement, siteName: string): Finding {
    const profileName = enablement.profile?.name ?? enablement.user?.profileName ?? '';
    return Findings.warning('SITE_NOT_MEMBER', 'access', 'siteId', [siteName, profileName], SETUP_SITES);
  }

  private static membershipUnknown(siteName: string): Finding {
    return Findings.warning('SITE_MEMBERSHIP_UNKNOWN', 'access', 'siteId', [siteName], SETUP_SITES);
  }
}
