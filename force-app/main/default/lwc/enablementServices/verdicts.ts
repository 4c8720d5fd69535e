import type { PlatformError } from './finding.ts';
import type { Verdict, VerdictKind } from './verdict.ts';

/** Makes verdicts. */
export class Verdicts {
  static saved(userId: string): Verdict {
    return Verdicts.verdict('saved', userId, []);
  }

  static valid(): Verdict {
    return Verdicts.verdict('valid', null, []);
  }

  static refused(errors: PlatformError[]): Verdict {
    return Verdicts.verdict('refused', null, errors);
  }

  static unknown(error: PlatformError): Verdict {
    return Verdicts.verdict('unknown', null, [error]);
  }

  private static verdict(kind: VerdictKind, userId: string | null, errors: PlatformError[]): Verdict {
    const verdict: Verdict = { kind, userId, errors, emailRequested: false, emailError: null };
    return verdict;
  }
}
