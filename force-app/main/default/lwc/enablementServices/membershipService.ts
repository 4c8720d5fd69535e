import type { Directory, Memberships } from './directory.ts';
import type { Draft } from './draft.ts';
import type { ExistingUser, Facts, Known, Site } from './facts.ts';

/** Of which sites the user will be a member. */
export class MembershipService {
  /**
   * A site takes its members in by profile and by permission set, not one by one
   * (Object Reference, NetworkMemberGroup). The user's own profile and grants count when the draft changes a user.
   *
   * @param user the one that the draft changes; null when it creates one
   */
  static ofDraft(directory: Directory, user: ExistingUser | null, draft: Draft): Memberships {
    const key = MembershipService.key(user, draft);
    const known = directory.memberships.get(key) ?? null;
    if (known != null) {
      return known;
    }
    const memberships = MembershipService.find(directory.facts, user, draft);
    directory.memberships.set(key, memberships);
    return memberships;
  }

  /** Unknown, too, for a site that cannot be seen. */
  static ofSite(memberships: Memberships, siteId: string): Known {
    return memberships.bySite.get(siteId) ?? 'unknown';
  }

  /** The sites whose members the user is, maybe is, or is not. */
  static sites(facts: Facts, memberships: Memberships, membership: Known): Site[] {
    return facts.sites.filter((site) => MembershipService.ofSite(memberships, site.siteId) === membership);
  }

  /** Everything that decides about memberships and welcomes. */
  private static key(user: ExistingUser | null, draft: Draft): string {
    const wanted = draft.grantIds.join(' ');
    if (user == null) {
      return (draft.profileId ?? '') + ' ' + wanted;
    }
    const held = user.grantIds.join(' ');
    return `${user.userId} ${user.isActive ? 'active' : 'inactive'} ${user.profileId ?? ''} ${held} | ${wanted}`;
  }

  private static find(facts: Facts, user: ExistingUser | null, draft: Draft): Memberships {
    // Somebody who may not see all sites may overlook the one that matters.
    const otherwise: Known = facts.areAllSitesVisible === 'yes' ? 'no' : 'unknown';
    const memberships: Memberships = {
      bySite: new Map<string, Known>(),
      isMember: otherwise,
      isWelcomed: otherwise,
      welcomingSites: []
    };
    for (const site of facts.sites) {
      const membership = MembershipService.membership(site, user, draft);
      memberships.bySite.set(site.siteId, membership);
      if (site.status === 'live') {
        const welcome = MembershipService.welcome(site, user, membership);
        memberships.isMember = MembershipService.either(memberships.isMember, membership);
        memberships.isWelcomed = MembershipService.either(memberships.isWelcomed, welcome);
        if (welcome === 'yes') {
          memberships.welcomingSites.push(site.name);
        }
      }
    }
    return memberships;
  }

  private static membership(site: Site, user: ExistingUser | null, draft: Draft): Known {
    if (user == null) {
      return MembershipService.membershipOf(site, draft.profileId, draft.grantIds);
    }
    const already = MembershipService.membershipOf(site, user.profileId, user.grantIds);
    return already === 'yes' ? already : MembershipService.membershipOf(site, user.profileId, draft.grantIds);
  }

  /** @param profileId null when it is not known or not chosen yet */
  private static membershipOf(site: Site, profileId: string | null, grantIds: string[]): Known {
    const memberIds = site.memberIds;
    if (memberIds == null) {
      return 'unknown';
    }
    if (profileId != null && memberIds.includes(profileId)) {
      return 'yes';
    }
    const isGranted = grantIds.some((grantId) => memberIds.includes(grantId));
    if (isGranted) {
      return 'yes';
    }
    return profileId == null ? 'unknown' : 'no';
  }

  /** A site welcomes new and reactivated members, but not the ones that it has. */
  private static welcome(site: Site, user: ExistingUser | null, membership: Known): Known {
    if (
      user != null &&
      user.isActive &&
      MembershipService.membershipOf(site, user.profileId, user.grantIds) === 'yes'
    ) {
      return 'no';
    }
    if (membership === 'no' || site.sendsWelcomeEmail === 'no') {
      return 'no';
    }
    return membership === 'yes' ? site.sendsWelcomeEmail : 'unknown';
  }

  private static either(one: Known, other: Known): Known {
    return one === 'no' || other === 'yes' ? other : one;
  }
}
