import type {
  Draft,
  Facts,
  NameCheck,
  UserLicense
} from '../force-app/main/default/lwc/enablementServices/enablementServices.ts';
import { RequestError } from './requestError.ts';

/**
 * What the people of one call take away from each other: names and seats that an earlier one claims are gone for the
 * later ones, although the org does not know yet.
 */
export class Batch {
  readonly #taken: NameCheck;
  readonly #claimedSeats = new Map<string, number>();

  /** @param taken what the org answered about the names of all drafts */
  constructor(taken: NameCheck) {
    this.#taken = { takenUsernames: [...taken.takenUsernames], takenNicknames: [...taken.takenNicknames] };
  }

  names(): NameCheck {
    return this.#taken;
  }

  facts(facts: Facts): Facts {
    return { ...facts, licenses: facts.licenses.map((license) => this.#withClaims(license)) };
  }

  /** Remembers what this draft is going to use. */
  claim(draft: Draft): void {
    this.#taken.takenUsernames.push(draft.username.trim().toLowerCase());
    if (draft.nickname.trim() !== '') {
      this.#taken.takenNicknames.push(draft.nickname.trim().toLowerCase());
    }
    if (draft.licenseId !== null) {
      this.#claimedSeats.set(draft.licenseId, (this.#claimedSeats.get(draft.licenseId) ?? 0) + 1);
    }
  }

  #withClaims(license: UserLicense): UserLicense {
    const claimed = this.#claimedSeats.get(license.licenseId) ?? 0;
    return license.usedSeats === null ? license : { ...license, usedSeats: license.usedSeats + claimed };
  }
}

/** @throws RequestError 400 when two drafts are for the same person, be it through contact and person account */
export function refuseRepeatedPeople(facts: readonly Facts[]): void {
  const first = new Map<string, number>();
  for (const [index, { person }] of facts.entries()) {
    const earlier = first.get(person.contactId);
    if (earlier !== undefined) {
      throw new RequestError(
        400,
        `drafts[${index}] is for the same person as drafts[${earlier}]. Send each person once.`
      );
    }
    first.set(person.contactId, index);
  }
}
