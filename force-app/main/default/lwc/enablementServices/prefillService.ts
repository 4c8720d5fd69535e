import { ChoiceService } from './choiceService.ts';
import type { Draft, NameCandidates } from './draft.ts';
import type { Facts, NameCheck, PicklistOption, Preset } from './facts.ts';
import { Lookup } from './lookup.ts';
import { NameService } from './nameService.ts';
import { Text } from './text.ts';

const EMAIL_ENCODING = 'UTF-8';

/** Proposes a draft that the straightforward person needs no typing for. */
export class PrefillService {
  /** Usernames and nicknames worth asking the org about before proposing a draft. */
  static nameCandidates(facts: Facts): NameCandidates {
    return NameService.candidates(facts.person);
  }

  /**
   * A whole draft from the person, the preset (null for none) and the org's defaults.
   *
   * @param names what the org answered about the name candidates
   */
  static propose(facts: Facts, names: NameCheck, presetName: string | null): Draft {
    const person = facts.person;
    const preset = Lookup.preset(facts, presetName);
    const candidates = NameService.candidates(person);
    const licenseId = ChoiceService.licenseFor(facts, preset);
    const draft: Draft = {
      recordId: facts.recordId,
      presetName,
      firstName: Text.trim(person.firstName),
      lastName: Text.trim(person.lastName),
      email: Text.trim(person.email),
      username: NameService.firstFree(candidates.usernames, names.takenUsernames),
      alias: NameService.alias(person),
      nickname: NameService.firstFree(candidates.nicknames, names.takenNicknames),
      timeZone: PrefillService.option(facts.timeZones, preset?.timeZone ?? null, facts.org.timeZone),
      locale: PrefillService.option(facts.locales, preset?.locale ?? null, facts.org.locale),
      language: PrefillService.option(facts.languages, preset?.language ?? null, facts.org.language),
      emailEncoding: EMAIL_ENCODING,
      licenseId,
      profileId: ChoiceService.profileFor(facts, preset, licenseId),
      roleId: null,
      grantIds: PrefillService.grantIds(facts, preset),
      sendEmail: preset != null && preset.sendEmail
    };
    return draft;
  }

  /** What the preset wants if the org offers it, else the org's default. */
  private static option(options: PicklistOption[], wanted: string | null, orgDefault: string): string {
    const offered = options.find((option) => option.value === wanted);
    return offered?.value ?? orgDefault;
  }

  private static grantIds(facts: Facts, preset: Preset | null): string[] {
    const grantIds: string[] = [];
    if (preset == null) {
      return grantIds;
    }
    for (const wanted of preset.grants) {
      const grant = Lookup.presetGrant(facts, wanted.kind, wanted.name, wanted.label);
      if (grant != null && !grantIds.includes(grant.grantId)) {
        grantIds.push(grant.grantId);
      }
    }
    return grantIds;
  }
}
