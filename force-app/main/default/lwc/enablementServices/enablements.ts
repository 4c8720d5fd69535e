import type { Draft } from './draft.ts';
import type { Enablement, PresetGrantMatch, Recall } from './enablement.ts';
import type { ExistingUser, Facts, Grant, NameCheck, Preset } from './facts.ts';
import { Lookup } from './lookup.ts';

/** Looks up what a draft names. */
export class Enablements {
  /**
   * @param recall starts empty; may be shared among people of the same org and the same request
   * @param promisedSeats seats by license id that earlier people of the same request are going to take
   */
  static lookUp(
    facts: Facts,
    names: NameCheck,
    draft: Draft,
    recall: Recall,
    promisedSeats: Map<string, number>
  ): Enablement {
    const user = Lookup.user(facts, draft.userId);
    const preset = Lookup.preset(facts, draft.presetName);
    const enablement: Enablement = {
      facts,
      names,
      draft,
      preset,
      presetGrants: Enablements.presetGrants(facts, preset, recall),
      user,
      takesSeat: user == null || !user.isActive,
      license: Lookup.license(facts, user == null ? draft.licenseId : user.licenseId),
      profile: Lookup.profile(facts, user == null ? draft.profileId : user.profileId),
      grants: Enablements.newGrants(facts, user, draft, recall),
      promisedSeats,
      recall
    };
    return enablement;
  }

  static emptyRecall(): Recall {
    const recall: Recall = {
      grants: new Map<string, Grant | null>(),
      presetGrants: new Map<string, PresetGrantMatch[]>()
    };
    return recall;
  }

  static grant(facts: Facts, grantId: string, recall: Recall): Grant | null {
    if (!recall.grants.has(grantId)) {
      recall.grants.set(grantId, Lookup.grant(facts, grantId));
    }
    return recall.grants.get(grantId) ?? null;
  }

  private static newGrants(facts: Facts, user: ExistingUser | null, draft: Draft, recall: Recall): Grant[] {
    const grants: Grant[] = [];
    for (const grantId of draft.grantIds) {
      const isHeld = user != null && user.grantIds.includes(grantId);
      const grant = isHeld ? null : Enablements.grant(facts, grantId, recall);
      if (grant != null && !grants.includes(grant)) {
        grants.push(grant);
      }
    }
    return grants;
  }

  private static presetGrants(facts: Facts, preset: Preset | null, recall: Recall): PresetGrantMatch[] {
    if (preset == null) {
      return [];
    }
    const known = recall.presetGrants.get(preset.name);
    if (known != null) {
      return known;
    }
    const matches: PresetGrantMatch[] = [];
    for (const wanted of preset.grants) {
      const match: PresetGrantMatch = {
        wanted,
        grant: Lookup.presetGrant(facts, wanted.kind, wanted.name, wanted.label)
      };
      matches.push(match);
    }
    recall.presetGrants.set(preset.name, matches);
    return matches;
  }
}
