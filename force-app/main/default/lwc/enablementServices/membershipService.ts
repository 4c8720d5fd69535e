import type { Draft } from './draft.ts';
import type { Facts, Known, Site } from './facts.ts';
import { Lookup } from './lookup.ts';

/** Of which sites the user will be a member. */
export class MembershipService {
  /**
   * A site takes its members in by profile and by permission set, not one by one
   * (Object Reference, NetworkMemberGroup). The user's own profile and grants count when the draft changes a user.
   */
  static ofDraft(facts: Facts, draft: Draft, site: Site): Known {
    const user = Lookup.user(facts, draft.userId);
    if (user == null) {
      return MembershipService.membershipOf(site, draft.profileId, draft.grantIds);
    }
    const already = MembershipService.membershipOf(site, user.profileId, user.grantIds);
    return already === 'yes' ? already : MembershipService.membershipOf(site, user.profileId, draft.grantIds);
  }

  /** @param profileId null when it is not known or not chosen yet */
  static membershipOf(site: Site, profileId: string | null, grantIds: string[]): Known {
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

  /** The sites whose members the user is, maybe is, or is not. */
  static sites(facts: Facts, draft: Draft, membership: Known): Site[] {
    return facts.sites.filter((site) => MembershipService.ofDraft(facts, draft, site) === membership);
  }
}
