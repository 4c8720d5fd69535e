import type { Known } from './facts.ts';

/** Reckons with answers that may be unknown. */
export class Knowledge {
  /** @param answer null when it cannot be seen */
  static ofFlag(answer: boolean | null): Known {
    if (answer == null) {
      return 'unknown';
    }
    return answer ? 'yes' : 'no';
  }

  /** Whether at least one of them is so. */
  static anyOf(answers: Known[]): Known {
    if (answers.includes('yes')) {
      return 'yes';
    }
    return answers.includes('unknown') ? 'unknown' : 'no';
  }

  /** Whether all of them are so. */
  static allOf(answers: Known[]): Known {
    if (answers.includes('no')) {
      return 'no';
    }
    return answers.includes('unknown') ? 'unknown' : 'yes';
  }
}
