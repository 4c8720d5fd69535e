import { EmailService } from './emailService.ts';
import type { Enablement } from './enablement.ts';
import type { Finding } from './finding.ts';
import { Findings, SETUP_DELIVERABILITY, SETUP_SITES } from './findings.ts';

/** Whether the person hears of the new login. */
export class EmailRules {
  static check(enablement: Enablement): Finding[] {
    const findings: Finding[] = [];
    const expectation = EmailService.expectationOf(enablement.user, enablement.draft, enablement.memberships);
    const link = expectation.passwordLink;
    const isWelcomed = expectation.isWelcomed;
    if (link === 'withoutSite') {
      findings.push(Findings.warning('EMAIL_NO_SITE', 'access', 'sendEmail', [expectation.address], SETUP_SITES));
    }
    if (link === 'requested' && isWelcomed === 'yes') {
      const params = [expectation.welcomingSites.join(', ')];
      findings.push(Findings.info('EMAIL_ON_TOP_OF_WELCOME', 'access', 'sendEmail', params, SETUP_SITES));
    }
    // Who had a login before has a password.
    if (link === 'notRequested' && isWelcomed === 'no' && enablement.user == null) {
      findings.push(Findings.warning('EMAIL_NONE', 'access', 'sendEmail', [], null));
    }
    // Neither the access level nor the verified domains can be read (Salesforce Help, deliverability; Spring '26).
    const isExpected = link === 'requested' || link === 'siteUnknown' || isWelcomed === 'yes';
    if (isExpected || (isWelcomed === 'unknown' && enablement.takesSeat)) {
      findings.push(Findings.info('EMAIL_DELIVERY_UNKNOWN', 'access', 'sendEmail', [], SETUP_DELIVERABILITY));
    }
    return findings;
  }
}
