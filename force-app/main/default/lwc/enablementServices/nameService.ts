import type { NameCandidates } from './draft.ts';
import type { NameCheck, Person } from './facts.ts';
import { MAX_ALIAS, MAX_NICKNAME, MAX_USERNAME } from './detailRules.ts';
import { Text } from './text.ts';

const HIGHEST_SUFFIX = 9;
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
      usernames: NameService.usernames(person),
      nicknames: NameService.nicknames(person)
    };
    return candidates;
  }

  /** The first proposal that is not taken; '' when there is none. */
  static firstFree(proposals: string[], taken: string[]): string {
    const free = proposals.find((proposal) => !taken.includes(Text.key(proposal)));
    return free ?? '';
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
    const wanted = new Set<string>(asked);
    const keys = NameService.keys(found);
    return keys.filter((key) => wanted.has(key));
  }

  private static usernames(person: Person): string[] {
    const email = Text.key(person.email);
    const at = email.lastIndexOf('@');
    if (at < 1 || !Text.isEmail(email)) {
      return [];
    }
    // a username allows fewer characters than an e-mail address
    const local = Text.isUsername(email) ? email.substring(0, at) : Text.slug(email.substring(0, at));
    const base = local.length === 0 ? FALLBACK : local;
    const domain = email.substring(at);
    const proposals: string[] = [];
    for (const suffix of NameService.suffixes(person)) {
      const space = MAX_USERNAME - domain.length - suffix.length;
      const username = base.substring(0, space > 0 ? space : 0) + suffix + domain;
      // cutting a long name may bring an earlier proposal back
      if (Text.isUsername(username) && username.length <= MAX_USERNAME && !proposals.includes(username)) {
        proposals.push(username);
      }
    }
    return proposals;
  }

  private static nicknames(person: Person): string[] {
    const first = Text.slug(person.firstName);
    const last = Text.slug(person.lastName);
    let base = first.length > 0 && last.length > 0 ? first + '.' + last : first + last;
    if (base.length === 0) {
      base = FALLBACK;
    }
    const proposals: string[] = [];
    for (const suffix of NameService.suffixes(person)) {
      const nickname = base.substring(0, MAX_NICKNAME - suffix.length) + suffix;
      if (!proposals.includes(nickname)) {
        proposals.push(nickname);
      }
    }
    return proposals;
  }

  /** '', '2' … '9', and the end of the contact id. */
  private static suffixes(person: Person): string[] {
    const suffixes: string[] = [''];
    for (let suffix = 2; suffix <= HIGHEST_SUFFIX; suffix++) {
      suffixes.push(`${suffix}`);
    }
    suffixes.push('.' + Text.slug(person.contactId.substring(3, 15)));
    return suffixes;
  }
}
