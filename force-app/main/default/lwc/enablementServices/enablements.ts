import { Directories } from './directories.ts';
import type { Directory } from './directory.ts';
import type { Draft } from './draft.ts';
import type { Enablement } from './enablement.ts';
import type { ExistingUser, Facts, Grant, NameCheck } from './facts.ts';
import { Lookup } from './lookup.ts';
import { MembershipService } from './membershipService.ts';
import { PresetMatches } from './presetMatches.ts';

/** Looks up what a draft names. */
export class Enablements {
  /**
   * @param directory of the same org and moment
   * @param promisedSeats seats by license id that earlier people of the same request are going to take
   */
  static lookUp(
    facts: Facts,
    names: NameCheck,
    draft: Draft,
    directory: Directory,
    promisedSeats: Map<string, number>
  ): Enablement {
    const user = Lookup.user(facts, draft.userId);
    const enablement: Enablement = {
      facts,
      names,
      draft,
      preset: PresetMatches.named(directory, draft.presetName),
      user,
      takesSeat: user == null || !user.isActive,
      license: Lookup.license(facts, user == null ? draft.licenseId : user.licenseId),
      profile: Directories.profile(directory, user == null ? draft.profileId : user.profileId),
      grants: Enablements.newGrants(directory, user, draft),
      memberships: MembershipService.ofDraft(directory, user, draft),
      promisedSeats,
      directory
    };
    return enablement;
  }

  /** The same for somebody who is alone in a request. */
  static lookUpAlone(facts: Facts, names: NameCheck, draft: Draft): Enablement {
    return Enablements.lookUp(facts, names, draft, Directories.open(facts), new Map<string, number>());
  }

  private static newGrants(directory: Directory, user: ExistingUser | null, draft: Draft): Grant[] {
    const grants: Grant[] = [];
    for (const grantId of draft.grantIds) {
      const isHeld = user != null && user.grantIds.includes(grantId);
      const grant = isHeld ? null : Directories.grant(directory, grantId);
      if (grant != null && !grants.includes(grant)) {
        grants.push(grant);
      }
    }
    return grants;
  }
}
