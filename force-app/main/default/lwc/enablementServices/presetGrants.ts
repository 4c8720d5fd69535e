import type { PresetGrantMatch, PresetMatch } from './directory.ts';
import type { Draft, GrantExpiration } from './draft.ts';
import type { ExistingUser, Grant } from './facts.ts';

/** What a preset grants. */
export class PresetGrants {
  /**
   * Puts a grant into the draft, with its last day; nothing that the org lacks, the user holds or the draft grants
   * already.
   *
   * @param user the one that the draft changes; null when it creates one
   */
  static add(draft: Draft, wanted: PresetGrantMatch, user: ExistingUser | null): void {
    const grantId = wanted.grant?.grantId ?? null;
    const isHeld = grantId != null && user != null && user.grantIds.includes(grantId);
    if (grantId == null || isHeld || draft.grantIds.includes(grantId)) {
      return;
    }
    draft.grantIds.push(grantId);
    const expiresOn = wanted.expiresOn;
    if (expiresOn != null) {
      const expiration: GrantExpiration = { grantId, expiresOn };
      draft.expirations.push(expiration);
    }
  }

  /** What it requires and the org has, each once, although several entries of the preset may mean the same. */
  static required(match: PresetMatch): Grant[] {
    const grants: Grant[] = [];
    for (const wanted of match.grants) {
      const grant = wanted.grant;
      if (grant != null && wanted.isRequired && !grants.includes(grant)) {
        grants.push(grant);
      }
    }
    return grants;
  }
}
