import type { Draft, DraftField } from './draft.ts';
import type { Facts, NameCheck, PicklistOption } from './facts.ts';
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
  static check(facts: Facts, names: NameCheck, draft: Draft): Finding[] {
    const findings: Finding[] = [];
    DetailRules.checkLength(findings, 'firstName', draft.firstName, MAX_FIRST_NAME);
    DetailRules.checkRequired(findings, 'lastName', draft.lastName, MAX_LAST_NAME);
    DetailRules.checkRequired(findings, 'email', draft.email, MAX_EMAIL);
    DetailRules.checkRequired(findings, 'username', draft.username, MAX_USERNAME);
    DetailRules.checkRequired(findings, 'alias', draft.alias, MAX_ALIAS);
    // The platform makes a nickname up when there is none.
    DetailRules.checkLength(findings, 'nickname', draft.nickname, MAX_NICKNAME);
    DetailRules.checkForm(findings, draft);
    DetailRules.checkTaken(findings, names, draft);
    DetailRules.checkOption(findings, 'timeZone', draft.timeZone, facts.timeZones);
    DetailRules.checkOption(findings, 'locale', draft.locale, facts.locales);
    DetailRules.checkOption(findings, 'language', draft.language, facts.languages);
    return findings;
  }

  private static checkRequired(findings: Finding[], field: DraftField, value: string, maxLength: number): void {
    if (Text.isBlank(value)) {
      findings.push(Findings.error('FIELD_REQUIRED', 'details', field, [], null));
    } else {
      DetailRules.checkLength(findings, field, value, maxLength);
    }
  }

  private static checkLength(findings: Finding[], field: DraftField, value: string, maxLength: number): void {
    const length = Text.trim(value).length;
    if (length > maxLength) {
      findings.push(Findings.error('FIELD_TOO_LONG', 'details', field, [`${maxLength}`, `${length}`], null));
    }
  }

  private static checkForm(findings: Finding[], draft: Draft): void {
    const email = Text.trim(draft.email);
    if (email.length > 0 && !Text.isEmail(email)) {
      findings.push(Findings.error('EMAIL_INVALID', 'details', 'email', [email], null));
    }
    const username = Text.trim(draft.username);
    if (username.length > 0 && !Text.isUsername(username)) {
      findings.push(Findings.error('USERNAME_INVALID', 'details', 'username', [username], null));
    }
  }

  /** Inactive users hold their names too (Salesforce Help 000005244). */
  private static checkTaken(findings: Finding[], names: NameCheck, draft: Draft): void {
    if (names.takenUsernames.includes(Text.key(draft.username))) {
      findings.push(Findings.error('USERNAME_TAKEN', 'details', 'username', [Text.trim(draft.username)], null));
    }
    if (names.takenNicknames.includes(Text.key(draft.nickname))) {
      findings.push(Findings.error('NICKNAME_TAKEN', 'details', 'nickname', [Text.trim(draft.nickname)], null));
    }
  }

  private static checkOption(findings: Finding[], field: DraftField, value: string, options: PicklistOption[]): void {
    if (Text.isBlank(value)) {
      findings.push(Findings.error('FIELD_REQUIRED', 'details', field, [], null));
      return;
    }
    const offered = options.some((option) => option.value === value);
    if (!offered) {
      findings.push(Findings.error('OPTION_UNKNOWN', 'details', field, [value], null));
    }
  }
}
