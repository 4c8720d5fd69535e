import type { ApexFailure } from './apexError.ts';

/** What Node asks Java to do. */
export type MachineRequest = CallRequest;

export type CallRequest =
  | { readonly do: 'call'; readonly class: string; readonly method: string; readonly arguments: readonly unknown[] }
  | {
      readonly do: 'callAura';
      readonly class: string;
      readonly method: string;
      readonly parameters: Readonly<Record<string, unknown>>;
      readonly keepsNulls: boolean;
    };

/** A call that ended well, and what it cost. */
export interface ApexRun {
  readonly value: unknown;
  /** Executed Apex statements. */
  readonly statements: number;
  readonly queries: number;
  readonly dmlStatements: number;
}

/** The end of what Java was asked to do. `wrong` is what it could not even begin with. */
export type Final = { readonly result: ApexRun } | { readonly failure: ApexFailure } | { readonly wrong: string };

export interface Problems {
  readonly problems: readonly {
    readonly file: string;
    readonly line: number;
    readonly column: number;
    readonly message: string;
  }[];
}

export function isFinal(message: object): message is Final {
  return 'result' in message || 'failure' in message || 'wrong' in message;
}

export function isProblems(message: object): message is Problems {
  return 'problems' in message;
}
