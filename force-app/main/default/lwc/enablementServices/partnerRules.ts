import type { Enablement } from './enablement.ts';
import type { Finding } from './finding.ts';
import { Findings } from './findings.ts';

/** Partner users need a business account that is enabled as partner account (Salesforce Help, license limitations). */
export class PartnerRules {
  static check(enablement: Enablement): Finding[] {
    const findings: Finding[] = [];
    const person = enablement.facts.person;
    const license = enablement.license;
    if (license == null || license.portalType !== 'partner') {
      return findings;
    }
    if (person.kind === 'personAccount') {
      findings.push(Findings.error('PERSON_ACCOUNT_NOT_PARTNER', 'access', 'licenseId', [license.name], null));
      return findings;
    }
    if (person.accountId == null) {
      return findings;
    }
    const params = [person.accountName ?? '', license.name];
    if (person.isPartnerAccount === 'no') {
      const finding = Findings.error('ACCOUNT_NOT_PARTNER', 'access', 'licenseId', params, null);
      findings.push(Findings.withRepair(finding, 'partnerAccount', person.accountId));
    } else if (person.isPartnerAccount === 'unknown') {
      findings.push(Findings.warning('ACCOUNT_PARTNER_UNKNOWN', 'access', 'licenseId', params, null));
    }
    return findings;
  }
}
