import type { PresetGrantMatch } from './directory.ts';
import type { Draft, GrantExpiration } from './draft.ts';
import type { ExistingUser } from './facts.ts';

/** What a preset grants. */
export class PresetGrants {
  /**
   * Puts a grant into the draft, with its last day; nothing that the org lacks, the user holds or the draft grants
   * already.
   *
   * @param user the one that the draft changes; null when it creates one
   */
  static add(draft: Draft, wanted: PresetGrantMatch, user: ExistingUser | null): void {
    const grant = wanted.grant;
    if (grant == null || draft.grantIds.includes(grant.grantId)) {
      return;
    }
    if (user != null && user.grantIds.includes(grant.grantId)) {
      return;
    }
    draft.grantIds.push(grant.grantId);
    if (wanted.expiresOn != null) {
      const expiration: GrantExpiration = { grantId: grant.grantId, expiresOn: wanted.expiresOn };
      draft.expirations.push(expiration);
    }
  }
}
