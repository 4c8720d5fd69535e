import type { Directory, Memberships, PresetMatch } from './directory.ts';
import type { Draft } from './draft.ts';
import type { ExistingUser, ExternalProfile, Facts, Grant, NameCheck, UserLicense } from './facts.ts';

/** One person's draft with everything that it names looked up: what the rules read. */
export interface Enablement {
  facts: Facts;
  names: NameCheck;
  draft: Draft;
  preset: PresetMatch | null;
  /** The person's own user that the draft changes; null when it creates one. */
  user: ExistingUser | null;
  /** Creating and reactivating a user takes a seat; giving an active one what it lacks does not. */
  takesSeat: boolean;
  /** The draft's license, or the one that the user has. */
  license: UserLicense | null;
  profile: ExternalProfile | null;
  /** What is to be granted: the grants of the draft that the org has and the user does not hold yet, each once. */
  grants: Grant[];
  memberships: Memberships;
  /** Seats by license id that earlier people of the same request are going to take. */
  promisedSeats: Map<string, number>;
  directory: Directory;
}
