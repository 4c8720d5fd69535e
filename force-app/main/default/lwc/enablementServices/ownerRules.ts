import type { Enablement } from './enablement.ts';
import type { AccountOwner } from './facts.ts';
import type { Finding } from './finding.ts';
import { Findings, SETUP_USERS } from './findings.ts';

// Person accounts and accounts with a single user share a role of their owner, which takes no more (Salesforce Help,
// "Account Owner Limits": networks_person_accounts_limitation).
const MOST_ACCOUNTS = 50000;

/** The owner of the account, on whom the platform insists before it creates an external user. */
export class OwnerRules {
  static check(enablement: Enablement): Finding[] {
    const findings: Finding[] = [];
    const person = enablement.facts.person;
    if (person.accountId == null) {
      return findings;
    }
    const accountName = person.accountName ?? '';
    const owner = person.accountOwner;
    if (owner == null) {
      findings.push(Findings.warning('ACCOUNT_OWNER_ROLE_UNKNOWN', 'person', null, [accountName], SETUP_USERS));
      return findings;
    }
    OwnerRules.checkRole(findings, accountName, owner);
    OwnerRules.checkExternal(findings, enablement, accountName, owner);
    // Whether an inactive owner is refused is not documented, so it only warns.
    if (owner.isActive === 'no') {
      findings.push(Findings.warning('ACCOUNT_OWNER_INACTIVE', 'person', null, [accountName, owner.name], null));
    }
    OwnerRules.checkVolume(findings, enablement, owner);
    return findings;
  }

  /**
   * The account's owner must have a role, else "portal account owner must have a role"
   * (Salesforce Help 000389462, 000385901). The platform says the same when there is no account at all.
   */
  private static checkRole(findings: Finding[], accountName: string, owner: AccountOwner): void {
    if (owner.hasRole === 'unknown') {
      findings.push(Findings.warning('ACCOUNT_OWNER_ROLE_UNKNOWN', 'person', null, [accountName], SETUP_USERS));
      return;
    }
    if (owner.hasRole === 'yes') {
      return;
    }
    const setupPath = `/lightning/setup/ManageUsers/page?address=%2F${owner.userId}%2Fe%3Fnoredirect%3D1`;
    const params = [accountName, owner.name];
    const finding = Findings.error('ACCOUNT_OWNER_ROLE_MISSING', 'person', null, params, setupPath);
    // An external user takes none of the org's own roles, so there it is the owner that must change.
    findings.push(owner.isExternal === 'yes' ? finding : Findings.withRepair(finding, 'ownerRole', owner.userId));
  }

  /** "portal users cannot own partner accounts"; about customer accounts nothing is documented. */
  private static checkExternal(
    findings: Finding[],
    enablement: Enablement,
    accountName: string,
    owner: AccountOwner
  ): void {
    if (owner.isExternal !== 'yes') {
      return;
    }
    const license = enablement.license;
    const isPartner = license != null && license.portalType === 'partner';
    const params = [accountName, owner.name];
    findings.push(
      isPartner
        ? Findings.error('ACCOUNT_OWNER_EXTERNAL', 'person', null, params, null)
        : Findings.warning('ACCOUNT_OWNER_EXTERNAL', 'person', null, params, null)
    );
  }

  private static checkVolume(findings: Finding[], enablement: Enablement, owner: AccountOwner): void {
    const license = enablement.license;
    const owned = owner.ownedAccounts;
    if (license != null && license.hasRoles && owned != null && owned >= MOST_ACCOUNTS) {
      findings.push(Findings.warning('ACCOUNT_OWNER_VOLUME', 'person', null, [owner.name, `${owned}`], null));
    }
  }
}
