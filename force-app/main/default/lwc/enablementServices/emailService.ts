import type { Draft } from './draft.ts';
import type { EmailExpectation, PasswordLink } from './email.ts';
import type { ExistingUser, Facts, Known, Site } from './facts.ts';
import { Lookup } from './lookup.ts';
import { MembershipService } from './membershipService.ts';
import { Text } from './text.ts';

/** Says who will e-mail the user after the commit, as far as that can be known before. */
export class EmailService {
  static expectation(facts: Facts, draft: Draft): EmailExpectation {
    const user = Lookup.user(facts, draft.userId);
    const welcomingSites: string[] = [];
    // Somebody who may not see all sites may overlook the one that matters.
    let isMember: Known = facts.areAllSitesVisible === 'yes' ? 'no' : 'unknown';
    let isWelcomed: Known = isMember;
    for (const site of facts.sites) {
      if (site.status === 'live') {
        isMember = EmailService.either(isMember, MembershipService.ofDraft(facts, draft, site));
        const welcome = EmailService.welcome(facts, draft, user, site);
        isWelcomed = EmailService.either(isWelcomed, welcome);
        if (welcome === 'yes') {
          welcomingSites.push(site.name);
        }
      }
    }
    const expectation: EmailExpectation = {
      address: Text.trim(user == null ? draft.email : user.email),
      passwordLink: EmailService.passwordLink(draft, isMember),
      isWelcomed,
      welcomingSites
    };
    return expectation;
  }

  private static passwordLink(draft: Draft, isMember: Known): PasswordLink {
    if (!draft.sendEmail) {
      return 'notRequested';
    }
    switch (isMember) {
      case 'yes':
        return 'requested';
      case 'no':
        return 'withoutSite';
      default:
        return 'siteUnknown';
    }
  }

  /** A site welcomes new and reactivated members, but not the ones that it has. */
  private static welcome(facts: Facts, draft: Draft, user: ExistingUser | null, site: Site): Known {
    if (
      user != null &&
      user.isActive &&
      MembershipService.membershipOf(site, user.profileId, user.grantIds) === 'yes'
    ) {
      return 'no';
    }
    const membership = MembershipService.ofDraft(facts, draft, site);
    if (membership === 'no' || site.sendsWelcomeEmail === 'no') {
      return 'no';
    }
    return membership === 'yes' ? site.sendsWelcomeEmail : 'unknown';
  }

  private static either(one: Known, other: Known): Known {
    return one === 'no' || other === 'yes' ? other : one;
  }
}
