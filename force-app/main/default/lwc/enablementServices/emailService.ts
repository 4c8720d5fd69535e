import { Directories } from './directories.ts';
import type { Memberships } from './directory.ts';
import type { Draft } from './draft.ts';
import type { EmailExpectation, PasswordLink } from './email.ts';
import type { ExistingUser, Facts, Known } from './facts.ts';
import { Lookup } from './lookup.ts';
import { MembershipService } from './membershipService.ts';
import { Text } from './text.ts';

/** Says who will e-mail the user after the commit, as far as that can be known before. */
export class EmailService {
  static expectation(facts: Facts, draft: Draft): EmailExpectation {
    const user = Lookup.user(facts, draft.userId);
    const memberships = MembershipService.ofDraft(Directories.open(facts), user, draft);
    return EmailService.expectationOf(user, draft, memberships);
  }

  /** @param user the one that the draft changes; null when it creates one */
  static expectationOf(user: ExistingUser | null, draft: Draft, memberships: Memberships): EmailExpectation {
    const expectation: EmailExpectation = {
      address: Text.trim(user == null ? draft.email : user.email),
      passwordLink: EmailService.passwordLink(draft, memberships.isMember),
      isWelcomed: memberships.isWelcomed,
      welcomingSites: memberships.welcomingSites
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
}
