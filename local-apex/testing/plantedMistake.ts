/** One mistake in the clinic, the sample project beside this file. */
export interface PlantedMistake {
  /** What is wrong, as a sentence. */
  readonly name: string;
  /** Below `force-app/main/default`. */
  readonly file: string;
  /** Text that is once in the file; null to remove the file. */
  readonly find: string | null;
  readonly replace: string;
  /** Part of what the compiler has to say about it. */
  readonly says: string;
  /** Why it is not noticed; null where it has to be. */
  readonly missedBecause: string | null;
}

type Change = readonly [name: string, find: string, replace: string, says: string];

/** Mistakes in one file that have to be noticed. */
export function mistakesIn(file: string, changes: readonly Change[]): PlantedMistake[] {
  return changes.map(([name, find, replace, says]) => ({ name, file, find, replace, says, missedBecause: null }));
}

/** Mistakes in one file that are known not to be noticed, each with the reason in place of a message. */
export function missesIn(file: string, changes: readonly Change[]): PlantedMistake[] {
  return changes.map(([name, find, replace, missedBecause]) => ({
    name,
    file,
    find,
    replace,
    says: '',
    missedBecause
  }));
}

/** A file that is not there. */
export function missing(file: string, name: string, says: string): PlantedMistake {
  return { name, file, find: null, replace: '', says, missedBecause: null };
}
