import type { ApexFailure } from './apexError.ts';

/** What Node asks Java to do. */
export type MachineRequest =
  | { readonly do: 'call'; readonly class: string; readonly method: string; readonly arguments: readonly unknown[] }
  | {
      readonly do: 'callAura';
      readonly class: string;
      readonly method: string;
      readonly parameters: Readonly<Record<string, unknown>>;
      readonly keepsNulls: boolean;
    }
  | { readonly do: 'runTests'; readonly class: string; readonly methods: readonly string[] }
  | { readonly do: 'listTests' | 'coverage' | 'notEmulated' };

/** The end of what Java was asked to do. `wrong` is what it could not even begin with. */
export type Final<T> = { readonly result: T } | { readonly failure: ApexFailure } | { readonly wrong: string };

export interface Problems {
  readonly problems: readonly {
    readonly file: string;
    readonly line: number;
    readonly column: number;
    readonly message: string;
  }[];
}

export interface Ready {
  readonly notEmulated: readonly string[];
}

/** What the result is, the one who asked knows: Java is of the same version. */
export function isFinal<T>(message: object): message is Final<T> {
  return 'result' in message || 'failure' in message || 'wrong' in message;
}

export function isProblems(message: object): message is Problems {
  return 'problems' in message;
}

export function isReady(message: object): message is Ready {
  return 'notEmulated' in message;
}
