import { ChoiceService } from './choiceService.ts';
import { Directories } from './directories.ts';
import type { Enablement } from './enablement.ts';
import type { Grant } from './facts.ts';
import type { Finding } from './finding.ts';
import { Findings, SETUP_COMPANY } from './findings.ts';
import { Seats } from './seats.ts';

/**
 * Seats of permission set licenses. Who is given a permission set that is bound to one is given the license with it
 * (Salesforce Help, "Permission Set Licenses and Permission Sets"), once for all sets of that license.
 */
export class GrantSeatRules {
  static check(enablement: Enablement): Finding[] {
    const findings: Finding[] = [];
    const taken: string[] = [];
    for (const grant of enablement.grants) {
      const licenseId = GrantSeatRules.takenBy(enablement, grant);
      if (licenseId != null && !taken.includes(licenseId)) {
        taken.push(licenseId);
        GrantSeatRules.checkSeats(findings, enablement, grant, licenseId);
      }
    }
    return findings;
  }

  /** Ids of the permission set licenses of which the draft takes a seat, each once. */
  static licensesTaken(enablement: Enablement): string[] {
    const taken: string[] = [];
    for (const grant of enablement.grants) {
      const licenseId = GrantSeatRules.takenBy(enablement, grant);
      if (licenseId != null && !taken.includes(licenseId)) {
        taken.push(licenseId);
      }
    }
    return taken;
  }

  /** Null for a grant without such a license, and for a license that the user holds already. */
  private static takenBy(enablement: Enablement, grant: Grant): string | null {
    const licenseId =
      grant.kind === 'permissionSetLicense' ? grant.grantId : ChoiceService.permissionSetLicenseOf(grant);
    const user = enablement.user;
    if (licenseId == null || (user != null && user.grantIds.includes(licenseId))) {
      return null;
    }
    return licenseId;
  }

  private static checkSeats(findings: Finding[], enablement: Enablement, grant: Grant, licenseId: string): void {
    const license = Directories.grant(enablement.directory, licenseId);
    const total = license?.totalSeats ?? null;
    const used = license?.usedSeats ?? null;
    const promised = enablement.promisedSeats.get(licenseId) ?? 0;
    const left = Seats.left(total, used, promised);
    const params = [grant.label, license?.label ?? licenseId];
    if (left == null) {
      findings.push(Findings.warning('GRANT_SEATS_UNKNOWN', 'access', 'grantIds', params, SETUP_COMPANY));
    } else if (left === 0) {
      params.push(`${(used ?? 0) + promised}`);
      params.push(`${total ?? 0}`);
      findings.push(Findings.error('GRANT_SEATS_NONE', 'access', 'grantIds', params, SETUP_COMPANY));
    }
  }
}
