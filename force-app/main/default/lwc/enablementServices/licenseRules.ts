import type { Enablement } from './enablement.ts';
import type { UserLicense } from './facts.ts';
import type { Finding } from './finding.ts';
import { Findings, SETUP_COMPANY } from './findings.ts';
import { Seats } from './seats.ts';

const FEW_SEATS = 3;

/** The user license and its seats. */
export class LicenseRules {
  static check(enablement: Enablement): Finding[] {
    const findings: Finding[] = [];
    const user = enablement.user;
    const license = enablement.license;
    if (license != null) {
      LicenseRules.checkSeats(findings, enablement, license);
      LicenseRules.checkLogins(findings, license);
    } else if (user != null) {
      // A license that cannot be seen, or one for which nobody offers new users any more.
      const params = [user.licenseName ?? ''];
      findings.push(Findings.warning('LICENSE_SEATS_UNKNOWN', 'access', 'licenseId', params, SETUP_COMPANY));
    } else {
      LicenseRules.checkChoice(findings, enablement);
    }
    return findings;
  }

  private static checkChoice(findings: Finding[], enablement: Enablement): void {
    const licenseId = enablement.draft.licenseId;
    if (enablement.facts.licenses.length === 0) {
      findings.push(Findings.error('LICENSE_NONE', 'access', 'licenseId', [], SETUP_COMPANY));
    } else if (licenseId == null) {
      findings.push(Findings.error('FIELD_REQUIRED', 'access', 'licenseId', [], null));
    } else {
      findings.push(Findings.error('LICENSE_UNKNOWN', 'access', 'licenseId', [licenseId], SETUP_COMPANY));
    }
  }

  /** Seats are counted per license; large counts may be a day old (Object Reference, UserLicense). */
  private static checkSeats(findings: Finding[], enablement: Enablement, license: UserLicense): void {
    const total = license.totalSeats ?? 0;
    const promised = enablement.promisedSeats.get(license.licenseId) ?? 0;
    const left = Seats.left(license.totalSeats, license.usedSeats, promised);
    if (left == null) {
      findings.push(Findings.warning('LICENSE_SEATS_UNKNOWN', 'access', 'licenseId', [license.name], SETUP_COMPANY));
    } else if (left === 0) {
      const params = [license.name, `${(license.usedSeats ?? 0) + promised}`, `${total}`];
      findings.push(Findings.error('LICENSE_SEATS_NONE', 'access', 'licenseId', params, SETUP_COMPANY));
    } else if (left - 1 <= FEW_SEATS) {
      const params = [license.name, `${left - 1}`, `${total}`];
      findings.push(Findings.info('LICENSE_SEATS_LOW', 'access', 'licenseId', params, SETUP_COMPANY));
    }
  }

  /** More logins than the org is entitled to are not refused, but they may be charged. */
  private static checkLogins(findings: Finding[], license: UserLicense): void {
    const entitled = license.monthlyLogins;
    const used = license.monthlyLoginsUsed;
    if (entitled != null && used != null && used >= entitled) {
      const params = [license.name, `${used}`, `${entitled}`];
      findings.push(Findings.warning('LICENSE_LOGINS_USED_UP', 'access', 'licenseId', params, SETUP_COMPANY));
    }
  }
}
