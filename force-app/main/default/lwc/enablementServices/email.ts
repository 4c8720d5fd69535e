import type { Known } from './facts.ts';

/**
 * What becomes of the link for setting the password: not asked for, asked for, asked for in vain because Salesforce
 * sends nothing to a user without a live site, or asked for while nobody can say whether there is such a site.
 */
export type PasswordLink = 'notRequested' | 'requested' | 'withoutSite' | 'siteUnknown';

/** Who will e-mail the user. Whether anything arrives depends on the org's deliverability and the sender's domain. */
export interface EmailExpectation {
  /** Where it goes: the draft's address, or the one of the user that the draft changes. */
  address: string;
  passwordLink: PasswordLink;
  /** Whether a site welcomes the user, as its new member, with an e-mail of its own. */
  isWelcomed: Known;
  /** Names of the live sites that do. */
  welcomingSites: string[];
}
