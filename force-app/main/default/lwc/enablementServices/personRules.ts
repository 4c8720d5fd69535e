import type { Enablement } from './enablement.ts';
import type { Finding } from './finding.ts';
import { Findings } from './findings.ts';

/** The person and the account that the person belongs to. */
export class PersonRules {
  static check(enablement: Enablement): Finding[] {
    const findings: Finding[] = [];
    const person = enablement.facts.person;
    // Don't Process and Forget this Individual keep the user out of every site (Salesforce Help 000390958).
    if (enablement.takesSeat && person.isProcessingRefused === 'yes') {
      findings.push(Findings.error('PERSON_PROCESSING_REFUSED', 'person', null, [], null));
    }
    if (enablement.user == null && person.accountId == null) {
      findings.push(Findings.error('ACCOUNT_MISSING', 'person', null, [], null));
    }
    return findings;
  }
}
