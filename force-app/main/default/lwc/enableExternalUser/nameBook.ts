import findTakenNames from '@salesforce/apex/EnablementController.findTakenNames';
import type { NameCandidates, NameCheck } from 'c/enablementServices';

/** Asks the org which names are taken, and each name only once. */
export class NameBook {
  private readonly usernames = new Set<string>();
  private readonly nicknames = new Set<string>();

  /** What the org says about the names not asked about before; null when it could not be asked. */
  async ask(candidates: NameCandidates): Promise<NameCheck | null> {
    const usernames = candidates.usernames.filter((name) => !this.usernames.has(name));
    const nicknames = candidates.nicknames.filter((name) => !this.nicknames.has(name));
    if (usernames.length === 0 && nicknames.length === 0) {
      return { takenUsernames: [], takenNicknames: [] };
    }
    try {
      const answer = await findTakenNames({ usernames, nicknames });
      usernames.forEach((name) => this.usernames.add(name));
      nicknames.forEach((name) => this.nicknames.add(name));
      return answer;
    } catch {
      // Not worth stopping for: the form says so, and the server checks again before it creates anything.
      return null;
    }
  }
}
