import { Calendar } from './calendar.ts';
import { ChoiceService } from './choiceService.ts';
import type { Draft, GrantExpiration, NameCandidates, OptionSources } from './draft.ts';
import type { ExistingUser, Facts, Grant, NameCheck, Preset } from './facts.ts';
import { Lookup } from './lookup.ts';
import { NameService } from './nameService.ts';
import { RegionalSettings } from './regionalSettings.ts';
import { RegionService } from './regionService.ts';
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
    return RegionalSettings.sources(facts, Lookup.preset(facts, presetName));
  }

  /**
   * A whole draft from the person, the preset (null for none), the country and the org's defaults. When the person has
   * a user, a draft that gives this user what it lacks.
   *
   * @param names what the org answered about the name candidates
   */
  static propose(facts: Facts, names: NameCheck, presetName: string | null): Draft {
    const preset = Lookup.preset(facts, presetName);
    const user = PrefillService.ownUser(facts);
    if (user != null) {
      return PrefillService.change(facts, user, preset, presetName);
    }
    const candidates = NameService.candidates(facts.person);
    const draft = PrefillService.blank(facts, preset, presetName);
    draft.username = NameService.firstFree(candidates.usernames, names.takenUsernames);
    draft.nickname = NameService.firstFree(candidates.nicknames, names.takenNicknames);
    draft.licenseId = ChoiceService.licenseFor(facts, preset);
    draft.profileId = ChoiceService.profileFor(facts, preset, draft.licenseId);
    draft.sendEmail = preset != null && preset.sendEmail;
    if (preset != null) {
      PrefillService.addGrants(draft, facts, preset, null);
    }
    draft.siteId = ChoiceService.siteFor(facts, preset, draft);
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

  /** No e-mail is proposed: a user that exists has a password, and the e-mail would end it. */
  private static change(facts: Facts, user: ExistingUser, preset: Preset | null, presetName: string | null): Draft {
    const draft = PrefillService.blank(facts, preset, presetName);
    draft.userId = user.userId;
    draft.username = user.username;
    draft.licenseId = user.licenseId;
    draft.profileId = user.profileId;
    if (preset != null) {
      PrefillService.addGrants(draft, facts, preset, user);
    }
    draft.siteId = ChoiceService.siteFor(facts, preset, draft);
    return draft;
  }

  private static blank(facts: Facts, preset: Preset | null, presetName: string | null): Draft {
    const person = facts.person;
    const region = RegionService.forCountry(person.country);
    const reviewAfterDays = preset?.reviewAfterDays ?? null;
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
      timeZone: RegionalSettings.timeZone(facts, preset, region),
      locale: RegionalSettings.locale(facts, preset, region),
      language: RegionalSettings.language(facts, preset, region),
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
      reviewDate: reviewAfterDays == null ? '' : Calendar.plusDays(facts.today, reviewAfterDays)
    };
    return draft;
  }

  /** Those of the preset's grants that the org has and the user does not hold yet, each once. */
  private static addGrants(draft: Draft, facts: Facts, preset: Preset, user: ExistingUser | null): void {
    for (const wanted of preset.grants) {
      const grant = Lookup.presetGrant(facts, wanted.kind, wanted.name, wanted.label);
      const isHeld = grant != null && user != null && user.grantIds.includes(grant.grantId);
      if (grant != null && !isHeld && !draft.grantIds.includes(grant.grantId)) {
        draft.grantIds.push(grant.grantId);
        PrefillService.addExpiration(draft, facts, grant, wanted.expiresAfterDays);
      }
    }
  }

  private static addExpiration(draft: Draft, facts: Facts, grant: Grant, afterDays: number | null): void {
    // permission set licenses have no expiration (Object Reference, PermissionSetLicenseAssign)
    if (afterDays != null && grant.kind !== 'permissionSetLicense') {
      const expiresOn = Calendar.plusDays(facts.today, afterDays);
      const expiration: GrantExpiration = { grantId: grant.grantId, expiresOn };
      draft.expirations.push(expiration);
    }
  }
}
