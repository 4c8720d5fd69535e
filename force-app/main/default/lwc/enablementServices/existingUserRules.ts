import type { Enablement } from './enablement.ts';
import type { ExistingUser, Facts } from './facts.ts';
import type { Finding } from './finding.ts';
import { Findings } from './findings.ts';
import { Text } from './text.ts';

/** A user that the person has already. A disabled one is not among them: it no longer belongs to the contact. */
export class ExistingUserRules {
  /**
   * Why no user can be created: a contact has at most one enabled user, deactivated or not. A second one is refused
   * with PORTAL_USER_ALREADY_EXISTS_FOR_CONTACT (SOAP API, status codes).
   */
  static checkCreation(facts: Facts): Finding[] {
    const findings: Finding[] = [];
    for (const user of facts.users) {
      const params = [user.name, user.username];
      const setupPath = ExistingUserRules.setupPath(user);
      findings.push(
        user.isActive
          ? Findings.error('USER_ACTIVE', 'person', null, params, setupPath)
          : Findings.error('USER_DEACTIVATED', 'person', null, params, setupPath)
      );
      ExistingUserRules.checkState(findings, facts, user);
    }
    return findings;
  }

  /** What is to be known about the person's user that the draft changes. */
  static checkChange(enablement: Enablement, user: ExistingUser): Finding[] {
    const findings: Finding[] = [];
    ExistingUserRules.checkState(findings, enablement.facts, user);
    if (!user.isActive) {
      const params = [user.name, user.username, user.licenseName ?? ''];
      findings.push(Findings.info('USER_REACTIVATED', 'review', null, params, ExistingUserRules.setupPath(user)));
    }
    ExistingUserRules.checkPreset(findings, enablement, user);
    return findings;
  }

  private static checkState(findings: Finding[], facts: Facts, user: ExistingUser): void {
    const setupPath = ExistingUserRules.setupPath(user);
    // A frozen user is active and keeps the seat, but cannot log in.
    if (user.isFrozen === 'yes') {
      findings.push(Findings.warning('USER_FROZEN', 'person', null, [user.name, user.username], setupPath));
    }
    const email = Text.trim(user.email);
    const personEmail = Text.trim(facts.person.email);
    if (email.length > 0 && personEmail.length > 0 && Text.key(email) !== Text.key(personEmail)) {
      findings.push(Findings.warning('USER_EMAIL_DIFFERS', 'person', null, [email, personEmail], setupPath));
    }
  }

  private static checkPreset(findings: Finding[], enablement: Enablement, user: ExistingUser): void {
    const match = enablement.preset;
    if (match == null) {
      return;
    }
    const labels: string[] = [];
    for (const wanted of match.grants) {
      const grant = wanted.grant;
      if (grant != null && !user.grantIds.includes(grant.grantId) && !labels.includes(grant.label)) {
        labels.push(grant.label);
      }
    }
    if (labels.length > 0) {
      const params = [match.preset.label, labels.join(', ')];
      findings.push(Findings.info('USER_LACKS_GRANTS', 'access', 'grantIds', params, null));
    }
  }

  private static setupPath(user: ExistingUser): string {
    return `/lightning/setup/ManageUsers/page?address=%2F${user.userId}%3Fnoredirect%3D1`;
  }
}
