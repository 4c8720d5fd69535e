import type { NameCandidates } from './draft.ts';
import type { NameCheck, Person } from './facts.ts';
import { MAX_ALIAS, MAX_NICKNAME, MAX_USERNAME } from './detailRules.ts';
import { Text } from './text.ts';

const MOST_CANDIDATES = 10;
const FALLBACK = 'user';

/** Proposes names for a user: valid in form and length whatever script the person's name is written in. */
export class NameService {
  /** First letter of the first name and the last name, at most eight characters; aliases need not be unique. */
  static alias(person: Person): string {
    const proposal = (Text.slug(person.firstName).substring(0, 1) + Text.slug(person.lastName)).substring(0, MAX_ALIAS);
    return proposal.length === 0 ? FALLBACK : proposal;
  }

  /**
   * Best first: the e-mail address, then numbered, then with the end of the contact id, which nobody else has.
   * Empty without a usable e-mail address.
   */
  static candidates(person: Person): NameCandidates {
    const candidates: NameCandidates = {
      usernames: NameService.usernames(person, [], MOST_CANDIDATES),
      nicknames: NameService.nicknames(person, [], MOST_CANDIDATES)
    };
    return candidates;
  }

  /** The best username that is not among those taken (in lower case); '' when there is none. */
  static username(person: Person, taken: string[]): string {
    return NameService.first(NameService.usernames(person, taken, 1));
  }

  /** The best nickname that is not among those taken (in lower case); '' when there is none. */
  static nickname(person: Person, taken: string[]): string {
    return NameService.first(NameService.nicknames(person, taken, 1));
  }

  /** The names as the org is asked about them: in lower case, each once, and no blank ones, which are never taken. */
  static asked(names: NameCandidates): NameCandidates {
    const asked: NameCandidates = {
      usernames: NameService.keys(names.usernames),
      nicknames: NameService.keys(names.nicknames)
    };
    return asked;
  }

  /**
   * Which of the names exist.
   *
   * @param asked as `asked` gives them
   * @param found names of users that have one of the usernames or one of the nicknames
   */
  static taken(asked: NameCandidates, found: NameCandidates): NameCheck {
    const check: NameCheck = {
      takenUsernames: NameService.both(asked.usernames, found.usernames),
      takenNicknames: NameService.both(asked.nicknames, found.nicknames)
    };
    return check;
  }

  private static keys(names: string[]): string[] {
    const seen = new Set<string>();
    const keys: string[] = [];
    for (const name of names) {
      const key = Text.key(name);
      if (key.length > 0 && !seen.has(key)) {
        seen.add(key);
        keys.push(key);
      }
    }
    return keys;
  }

  private static both(asked: string[], found: string[]): string[] {
    const wanted = new Set<string>();
    for (const name of asked) {
      wanted.add(name);
    }
    const keys = NameService.keys(found);
    return keys.filter((key) => wanted.has(key));
  }

  private static first(names: string[]): string {
    for (const name of names) {
      return name;
    }
    return '';
  }

  private static usernames(person: Person, taken: string[], most: number): string[] {
    const email = Text.key(person.email);
    const at = email.lastIndexOf('@');
    const proposals: string[] = [];
    if (at < 1 || !Text.isEmail(email)) {
      return proposals;
    }
    // a username allows fewer characters than an e-mail address
    const local = Text.isUsername(email) ? email.substring(0, at) : Text.slug(email.substring(0, at));
    const base = local.length === 0 ? FALLBACK : local;
    const domain = email.substring(at);
    let position = 0;
    while (position < MOST_CANDIDATES && proposals.length < most) {
      const suffix = NameService.suffix(person, position);
      const space = MAX_USERNAME - domain.length - suffix.length;
      const username = base.substring(0, space > 0 ? space : 0) + suffix + domain;
      const isValid = Text.isUsername(username) && username.length <= MAX_USERNAME;
      // cutting a long name may bring an earlier proposal back
      if (isValid && !taken.includes(username) && !proposals.includes(username)) {
        proposals.push(username);
      }
      position++;
    }
    return proposals;
  }

  private static nicknames(person: Person, taken: string[], most: number): string[] {
    const first = Text.slug(person.firstName);
    const last = Text.slug(person.lastName);
    let base = first.length > 0 && last.length > 0 ? first + '.' + last : first + last;
    if (base.length === 0) {
      base = FALLBACK;
    }
    const proposals: string[] = [];
    let position = 0;
    while (position < MOST_CANDIDATES && proposals.length < most) {
      const suffix = NameService.suffix(person, position);
      const nickname = base.substring(0, MAX_NICKNAME - suffix.length) + suffix;
      if (!taken.includes(nickname) && !proposals.includes(nickname)) {
        proposals.push(nickname);
      }
      position++;
    }
    return proposals;
  }

  /** '' at first, then '2' … '9', at last the end of the contact id. */
  private static suffix(person: Person, position: number): string {
    if (position === 0) {
      return '';
    }
    if (position < MOST_CANDIDATES - 1) {
      return `${position + 1}`;
    }
    const contactId = person.contactId.substring(0, 15);
    return '.' + Text.slug(contactId.substring(3));
  }
}
