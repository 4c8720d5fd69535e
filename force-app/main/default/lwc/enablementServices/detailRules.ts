import { Directories } from './directories.ts';
import type { Draft, DraftField } from './draft.ts';
import type { Enablement } from './enablement.ts';
import type { Facts, PicklistOption } from './facts.ts';
import type { Finding } from './finding.ts';
import { Findings } from './findings.ts';
import { Text } from './text.ts';

// Field lengths of User (Field Reference, User).
export const MAX_FIRST_NAME = 40;
export const MAX_LAST_NAME = 80;
export const MAX_EMAIL = 128;
export const MAX_USERNAME = 80;
export const MAX_ALIAS = 8;
export const MAX_NICKNAME = 40;

/** Names, addresses and regional settings of the new user. */
export class DetailRules {
  static check(enablement: Enablement): Finding[] {
    const findings: Finding[] = [];
    const facts = enablement.facts;
    const draft = enablement.draft;
    const directory = enablement.directory;
    DetailRules.checkLength(findings, 'firstName', Text.trim(draft.firstName), MAX_FIRST_NAME);
    DetailRules.checkLastName(findings, facts, draft);
    DetailRules.checkEmail(findings, facts, draft);
    DetailRules.checkUsername(findings, enablement);
    DetailRules.checkRequired(findings, 'alias', Text.trim(draft.alias), MAX_ALIAS);
    DetailRules.checkNickname(findings, enablement);
    DetailRules.checkOption(findings, 'timeZone', draft.timeZone, Directories.timeZones(directory));
    DetailRules.checkOption(findings, 'locale', draft.locale, Directories.locales(directory));
    DetailRules.checkOption(findings, 'language', draft.language, Directories.languages(directory));
    return findings;
  }

  /** A name that the person's own record lacks can be added there. */
  private static checkLastName(findings: Finding[], facts: Facts, draft: Draft): void {
    const lastName = Text.trim(draft.lastName);
    if (lastName.length === 0 && Text.isBlank(facts.person.lastName)) {
      const finding = Findings.error('FIELD_REQUIRED', 'details', 'lastName', [], null);
      findings.push(Findings.withRepair(finding, 'personLastName', facts.recordId));
    } else {
      DetailRules.checkRequired(findings, 'lastName', lastName, MAX_LAST_NAME);
    }
  }

  private static checkEmail(findings: Finding[], facts: Facts, draft: Draft): void {
    const email = Text.trim(draft.email);
    if (email.length === 0 && Text.isBlank(facts.person.email)) {
      const finding = Findings.error('FIELD_REQUIRED', 'details', 'email', [], null);
      findings.push(Findings.withRepair(finding, 'personEmail', facts.recordId));
      return;
    }
    DetailRules.checkRequired(findings, 'email', email, MAX_EMAIL);
    if (email.length > 0 && !Text.isEmail(email)) {
      findings.push(Findings.error('EMAIL_INVALID', 'details', 'email', [email], null));
    }
    DetailRules.checkShared(findings, facts, email);
  }

  /** E-mail addresses need not be unique: who shares a mailbox could set the other one's password. */
  private static checkShared(findings: Finding[], facts: Facts, email: string): void {
    // The facts name users with the address of the person's record, not with one that was typed over it.
    if (facts.sameEmailUsers.length === 0 || Text.key(email) !== Text.key(facts.person.email)) {
      return;
    }
    const users = facts.sameEmailUsers.map((user) => `${user.name} (${user.username})`);
    const params = [email, users.join(', ')];
    findings.push(Findings.warning('PERSON_EMAIL_SHARED', 'details', 'email', params, null));
  }

  /** Inactive users hold their names too (Salesforce Help 000005244). */
  private static checkUsername(findings: Finding[], enablement: Enablement): void {
    const username = Text.trim(enablement.draft.username);
    DetailRules.checkRequired(findings, 'username', username, MAX_USERNAME);
    if (username.length > 0 && !Text.isUsername(username)) {
      findings.push(Findings.error('USERNAME_INVALID', 'details', 'username', [username], null));
    }
    if (enablement.names.takenUsernames.includes(Text.key(username))) {
      findings.push(Findings.error('USERNAME_TAKEN', 'details', 'username', [username], null));
    }
    // Usernames of customers are unique in their org, those of partners among all orgs (Salesforce Help 000005244).
    const license = enablement.license;
    if (license != null && license.portalType === 'partner') {
      findings.push(Findings.info('USERNAME_TAKEN_ELSEWHERE_UNKNOWN', 'details', 'username', [license.name], null));
    }
  }

  /** The platform makes a nickname up when there is none. */
  private static checkNickname(findings: Finding[], enablement: Enablement): void {
    const nickname = Text.trim(enablement.draft.nickname);
    DetailRules.checkLength(findings, 'nickname', nickname, MAX_NICKNAME);
    if (enablement.names.takenNicknames.includes(Text.key(nickname))) {
      findings.push(Findings.error('NICKNAME_TAKEN', 'details', 'nickname', [nickname], null));
    }
  }

  /** @param value without white space at its ends, as below */
  private static checkRequired(findings: Finding[], field: DraftField, value: string, maxLength: number): void {
    if (value.length === 0) {
      findings.push(Findings.error('FIELD_REQUIRED', 'details', field, [], null));
    } else {
      DetailRules.checkLength(findings, field, value, maxLength);
    }
  }

  private static checkLength(findings: Finding[], field: DraftField, value: string, maxLength: number): void {
    const length = value.length;
    if (length > maxLength) {
      findings.push(Findings.error('FIELD_TOO_LONG', 'details', field, [`${maxLength}`, `${length}`], null));
    }
  }

  private static checkOption(
    findings: Finding[],
    field: DraftField,
    value: string,
    options: Map<string, PicklistOption>
  ): void {
    if (options.has(value)) {
      return;
    }
    findings.push(
      Text.isBlank(value)
        ? Findings.error('FIELD_REQUIRED', 'details', field, [], null)
        : Findings.error('OPTION_UNKNOWN', 'details', field, [value], null)
    );
  }
}
