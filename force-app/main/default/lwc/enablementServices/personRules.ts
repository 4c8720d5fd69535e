import type { Facts } from './facts.ts';
import type { Finding } from './finding.ts';
import { Findings, SETUP_USERS } from './findings.ts';

/** The person, the account, its owner, and a user that is there already. */
export class PersonRules {
  /**
   * A contact has at most one enabled user, deactivated or not: a second one is refused with
   * PORTAL_USER_ALREADY_EXISTS_FOR_CONTACT (SOAP API, status codes).
   */
  static checkExistingUser(facts: Facts): Finding[] {
    const findings: Finding[] = [];
    for (const user of facts.users) {
      const setupPath = `/lightning/setup/ManageUsers/page?address=%2F${user.userId}%3Fnoredirect%3D1`;
      const params = [user.name, user.username];
      findings.push(
        user.isActive
          ? Findings.error('USER_ACTIVE', 'person', null, params, setupPath)
          : Findings.error('USER_DEACTIVATED', 'person', null, params, setupPath)
      );
    }
    return findings;
  }

  /**
   * The account's owner must have a role, else "portal account owner must have a role"
   * (Salesforce Help 000389462, 000385901). The platform says the same when there is no account at all.
   */
  static checkAccount(facts: Facts): Finding[] {
    const findings: Finding[] = [];
    const person = facts.person;
    if (person.accountId == null) {
      findings.push(Findings.error('ACCOUNT_MISSING', 'person', null, [], null));
      return findings;
    }
    const accountName = person.accountName ?? '';
    const owner = person.accountOwner;
    if (owner == null || owner.hasRole === 'unknown') {
      findings.push(Findings.warning('ACCOUNT_OWNER_ROLE_UNKNOWN', 'person', null, [accountName], SETUP_USERS));
      return findings;
    }
    const params = [accountName, owner.name];
    if (owner.hasRole === 'no') {
      const setupPath = `/lightning/setup/ManageUsers/page?address=%2F${owner.userId}%2Fe%3Fnoredirect%3D1`;
      findings.push(Findings.error('ACCOUNT_OWNER_ROLE_MISSING', 'person', null, params, setupPath));
    }
    // Whether an inactive owner is refused is not documented, so it only warns.
    if (owner.isActive === 'no') {
      findings.push(Findings.warning('ACCOUNT_OWNER_INACTIVE', 'person', null, params, null));
    }
    return findings;
  }
}
