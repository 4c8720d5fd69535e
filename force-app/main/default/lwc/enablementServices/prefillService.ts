import { ChoiceService } from './choiceService.ts';
import { Directories } from './directories.ts';
import type { Directory, PresetMatch } from './directory.ts';
import type { Draft, NameCandidates, OptionSources } from './draft.ts';
import type { ExistingUser, Facts, NameCheck } from './facts.ts';
import { Lookup } from './lookup.ts';
import { NameService } from './nameService.ts';
import { PresetGrants } from './presetGrants.ts';
import { PresetMatches } from './presetMatches.ts';
import { RegionalSettings } from './regionalSettings.ts';
import { Text } from './text.ts';

const EMAIL_ENCODING = 'UTF-8';

/** Proposes a draft that the straightforward person needs no typing for. */
export class PrefillService {
  /** Usernames and nicknames worth asking the org about before proposing a draft. */
  static nameCandidates(facts: Facts): NameCandidates {
    return NameService.candidates(facts.person);
  }

  /** Where the proposed time zone, locale and language come from. */
  static sources(facts: Facts, presetName: string | null): OptionSources {
    const preset = Lookup.preset(facts, presetName);
    const proposal = RegionalSettings.proposal(Directories.open(facts), preset, facts.person.country);
    const sources: OptionSources = {
      timeZone: proposal.timeZoneSource,
      locale: proposal.localeSource,
      language: proposal.languageSource
    };
    return sources;
  }

  /**
   * A whole draft from the person, the preset (null for none), the country and the org's defaults. When the person has
   * a user, a draft that gives this user what it lacks.
   *
   * @param names what the org answered about the name candidates
   */
  static propose(facts: Facts, names: NameCheck, presetName: string | null): Draft {
    return PrefillService.proposeFrom(Directories.open(facts), facts, names, presetName);
  }

  /**
   * The same for one of several people.
   *
   * @param directory of the same org and moment
   */
  static proposeFrom(directory: Directory, facts: Facts, names: NameCheck, presetName: string | null): Draft {
    const match = PresetMatches.named(directory, presetName);
    const user = PrefillService.ownUser(facts);
    const draft = PrefillService.blank(directory, facts, match, presetName);
    if (user == null) {
      draft.username = NameService.username(facts.person, names.takenUsernames);
      draft.nickname = NameService.nickname(facts.person, names.takenNicknames);
      draft.licenseId = ChoiceService.licenseFor(facts, match);
      draft.profileId = ChoiceService.profileFor(directory, match, draft.licenseId);
      draft.sendEmail = match != null && match.preset.sendEmail;
    } else {
      // no e-mail is proposed: a user that exists has a password, and the e-mail would end it
      draft.userId = user.userId;
      draft.username = user.username;
      draft.licenseId = user.licenseId;
      draft.profileId = user.profileId;
    }
    if (match != null) {
      for (const wanted of match.grants) {
        PresetGrants.add(draft, wanted, user);
      }
    }
    draft.siteId = ChoiceService.siteFor(directory, user, draft);
    return draft;
  }

  /** The person's active user, else the one that can be reactivated; disabled users no longer point at the person. */
  private static ownUser(facts: Facts): ExistingUser | null {
    const active = facts.users.find((user) => user.isActive);
    if (active != null) {
      return active;
    }
    const inactive = facts.users.find((user) => !user.isActive);
    return inactive ?? null;
  }

  private static blank(
    directory: Directory,
    facts: Facts,
    match: PresetMatch | null,
    presetName: string | null
  ): Draft {
    const person = facts.person;
    const preset = match?.preset ?? null;
    const regional = RegionalSettings.proposal(directory, preset, person.country);
    const draft: Draft = {
      recordId: facts.recordId,
      userId: null,
      presetName,
      firstName: Text.trim(person.firstName),
      lastName: Text.trim(person.lastName),
      email: Text.trim(person.email),
      username: '',
      alias: NameService.alias(person),
      nickname: '',
      timeZone: regional.timeZone,
      locale: regional.locale,
      language: regional.language,
      emailEncoding: EMAIL_ENCODING,
      licenseId: null,
      profileId: null,
      roleId: null,
      grantIds: [],
      expirations: [],
      siteId: null,
      sendEmail: false,
      purpose: preset?.purpose ?? '',
      deactivationTrigger: preset?.deactivationTrigger ?? '',
      reviewDate: match?.reviewDate ?? ''
    };
    return draft;
  }
}
